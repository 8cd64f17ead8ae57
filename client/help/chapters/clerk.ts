import type { Chapter } from '../chapter.ts'

/** What is done at a counter. */
export const clerk: Chapter = {
  id: 'tiep-nhan',
  title: 'Cán bộ tiếp nhận và trưởng đơn vị',
  intro: 'Xem quầy mình có phiếu không, in áp phích, phát phiếu mời, trông máy tính bảng và xem kết quả của đơn vị.',
  roles: ['clerk', 'unit-head'],
  pages: 2,
  sections: [
    {
      title: 'Vào trang quản lý',
      steps: [
        'Lần đầu: mở liên kết mời, nhập “Họ và tên”, “Tên đăng nhập”, “Mật khẩu” rồi bấm “Tạo tài khoản”.',
        'Nếu trang có nút “Dùng tài khoản của cơ quan” thì bấm nút đó; không cần đặt mật khẩu.',
        'Nếu trang hỏi “Mã xác thực trên điện thoại”, làm theo các bước ngay trên trang, rồi in và cất “Mã dự phòng”.',
        'Trang hiện “Đang khóa” sau 15 phút không dùng. Nhập mật khẩu, bấm “Mở khóa”; nội dung đang nhập vẫn còn.',
        'Xong việc bấm “Đăng xuất”, nhất là trên máy dùng chung.',
      ],
    },
    {
      title: 'Mỗi sáng: quầy nào lâu chưa có phiếu',
      picture: 'today',
      steps: [
        'Mở “Tổng quan”, trang “Hôm nay”. Trang này tự cập nhật mỗi phút.',
        'Xem bảng “Quầy và mã QR của đơn vị”: nơi vắng phiếu lâu nhất xếp trước.',
        'Ra quầy đó xem mã QR còn treo, còn dễ thấy và dễ quét không.',
        'Áp phích rách hoặc mất: bấm “In áp phích” ở cột cuối, rồi in từ cửa sổ vừa mở.',
      ],
      notes: ['Đây là số phiếu đã nhận, chưa phải mức hài lòng.'],
    },
    {
      title: 'Trả lời người dân',
      steps: [
        'Trang “Hôm nay” cho biết yêu cầu nào chờ mình. Mở ra, bấm “Nhận yêu cầu này” trong một ngày làm việc.',
        'Cần gọi lại: bấm “Xem cách liên hệ và toàn văn”; nhật ký ghi người xem.',
        'Chọn “Việc đã làm”, dùng mẫu, điền chỗ trong ngoặc vuông, bấm “Gửi trả lời”. Người viết xem bằng mã biên nhận.',
        'Việc của đơn vị khác: trưởng đơn vị mở “Chuyển sang đơn vị khác”.',
      ],
      notes: ['Người viết nói “Chưa được giải quyết” thì người khác trả lời lại; lần thứ ba là lãnh đạo phường.'],
    },
    {
      title: 'Phát phiếu mời khi trả kết quả',
      picture: 'slips',
      steps: [
        'Mở “Thu thập”, trang “Phiếu mời”.',
        'Ở “In tờ phiếu mời mới” chọn “Lĩnh vực”, “Kênh nộp hồ sơ” và “Số phiếu”.',
        'Bấm “Tạo tờ phiếu mời”, in, cắt rời và phát mỗi người một phiếu mời.',
        'Tờ hỏng hoặc thất lạc: tìm tờ đó ở “Các tờ đã in” rồi bấm “In lại”. Chỉ phiếu mời chưa dùng được in lại.',
      ],
      notes: [
        'Đánh dấu “Người nhận được chọn ngẫu nhiên” chỉ khi cán bộ không tự chọn người nhận. Chọn người để phát làm sai kết quả.',
        'Phát cho mọi người như nhau, kể cả người không vui. Không đứng nhìn và không trả lời thay người dân.',
      ],
    },
    {
      title: 'Trông máy tính bảng ở quầy',
      steps: [
        'Mở “Thu thập”, trang “Máy tính bảng”. Máy mất liên lạc xếp trước.',
        'Máy mất liên lạc: xem nguồn điện và mạng. Phiếu trong máy không mất, có mạng thì máy tự gửi.',
        'Thêm máy: bấm “Thêm máy tính bảng”, đặt tên, chọn điểm khảo sát và mã PIN, rồi bấm “Thêm và lấy mã ghép nối”.',
        'Mở địa chỉ hiện trên trang bằng máy tính bảng, nhập mã. Mã chỉ dùng một lần.',
        'Máy hỏng hoặc không dùng nữa: bấm “Ngừng”. Trước đó chờ cột “Phiếu chờ gửi” về 0.',
      ],
    },
    {
      title: 'Xem kết quả của đơn vị',
      steps: [
        'Mở “Kết quả”, trang “Điểm khảo sát”; chọn kỳ ở góc trên.',
        'Bấm tên điểm khảo sát để xem diễn biến. Khoảng trong ngoặc là nơi kết quả thực tế nhiều khả năng nằm.',
        'Cần in thì bấm “In trang này (A4)”. Bảng ở trang “Lĩnh vực” và “Thủ tục” còn tải được bằng nút “Tải bảng này”.',
      ],
      notes: [
        'Kết quả hiện khi có từ 5 phiếu và thay đổi theo từng nhóm 5 phiếu, để không ai biết ai đã trả lời gì.',
        'Không ai sửa hay xóa được phiếu. Thấy phiếu bấm thử hoặc gửi nhầm thì báo cán bộ quản lý khảo sát.',
      ],
    },
  ],
}
