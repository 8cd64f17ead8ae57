import type { Chapter } from '../chapter.ts'

/** What the office in charge of the survey does through a month, a quarter and a year. */
export const manager: Chapter = {
  id: 'quan-ly',
  title: 'Phòng Văn hóa - Xã hội: quản lý khảo sát',
  intro: 'Đặt mã QR, nhập số hồ sơ, xem phiếu nghi vấn, chuẩn bị công bố và tính cỡ mẫu cho cuộc điều tra năm.',
  roles: ['manager'],
  pages: 8,
  sections: [
    {
      title: 'Việc của tháng',
      intro: 'Trang này gom những việc còn chờ. Làm lần lượt từ trên xuống; việc xong thì tự rời khỏi trang.',
      picture: 'month',
      steps: [
        'Mở “Tổng quan”, trang “Việc của tháng”.',
        'Mục “Hồ sơ đã giải quyết”: bấm vào từng tháng còn thiếu rồi nhập số hồ sơ.',
        'Mục “Phiếu nghi vấn, phiếu chờ xem”: mở trang “Phiếu nghi vấn”, xem từng dấu hiệu rồi đề nghị tính, loại hoặc ghi đã xem.',
        'Xem trang “Đã công bố”: quý nào đã kết thúc mà chưa có trong bảng thì chuẩn bị công bố.',
      ],
    },
    {
      title: 'Soạn báo cáo',
      intro: 'Văn bản lấy số liệu từ chính các trang kết quả: bản Word, bản Excel và bản in có cùng một số liệu.',
      steps: [
        'Mở “Báo cáo”, trang “Soạn báo cáo”; chọn kỳ ở góc trên rồi chọn văn bản.',
        'Đọc mục “Còn thiếu” và làm nốt: nhập số hồ sơ, xác nhận đề nghị, công bố kỳ.',
        'Viết các phần trong “Phần phường viết”; chỗ trong [ngoặc vuông] phải điền. Bấm “Lưu bản nháp”.',
        'Bấm “Tải Word”, “Tải Excel” hoặc “In A4”; phần chưa lưu được lưu trước khi tải.',
        'Nộp xong: ở mục “Việc phải nộp” bấm “Ghi đã nộp”, ghi ngày và số văn bản.',
      ],
      notes: [
        'Phần mềm chỉ điền sẵn những gì số liệu cho biết; nguyên nhân và giải pháp do phường viết.',
        'Mỗi lần lưu là một bản: mở “Các bản đã lưu” để lấy lại bản cũ.',
        'Thông báo để niêm yết chỉ xuất được khi kỳ đã công bố.',
      ],
    },
    {
      title: 'Tạo điểm khảo sát và in áp phích',
      intro: 'Mỗi mã QR là một điểm khảo sát: lĩnh vực, đơn vị, quầy và kênh nằm ở máy chủ, không nằm trong mã.',
      picture: 'touchpoints',
      steps: [
        'Mở “Thu thập”, trang “Quầy và mã QR”, bấm “Tạo điểm khảo sát”.',
        'Chọn “Lĩnh vực”; quầy chỉ làm một thủ tục thì chọn thêm ở “Thủ tục (không bắt buộc)”.',
        'Ghi “Quầy (không bắt buộc)” để nhận ra nơi đặt, ví dụ Quầy số 2. Phiếu khảo sát hợp với lĩnh vực đã được chọn sẵn.',
        'Bấm “Tạo điểm khảo sát”, rồi bấm “In áp phích A4”, “In áp phích A5” hoặc “In thẻ để bàn”.',
        'In nhiều áp phích cùng lúc: đánh dấu các dòng trong bảng rồi bấm nút in ở trên bảng.',
        'Có màn hình ở sảnh: bấm “Màn hình sảnh”, mở trang đó toàn màn hình. Trang tự cập nhật, mất mạng vẫn hiện.',
      ],
      notes: [
        'Đổi tên quầy: mở trang của điểm khảo sát, sửa “Tên quầy”, bấm “Lưu tên quầy”. Mã QR và phiếu đã thu giữ nguyên.',
        'Ngừng một quầy: bấm “Ngừng”. Phiếu đã trả lời vẫn được tính; khi cần bấm “Dùng lại”.',
        'Treo áp phích ở nơi người dân chờ, ngang tầm mắt, xa mắt cán bộ đang giải quyết hồ sơ.',
      ],
    },
    {
      title: 'Phiếu mời',
      intro: 'Phiếu mời cho biết bao nhiêu người được mời đã trả lời, điều mà mã QR ở quầy không cho biết.',
      steps: [
        'Mở “Thu thập”, trang “Phiếu mời”, điền “In tờ phiếu mời mới” rồi bấm “Tạo tờ phiếu mời”.',
        'Chọn “Có giá trị trong” đủ dài để người dân về nhà mới trả lời.',
        'Mỗi tuần xem tỷ lệ trả lời theo lĩnh vực và ngày phát ở cuối trang.',
      ],
      notes: [
        'Phiếu mời phát cho người được chọn ngẫu nhiên là một nguồn phiếu riêng: “được mời ngẫu nhiên”. Các nguồn không bao giờ cộng vào nhau.',
      ],
    },
    {
      title: 'Máy tính bảng',
      picture: 'tablet',
      steps: [
        'Tạo điểm khảo sát cho máy trước, vì máy hỏi phiếu khảo sát của điểm khảo sát đó.',
        'Mở “Thu thập”, trang “Máy tính bảng”, bấm “Thêm máy tính bảng”.',
        'Đặt “Tên máy”, chọn “Điểm khảo sát”, nhập “Mã PIN cho cán bộ” hai lần rồi bấm “Thêm và lấy mã ghép nối”.',
        'Trên máy tính bảng mở địa chỉ đang hiện, nhập mã; trang này tự báo “Đã ghép nối.”',
        'Máy đổi trình duyệt hoặc bị xóa dữ liệu: bấm “Mã ghép nối mới”.',
      ],
      notes: ['Mất mạng vẫn trả lời được: phiếu nằm trong máy, cột “Phiếu chờ gửi” cho biết còn bao nhiêu.'],
    },
    {
      title: 'Nhập số hồ sơ đã giải quyết',
      intro:
        'Kết quả được tính theo cơ cấu của số hồ sơ này. Thiếu số thì mọi phiếu tính như nhau và trang nói rõ như vậy.',
      picture: 'dossiers',
      steps: [
        'Mở “Thu thập”, trang “Hồ sơ đã giải quyết”, chọn “Quý”.',
        'Mở lĩnh vực hoặc gõ để tìm, gõ số vào ô của từng tháng, rồi bấm “Lưu tất cả”. Chưa có dòng thì mở “Thêm dòng”.',
        'Có danh sách từ phần mềm khác: mở “Nhập từ tệp Excel hoặc CSV”, chọn tệp hoặc dán các ô, bấm “Xem trước”.',
        'Xem bảng trước và sau, rồi bấm nút ghi. Chỉ cần một dòng lỗi là chưa ghi gì; trang chỉ rõ dòng nào.',
        'Nhập nhầm: nhập lại số đúng. Số trước đó còn trong “Lịch sử thay đổi”.',
      ],
    },
    {
      title: 'Đọc kết quả',
      picture: 'areas',
      steps: [
        'Mở “Kết quả”, trang “Lĩnh vực”, chọn kỳ. Câu trên cùng nói nơi nào có đủ căn cứ là thấp hơn.',
        'Tìm theo tên hoặc mã, ví dụ khai sinh; bấm tiêu đề cột để xếp; bấm tên để mở trang riêng.',
        'Trang “Cảnh báo”: tuần này có gì khác thường. Đây là dấu hiệu để kiểm tra, không phải kết luận.',
        'Trang “Cải thiện”: phần còn thiếu nằm ở đâu, yếu tố nào quan trọng mà chưa tốt. Mối liên hệ chưa phải nguyên nhân.',
        'Trang “Độ tin cậy”: bao nhiêu người đã trả lời, người không trả lời có thể làm thay đổi kết luận không.',
      ],
      notes: [
        'Mỗi tỷ lệ đi kèm khoảng tin cậy 95%: kết quả thực tế nhiều khả năng nằm trong khoảng này. Hai khoảng chồng lên nhau thì chưa nói được nơi nào hơn.',
        'Tải bảng đang xem bằng nút “Tải bảng này” hoặc “Tải CSV” phía trên bảng; in bằng “In trang này (A4)”.',
        'Nhấn phím / để tìm bất cứ lĩnh vực, thủ tục, quầy nào; nhấn phím ? để xem hướng dẫn của trang đang mở.',
      ],
    },
    {
      title: 'Đọc ý kiến',
      intro:
        'Ý kiến hiện từ ngày làm việc sau ngày nhận, từ ba ý kiến trở lên của một điểm khảo sát. Thông tin cá nhân được che.',
      steps: [
        'Mở “Ý kiến”, trang “Tất cả”. Gõ có dấu để tìm đúng chữ, không dấu để tìm rộng hơn.',
        'Nhấn phím 1, 2 hoặc 3 để đánh dấu “Đã đọc”, “Cần làm”, “Không liên quan”; ý kiến kế tiếp tự mở.',
        'Chỗ che nhầm hoặc che đúng: mở “Xem lại chỗ che” rồi quyết định. Xem toàn văn phải ghi lý do, và có trong “Nhật ký”.',
        'Trang “Chủ đề”: mỗi chủ đề là một quy tắc từ khóa. Sửa quy tắc thì bấm “Xem trước” rồi mới lưu thành bản mới.',
      ],
    },
    {
      title: 'Yêu cầu trả lời và trang công khai',
      steps: [
        'Mở “Ý kiến”, trang “Chờ trả lời”: yêu cầu đến hạn trước xếp trên. Chưa ai nhận thì mở ra, “Giao cho người khác”.',
        'Việc đã trả lời tốt: mở “Viết bản tóm tắt”, ghi người dân nói gì và phường làm gì, không tên người.',
        'Người khác bấm “Duyệt để công khai”; từ đó có trên trang “Người dân nói, phường làm”.',
        'Nhà nước đổi ngày nghỉ: mở “Quản trị”, trang “Ngày nghỉ”, ghi ngày và “Căn cứ”. Hạn trả lời tính lại ngay.',
      ],
    },
    {
      title: 'Sửa danh mục',
      steps: [
        'Mở “Quản trị”, trang “Danh mục”, chọn “Loại”.',
        'Đổi tên hoặc chuyển đơn vị: bấm “Sửa”. Thủ tục bị bãi bỏ: bấm “Ngừng dùng”; số liệu cũ giữ nguyên, có thể “Dùng lại”.',
        'Đổi nhiều mục: tải bảng về, sửa trong Excel, mở “Nhập cả danh mục từ tệp Excel hoặc CSV”, bấm “Xem trước” rồi ghi.',
      ],
    },
    {
      title: 'Phiếu nghi vấn',
      intro:
        'Mỗi dòng là một dấu hiệu trong 30 ngày qua, kèm vì sao và kết quả khi có, khi không có các phiếu đó; không phải kết luận về ai.',
      steps: [
        'Mở trang “Phiếu nghi vấn”; dấu hiệu “Mới” đứng trước. Lọc bằng “Tình trạng”, “Loại”, “Nơi”.',
        'Hỏi quầy: lúc đó có họp tổ dân phố, có tổ trả lời chung một máy không.',
        'Đánh dấu một hay nhiều dòng. Gửi tự động hoặc bấm thử: mở “Đề nghị loại”; có lý do chính đáng: “Đề nghị tính các phiếu chờ xem”, hoặc “Đã xem, không sao”.',
        'Chọn “Lý do”, viết ở “Ghi rõ” ít nhất 10 ký tự. Lý do được công khai, không ghi tên người dân.',
        'Một phiếu đơn lẻ: mở “Đề nghị loại một phiếu”, chép mã phiếu từ tệp xuất ra. Loại nhầm: “Đề nghị tính lại một phiếu”; loại nhầm nhiều phiếu cùng lúc: “Hoàn tác”.',
      ],
      notes: [
        'Số liệu chưa thay đổi cho đến khi một lãnh đạo phường khác xác nhận tại trang “Chờ xác nhận”. Trước đó có thể bấm “Rút đề nghị”.',
        'Không loại phiếu vì mức thấp hay lời khó nghe. Trang công bố cho biết kết quả khi có và khi không có phiếu bị loại.',
      ],
    },
    {
      title: 'Chuẩn bị công bố một kỳ',
      picture: 'publishing',
      steps: [
        'Nhập đủ số hồ sơ của kỳ; xem trang “Phiếu nghi vấn” không còn dấu hiệu mới.',
        'Mở “Báo cáo”, trang “Đã công bố”. Chưa báo ngày thì mở “Báo trước hoặc dời ngày công bố”.',
        'Xuống mục “Chuẩn bị công bố một kỳ”.',
        'Chọn “Kỳ” và “Lý do”, bấm “Chuẩn bị công bố…”, đọc câu hỏi rồi đồng ý.',
        'Mở “Xem trước trang người dân sẽ thấy tại /ket-qua” để đọc đúng trang sẽ công bố.',
        'Báo một lãnh đạo phường khác xác nhận. Trước khi xác nhận chưa ai đọc được.',
      ],
      notes: [
        'Công bố rồi thì không ai sửa được. Phiếu đến sau được tính trong lần công bố tiếp theo, và trang cho biết đã thay đổi gì.',
      ],
    },
    {
      title: 'Sổ công khai và số liệu cấp trên',
      steps: [
        'Niêm yết, phát loa: mở “Báo cáo”, trang “Sổ công khai”, bấm “Ghi vào sổ”. Gỡ xuống: “Ghi ngày kết thúc”.',
        'Hết quý: chọn “Quý”, in ra, ký và lưu. Các lần công bố tự vào sổ.',
        'Ngày 6 hằng tháng: mở trang “Số liệu cấp trên”, bấm “Ghi số liệu Bộ chỉ số 766”, mở “Dán một dòng chép từ bảng”.',
        'Tự chấm cải cách hành chính: mở trang “Hồ sơ kiểm chứng”, bấm “Thêm tiêu chí”, “Tải tệp lên”, rồi “Tải hồ sơ về (ZIP)”.',
        'Cần từng phiếu để tự tính: mở trang “Xuất phiếu”, chọn “Kỳ” và “Dạng tệp”. Việc xuất được ghi vào nhật ký.',
        'Thành phố hoặc Bộ Nội vụ công bố: bấm “Ghi Chỉ số SIPAS đã công bố”, ghi số văn bản.',
      ],
    },
    {
      title: 'Cỡ mẫu của cuộc điều tra năm',
      steps: [
        'Mở “Thu thập”, trang “Cỡ mẫu”.',
        'Nhập hoặc dán “Các nhóm để chọn mẫu”: tổ dân phố với số hộ, hoặc lĩnh vực với số hồ sơ.',
        'Chọn “Mẫu để làm gì”, nhập sai số hoặc chỉ tiêu, rồi bấm “Tính cỡ mẫu”.',
        'In kết quả: trang này không lưu.',
      ],
      notes: ['Chỉ tiêu chỉ được kết luận bằng điều tra chọn mẫu; phiếu tự nguyện và phiếu mời là tham khảo.'],
    },
  ],
}
