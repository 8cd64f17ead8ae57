import { addresses } from '../address.ts'
import type { PageHelp } from './page-help.ts'

/** Of the place “Ý kiến”, the more particular first. */
export const commentsPages: readonly (readonly [address: string, help: PageHelp])[] = [
  [
    addresses.week,
    {
      title: 'Sổ ý kiến tuần',
      answers: 'Tuần trước người dân viết gì, ai đang chờ phường trả lời, yêu cầu nào đã đến hạn.',
      todo: 'In ra để đọc trong giao ban thứ Hai; giao từng việc cho một người.',
      example: 'Ba yêu cầu đang chờ, một quá hạn: mở yêu cầu đó, giao cho người khác trả lời.',
    },
  ],
  [
    addresses.cases,
    {
      title: 'Chờ trả lời',
      answers: 'Ai đang chờ phường trả lời, chờ đến hạn nào, ai đang giữ.',
      todo: 'Nhận yêu cầu trong một ngày làm việc, trả lời trong hạn. Chọn việc đã làm, dùng mẫu hoặc tự viết.',
      example: 'Người dân nói chưa được giải quyết: yêu cầu sang người khác, do trưởng đơn vị phụ trách.',
    },
  ],
  [
    addresses.themes,
    {
      title: 'Chủ đề',
      answers: 'Người dân viết về những việc gì, mỗi quý bao nhiêu ý kiến, quy tắc từ khóa đúng đến đâu.',
      todo: 'Mở một chủ đề, chấm đúng hoặc sai 20 ý kiến mẫu. Sai nhiều thì sửa từ khóa, xem trước rồi lưu bản mới.',
      example: 'Chủ đề Phí bắt nhầm “miễn phí”: thêm cụm đó vào ô không có, lưu bản 2.',
    },
  ],
  [
    addresses.doubtful,
    {
      title: 'Phiếu nghi vấn',
      answers: 'Phiếu nào có dấu hiệu cần xem lại, kết quả khi có và không có các phiếu đó, phiếu nào đã bị loại.',
      todo: 'Đánh dấu một hay nhiều dấu hiệu rồi chọn: đề nghị loại, đề nghị tính, hoặc đã xem, không sao. Loại nhầm thì hoàn tác được.',
      example: '50 đợt đến từ 50 nơi trong một giờ, giống hệt nhau: chọn tất cả, đề nghị loại một lần.',
    },
  ],
  [
    addresses.comments,
    {
      title: 'Ý kiến',
      answers: 'Người dân viết gì, ở đâu, ngày nào. Tên, số điện thoại và địa chỉ được che.',
      todo: 'Đọc lần lượt, nhấn phím 1 khi đã đọc, 2 khi cần làm, 3 khi không liên quan: ý kiến kế tiếp tự mở.',
      example: 'Gõ “cho lau” để tìm cả “chờ lâu”; gõ có dấu thì tìm đúng dấu.',
    },
  ],
]
