import type { Role } from './chapter.ts'

/** What changed for whom with a version, in a sentence each. */
export type News = {
  readonly version: string
  /** `yyyy-MM-dd`. */
  readonly day: string
  readonly changes: readonly { readonly for: readonly Role[] | 'all'; readonly says: string }[]
}

/** Newest first. `newest.ts` names the first of them. */
export const news: readonly News[] = [
  {
    version: '0.2.0',
    day: '2026-11-30',
    changes: [
      { for: 'all', says: 'Có hướng dẫn sử dụng cho từng vai trò, in được; mở từ nút ? hoặc từ tên mình ở góc trên.' },
      {
        for: 'all',
        says: 'Nơi nào có hệ thống đăng nhập chung thì đăng nhập được bằng tài khoản của cơ quan; mật khẩu vẫn dùng được.',
      },
      {
        for: 'all',
        says: 'Đọc được ý kiến của người dân tại trang “Ý kiến”: tìm, lọc, đánh dấu, xem theo chủ đề; thông tin cá nhân được che.',
      },
      {
        for: 'all',
        says: 'Ai muốn thì nhận thư tóm tắt buổi sáng và thư báo ngay: mở trang “Của tôi”, mục “Thông báo qua thư điện tử”.',
      },
      {
        for: ['manager'],
        says: 'Số hồ sơ đã giải quyết gập theo lĩnh vực và lưu tất cả một lần; trang “Danh mục” sửa được đơn vị, lĩnh vực, thủ tục.',
      },
      {
        for: ['manager', 'leader'],
        says: 'Loại phiếu, tính lại phiếu và công bố cần hai người: một người đề nghị, một lãnh đạo phường khác xác nhận tại trang “Chờ xác nhận”.',
      },
      {
        for: 'all',
        says: 'Người dân đề nghị trả lời được ngay trên phiếu; nhận, trả lời và theo dõi hạn tại trang “Chờ trả lời”.',
      },
      {
        for: 'all',
        says: 'Trang /ket-qua viết cho người dân: tỷ lệ hài lòng trước tiên, rồi từng chỉ tiêu, lĩnh vực và việc đã làm; có dữ liệu mở để ai cũng tính lại được.',
      },
      {
        for: ['manager'],
        says: 'Trang của từng điểm khảo sát có “Màn hình sảnh”: kết quả, việc phường đã làm và mã QR, mất mạng một ngày vẫn hiện.',
      },
      {
        for: ['manager', 'leader'],
        says: 'Trang “Soạn báo cáo” lập báo cáo, thông báo, kế hoạch, biên bản đối thoại và sổ ý kiến: tải Word, Excel hoặc in A4.',
      },
      { for: ['manager'], says: 'Việc sắp phải nộp, hạn và chỗ còn thiếu hiện ở đầu trang “Việc của tháng”.' },
      {
        for: ['manager', 'leader', 'auditor'],
        says: 'Trang “Phiếu nghi vấn” nêu mọi dấu hiệu cần xem lại; nhiều đợt được đề nghị, xác nhận và hoàn tác một lần.',
      },
      {
        for: ['manager', 'leader', 'auditor'],
        says: 'Mục “Báo cáo”: báo trước ngày công bố, xem trước đúng trang người dân sẽ đọc; thêm trang “Sổ công khai”, “Hồ sơ kiểm chứng”, “Xuất phiếu” và “Số liệu cấp trên”.',
      },
      { for: ['clerk', 'unit-head'], says: 'Mở trang quản lý là thấy “Hôm nay”: quầy nào lâu chưa có phiếu.' },
      { for: ['leader'], says: 'Trang “Tổng quan” nói kết luận bằng một câu, rồi mới đến số.' },
      {
        for: ['admin'],
        says: 'Mời người, cấp vai trò, khóa tài khoản và đặt lại mã xác thực ngay tại trang “Tài khoản”, không cần dòng lệnh.',
      },
      {
        for: ['manager', 'admin'],
        says: 'Sổ “Yêu cầu về dữ liệu cá nhân” tính hạn trả lời và hạn thực hiện; việc sắp đến hạn hiện ở trang đầu.',
      },
      {
        for: ['admin'],
        says: 'Trang “Hệ thống” cho biết bản sao lưu mới nhất, thông báo đã gửi, thời hạn lưu và dòng cuối của nhật ký.',
      },
    ],
  },
]
