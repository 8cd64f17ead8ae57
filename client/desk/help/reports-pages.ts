import { addresses } from '../address.ts'
import type { PageHelp } from './page-help.ts'

/** Of the place “Báo cáo”, the more particular first. */
export const reportsPages: readonly (readonly [address: string, help: PageHelp])[] = [
  [
    addresses.compose,
    {
      title: 'Soạn báo cáo',
      answers: 'Việc nào sắp phải nộp, văn bản nào đang soạn, ai viết phần nào.',
      todo: 'Chọn kỳ, chọn văn bản, xem còn thiếu gì, viết phần đánh giá rồi tải Word, Excel hoặc in A4.',
      example: 'Báo cáo cải cách hành chính còn 6 ngày: bấm Soạn, viết phần nguyên nhân, bấm Tải Word.',
    },
  ],
  [
    addresses.publications,
    {
      title: 'Đã công bố',
      answers: 'Kỳ nào đã công bố, công bố lúc nào, số liệu còn đúng với dữ liệu hiện nay không.',
      todo: 'Báo trước ngày công bố. Nhập đủ số hồ sơ, rồi công bố kỳ đã kết thúc. Không ai sửa được lần công bố.',
      example: 'Quý III kết thúc, đủ số hồ sơ ba tháng: chọn quý III, bấm Công bố.',
    },
  ],
  [
    addresses.register,
    {
      title: 'Sổ công khai',
      answers: 'Trong quý đã công khai nội dung gì, ở đâu, từ ngày nào đến ngày nào, ai ghi.',
      todo: 'Niêm yết thì ghi ngay vào sổ; gỡ xuống thì ghi ngày kết thúc. Hết quý in ra, ký và lưu.',
      example: 'Thông báo dán bảng tin ngày 1/11, gỡ ngày 30/11: đủ 30 ngày, không cần ghi lý do.',
    },
  ],
  [
    addresses.evidence,
    {
      title: 'Hồ sơ kiểm chứng',
      answers: 'Mỗi tiêu chí tự chấm cải cách hành chính có những tài liệu chứng minh nào.',
      todo: 'Thêm tiêu chí, tải biên bản và ảnh lên. Đến kỳ tự chấm thì tải hồ sơ về, gửi kèm bảng chấm.',
      example: 'Tiêu chí 3.2.1: chọn số liệu quý III, sổ công khai quý III và hai biên bản: một tệp ZIP.',
    },
  ],
  [
    addresses.export,
    {
      title: 'Xuất phiếu trả lời',
      answers: 'Phiếu trả lời đã tính vào kết quả của một kỳ, mỗi phiếu một dòng, để tự tính hoặc lưu trữ.',
      todo: 'Chọn kỳ và dạng tệp, bấm Xuất phiếu. Có thể dừng giữa chừng. Việc xuất được ghi vào nhật ký.',
      example: 'Quý III có 3.140 phiếu: chọn Excel, mở tệp, lọc theo cột area để xem riêng hộ tịch.',
    },
  ],
  [
    addresses.outside,
    {
      title: 'Số liệu cấp trên công bố',
      answers: 'Bộ chỉ số 766 và Chỉ số SIPAS do Thành phố, Bộ Nội vụ công bố nói gì về phường.',
      todo: 'Ngày 6 hằng tháng ghi số liệu của Bộ chỉ số 766: gõ hoặc dán một dòng chép từ bảng. Ghi kèm nguồn.',
      example: 'Cổng ghi 99% hài lòng, phường đo 88,1%: người được hỏi và câu hỏi khác nhau, không phải một bên sai.',
    },
  ],
]
