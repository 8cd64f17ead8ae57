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
      todo: 'Nhập đủ số hồ sơ trước, rồi công bố kỳ đã kết thúc. Không ai sửa được lần công bố.',
      example: 'Quý III kết thúc, đủ số hồ sơ ba tháng: chọn quý III, bấm Công bố.',
    },
  ],
]
