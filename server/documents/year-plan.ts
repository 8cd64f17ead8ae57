import { committee, targets } from '#ward'
import type { Document, Table } from '../../surveys/documents/document.ts'
import { streamNames } from '../../surveys/voice/streams.ts'
import { type Texts, writingOf } from './draft.ts'
import { letter } from './letter.ts'
import { numbered } from './numbered.ts'

const id = 'plan'

/** The plan of a year: its targets as the ward's plan sets them, and six parts the office writes. */
export function yearPlan(year: string, today: string, texts: Texts): Document {
  const inForce = targets.filter(({ from, to }) => from <= `${year}-12-31` && `${year}-01-01` <= to)
  const sources = [...new Set(inForce.map(({ source }) => source.document))]
  const write = (box: keyof typeof begin) => writingOf(id, box, texts, begin[box](year, sources))
  return {
    ...{ id, period: year, ...letter, day: today },
    ...{ sort: 'KẾ HOẠCH', sign: 'KH-UBND', standing: '' },
    subject: `Đo lường sự hài lòng của người dân đối với sự phục vụ của phường năm ${year}`,
    blocks: numbered([
      { title: 'Mục đích, yêu cầu', blocks: [write('aim')] },
      {
        title: 'Chỉ tiêu',
        blocks: [targetsOf(year, inForce)],
      },
      { title: 'Đối tượng, phạm vi, phiếu khảo sát', blocks: [write('scope')] },
      { title: 'Cỡ mẫu, cách chọn', blocks: [write('sample')] },
      { title: 'Thời gian thực hiện', blocks: [write('schedule')] },
      { title: 'Phân công thực hiện', blocks: [write('tasks')] },
      { title: 'Kinh phí', blocks: [write('budget')] },
    ]),
    method: [
      ['Năm', year],
      ['Căn cứ chỉ tiêu', sources.join('; ')],
    ],
    footer: `Kế hoạch đo lường sự hài lòng năm ${year}, ${committee.vi}.`,
  }
}

/** The targets of the year, with the sentence of the plan they come from. */
const targetsOf = (year: string, inForce: typeof targets): Table => ({
  kind: 'table',
  title: `Chỉ tiêu của năm ${year}`,
  columns: [
    { title: 'Chỉ tiêu', holds: 'words' },
    { title: 'Mức phải đạt', holds: 'share' },
    { title: 'Nguồn phiếu kết luận', holds: 'words' },
    { title: 'Căn cứ', holds: 'words', wide: true },
  ],
  rows: inForce.map(({ title, value, stream, source }) => [
    title.vi,
    { set: value },
    streamNames[stream],
    `${source.document}, ${source.place}`,
  ]),
})

/** What each part begins from: duties as they are known, and gaps where only the office knows. */
const begin = {
  aim: (year: string, sources: readonly string[]) =>
    `Thực hiện ${sources.join('; ') || '[văn bản làm căn cứ]'}.\nĐo lường khách quan sự hài lòng của người dân năm ${year}; công khai kết quả kèm khoảng tin cậy; dùng kết quả để cải thiện việc phục vụ.`,
  scope: () =>
    'Người dân đã giải quyết thủ tục tại Điểm phục vụ hành chính công, dịch vụ công trực tuyến, Trạm Y tế và trường công lập.\nĐiều tra chọn mẫu: người từ 18 tuổi trở lên của các hộ được bốc thăm.\nPhiếu: [tên phiếu].',
  sample: () =>
    'Khung mẫu: [danh sách hộ theo tổ dân phố]; cỡ mẫu: [số hộ], dự phòng: [số hộ].\nBốc thăm công khai trước đại diện MTTQ và Hội Cựu chiến binh; ai cũng tính lại được.',
  schedule: (year: string) =>
    `Tháng 1/${year}: ban hành kế hoạch.\nCả năm: thu phiếu sau khi giải quyết thủ tục.\nTháng 10–12/${year}: điều tra chọn mẫu.\nTrong 10 ngày sau khi kết thúc thu phiếu: thông báo kết quả.`,
  tasks: () =>
    'Phòng Văn hóa – Xã hội chủ trì, phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân.\n[đơn vị phát, thu phiếu] phát và thu phiếu; MTTQ và Hội Cựu chiến binh giám sát.',
  budget: () => 'Nguồn: [nguồn]. Dự toán: [số tiền].',
} satisfies { readonly [box: string]: (year: string, sources: readonly string[]) => string }
