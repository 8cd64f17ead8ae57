import { addresses } from '../address.ts'
import { collectPages } from './collect-pages.ts'
import { commentsPages } from './comments-pages.ts'
import type { PageHelp } from './page-help.ts'
import { reportsPages } from './reports-pages.ts'

/** By the address of the page; what stands below one is told by it unless it is told itself. */
const pages: readonly (readonly [address: string, help: PageHelp])[] = [
  [
    addresses.today,
    {
      title: 'Hôm nay',
      answers: 'Hôm nay và tuần này đơn vị nhận bao nhiêu phiếu, quầy nào lâu chưa có phiếu.',
      todo: 'Xem quầy đứng đầu bảng: mã QR còn treo không, có dễ thấy không. In lại áp phích nếu cần.',
      example: 'Quầy số 3 có phiếu gần nhất từ tuần trước: ra quầy kiểm tra áp phích, bấm In áp phích nếu đã rách.',
    },
  ],
  [
    addresses.overview,
    {
      title: 'Tổng quan',
      answers: 'Phường đã đạt chỉ tiêu chưa, nguồn phiếu nào nói vậy, cần làm ở đâu và tin được đến đâu.',
      todo: 'Đọc dòng đầu, xem ba nơi cần làm rồi giao đơn vị có tên bên dưới. Chọn kỳ khác ở góc trên.',
      example:
        'Dòng đầu ghi “chưa đủ căn cứ kết luận”: chưa nói đạt hay chưa đạt, xem còn thiếu phiếu điều tra chọn mẫu.',
    },
  ],
  [
    addresses.targets,
    {
      title: 'Chỉ tiêu',
      answers: 'Từng chỉ tiêu của kế hoạch, kết quả của từng nguồn phiếu và cách tính.',
      todo: 'Mở “Cách tính, căn cứ” của chỉ tiêu cần giải trình. In trang này để kèm báo cáo.',
      example: 'Kết quả 90,4% (86,1–94,0) và chỉ tiêu 89%: khoảng tin cậy còn chứa 89% nên chưa kết luận là đạt.',
    },
  ],
  [
    addresses.month,
    {
      title: 'Việc của tháng',
      answers: 'Tháng nào thiếu số hồ sơ, dấu hiệu nào chưa xem, đợt phiếu nào chờ xem, quý nào chưa công bố.',
      todo: 'Làm lần lượt từ trên xuống. Việc làm xong thì tự rời khỏi trang.',
      example: 'Tháng 10 có phiếu nhưng chưa có số hồ sơ: bấm vào tháng đó, nhập số hồ sơ đã giải quyết.',
    },
  ],
  [
    addresses.oversight,
    {
      title: 'Giám sát',
      answers: 'Số liệu đã công bố còn đúng với dữ liệu không, phiếu nào bị loại, ai loại và vì sao.',
      todo: 'Đọc lý do loại phiếu. Kỳ nào ghi có phiếu đến sau thì hỏi cán bộ quản lý khảo sát khi nào công bố lại.',
      example: 'Năm phiếu bị loại vì gửi thử khi lắp máy: lý do rõ, cùng ngày lắp máy.',
    },
  ],
  [
    addresses.factors,
    {
      title: 'Yếu tố và tiêu chí',
      answers: 'Người dân hài lòng với yếu tố nào hơn, yếu tố nào kém hơn.',
      todo: 'Xem yếu tố có tỷ lệ thấp nhất, rồi mở trang Cải thiện để biết yếu tố đó quan trọng đến đâu.',
      example: 'Tiếp cận 96%, phản ánh kiến nghị 78%: nên xem lại cách tiếp nhận phản ánh trước.',
    },
  ],
  [
    addresses.heard,
    {
      title: 'Điểm khảo sát',
      answers: 'Mỗi mã QR thu được bao nhiêu phiếu và người dân ở đó hài lòng đến đâu.',
      todo: 'Bấm tên điểm khảo sát để xem diễn biến. Nơi ít phiếu thì xem lại chỗ treo áp phích.',
      example: 'Quầy số 2 có 40 phiếu, quầy số 5 chỉ 3 phiếu: treo lại áp phích ở quầy số 5.',
    },
  ],
  [
    addresses.watch,
    {
      title: 'Cảnh báo',
      answers: 'Tuần này có gì khác thường: mức hài lòng, nơi vắng phiếu, phiếu đến dồn dập.',
      todo: 'Xem dòng “Cần xem ngay” trước. Đây là dấu hiệu để kiểm tra, không phải kết luận về chỉ tiêu.',
      example: 'Đất đai tuần trước hài lòng 50%, mức thường lệ 89%: hỏi bộ phận đất đai tuần đó có việc gì.',
    },
  ],
  [
    addresses.improve,
    {
      title: 'Cải thiện',
      answers: 'Phần còn thiếu nằm ở lĩnh vực, tiêu chí nào; yếu tố nào quan trọng mà chưa tốt.',
      todo: 'Chọn một việc ở góc “làm trước” của bản đồ. Mối liên hệ chưa phải nguyên nhân: hãy hỏi thêm người dân.',
      example: 'Phản ánh kiến nghị vừa quan trọng vừa thấp: chọn làm trước.',
    },
  ],
  [
    addresses.trust,
    {
      title: 'Độ tin cậy',
      answers: 'Bao nhiêu người đã trả lời, người không trả lời có thể làm thay đổi kết luận không.',
      todo: 'Tỷ lệ trả lời thấp thì phát thêm phiếu mời. Thiếu số hồ sơ thì nhập ở mục Thu thập.',
      example: 'Tỷ lệ trả lời 8%: kết quả chỉ để tham khảo cho tới khi có điều tra chọn mẫu.',
    },
  ],
  [
    '/desk/results',
    {
      title: 'Kết quả',
      answers: 'Nơi nào có đủ căn cứ là thấp hơn mức chung, và kết quả của từng nơi.',
      todo: 'Đọc câu trên cùng. Tìm theo tên hoặc mã, bấm tiêu đề cột để xếp, bấm tên để mở trang riêng.',
      example: 'Gõ “khai sinh” ở trang Lĩnh vực: thấy lĩnh vực Hộ tịch và thủ tục đăng ký khai sinh.',
    },
  ],
  ...reportsPages,
  ...collectPages,
  [
    addresses.workingDays,
    {
      title: 'Ngày nghỉ',
      answers: 'Ngày nào nghỉ, ngày nào làm bù, theo văn bản nào. Hạn trả lời và ngày được đọc ý kiến tính theo đó.',
      todo: 'Có thông báo hoán đổi ngày nghỉ thì ghi ngày, loại ngày và căn cứ. Ghi nhầm thì bấm “Bỏ chỗ sửa”.',
      example: 'Nghỉ thứ Hai 31/8, làm bù thứ Bảy 22/8: ghi hai dòng, cùng một căn cứ.',
    },
  ],
  [
    addresses.catalogue,
    {
      title: 'Danh mục',
      answers: 'Đơn vị, lĩnh vực, thủ tục nào đang dùng; mỗi lĩnh vực hỏi theo phiếu khảo sát nào.',
      todo: 'Bấm Sửa để đổi tên hoặc chuyển đơn vị, Ngừng dùng khi thủ tục đã bãi bỏ. Đổi nhiều mục thì tải bảng về, sửa rồi nhập lại cả tệp và xem trước.',
      example: 'Thủ tục bị bãi bỏ: tìm theo mã, bấm Ngừng dùng. Số liệu các kỳ trước vẫn giữ nguyên.',
    },
  ],
  [
    addresses.populations,
    {
      title: 'Hồ sơ đã giải quyết',
      answers: 'Mỗi tháng đã nhập bao nhiêu hồ sơ cho từng lĩnh vực, thủ tục và kênh.',
      todo: 'Chọn quý, gõ số vào ô, bấm Lưu. Số cũ còn trong lịch sử thay đổi.',
      example: 'Tháng 9 lĩnh vực hộ tịch giải quyết 1.284 hồ sơ: gõ 1.284 rồi lưu.',
    },
  ],
  [
    addresses.requests,
    {
      title: 'Yêu cầu về dữ liệu cá nhân',
      answers: 'Người dân đã yêu cầu gì về dữ liệu của mình, hạn trả lời và hạn thực hiện là ngày nào.',
      todo: 'Ghi yêu cầu ngay trong ngày nhận, báo người yêu cầu trong 2 ngày làm việc, làm xong thì ghi kết quả.',
      example: 'Thư đến thứ Sáu yêu cầu xóa số điện thoại: ghi số hồ sơ 12/YC-DLCN, trả lời chậm nhất thứ Ba.',
    },
  ],
  ...commentsPages,
]

const general: PageHelp = {
  title: 'Trang quản lý',
  answers: 'Thanh trên cùng có các mục; mỗi mục có các trang. Chỉ hiện những gì vai trò của tài khoản xem được.',
  todo: 'Chọn mục cần xem, hoặc bấm Tìm rồi gõ tên lĩnh vực, thủ tục, quầy.',
  example: 'Nhấn phím /, gõ “khai sinh”, nhấn Enter: mở trang của thủ tục.',
}

/** What is told of the page at an address. */
export const helpFor = (path: string): PageHelp =>
  pages.find(([address]) => path === address || path.startsWith(`${address}/`))?.[1] ?? general
