import type { Cell, Table } from '../../surveys/documents/document.ts'
import type { CampaignResults } from '../campaigns/results.ts'

type Figure = CampaignResults['figure']

const shareOf = (figure: Figure): Cell => figure && { share: figure.share }
const intervalOf = (figure: Figure): Cell =>
  figure?.low == null || figure.high == null ? null : { interval: { low: figure.low, high: figure.high } }

/** The figure, and those beside it by which a reader judges it. */
export function surveyFigures({ figure, baseOnly, withoutReserve, byVisits }: CampaignResults): Table {
  const row = (name: string, of: Figure, n = of?.n ?? null): readonly Cell[] => [
    name,
    shareOf(of),
    intervalOf(of),
    n === null ? null : { count: n },
  ]
  const visits = byVisits.map(({ upTo, n, figure: of }) =>
    row(upTo === byVisits.length ? 'Mọi lần đến' : `Trả lời chậm nhất ở lần đến thứ ${upTo}`, of, n),
  )
  return {
    kind: 'table',
    title: 'Kết quả, và kết quả khi tính cách khác',
    columns: [
      { title: 'Cách tính', holds: 'words', wide: true },
      { title: 'Kết quả', holds: 'share' },
      { title: 'Khoảng tin cậy 95%', holds: 'interval' },
      { title: 'Số hộ trả lời', holds: 'number' },
    ],
    rows: [
      row('Kết quả của đợt điều tra', figure),
      row('Không bù cho hộ không trả lời', baseOnly),
      row('Chỉ hộ chính thức, không tính hộ dự phòng', withoutReserve),
      ...visits,
    ],
  }
}

/** How the households of each group ended, and what those who answered were multiplied by. */
export const surveyGroups = ({ groups }: CampaignResults): Table => ({
  kind: 'table',
  title: 'Hộ theo tổ dân phố',
  columns: [
    { title: 'Tổ', holds: 'words' },
    ...['Số hộ', 'Đã giao', 'Trả lời', 'Từ chối, dở dang', 'Không gặp', 'Không rõ', 'Ngoài diện'].map((title) => ({
      title,
      holds: 'number' as const,
    })),
  ],
  rows: groups.map((one) => [
    one.stratum,
    ...[one.households, one.released, one.complete, one.refusal + one.partial, one.nonContact + one.other].map(counted),
    ...[one.unknownHousehold + one.unknownOther, one.notEligible].map(counted),
  ]),
})

const counted = (count: number): Cell => ({ count })

/** Response rates by the standard definitions. */
export const surveyRates = ({ rates }: CampaignResults): Table => ({
  kind: 'table',
  title: 'Tỷ lệ trả lời theo định nghĩa của AAPOR',
  columns: [
    { title: 'Chỉ số', holds: 'words', wide: true },
    { title: 'Giá trị', holds: 'share' },
  ],
  rows: rateNames.map(([name, title]) => {
    const value = rates[name]
    return [`${name}, ${title}`, value == null ? null : { share: value }]
  }),
})

const rateNames = [
  ['RR1', 'tỷ lệ trả lời thấp nhất'],
  ['RR3', 'tỷ lệ trả lời, có ước lượng hộ không rõ'],
  ['COOP1', 'tỷ lệ hợp tác'],
  ['REF1', 'tỷ lệ từ chối'],
  ['CON1', 'tỷ lệ gặp được'],
  ['e', 'phần hộ không rõ được coi là thuộc diện hỏi'],
] as const
