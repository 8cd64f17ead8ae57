import { small } from '../../../surveys/voice/capitals.ts'
import { count, outward, percent, setPercent } from '../../../surveys/voice/numbers.ts'
import { verdicts } from '../../../surveys/voice/verdicts.ts'
import type { ProposalLook } from '../api.ts'
import { periodTitle } from '../periods.ts'
import { streamTitles } from '../words.ts'
import { type Column, DataTable } from './data-table.tsx'

type Draft = NonNullable<ProposalLook['publication']>
type Row = Draft['rows'][number]

const columns: readonly Column<Row>[] = [
  { title: 'Phải đạt', number: ({ value }) => setPercent(value) },
  {
    title: 'Nguồn phiếu',
    text: ({ stream, decides }) => `${streamTitles[stream]} (${decides ? 'dùng để kết luận' : 'tham khảo'})`,
  },
  { title: 'Số phiếu', number: ({ n }) => (n === null ? '–' : count(n)) },
  {
    title: 'Kết quả',
    number: ({ shown, why }) => (shown ? figureWords(shown) : notShown[why ?? 'none']),
  },
  { title: 'Kết luận', text: (row) => verdictOf(row) },
  { title: 'Phiếu bị loại', text: (row) => excludedOf(row) },
]

/** What citizens would read if a period were published now. */
export const PublicPreview = ({ of, hasChanged }: { readonly of: Draft; readonly hasChanged: boolean }) => (
  <>
    <p>
      Khi xác nhận, người dân xem được kết quả {small(periodTitle(of.period) ?? of.period)}, lần {of.revision}, tại
      trang <a href="/ket-qua">/ket-qua</a>. Tính {count(of.counted)} phiếu, không tính {count(of.excluded)} phiếu bị
      loại và {count(of.held)} phiếu chờ xem.
      {hasChanged && ' Số liệu đã khác so với lúc chuẩn bị; dưới đây là số liệu hiện nay.'}
    </p>
    {of.rows.length === 0 ? (
      <p>Kỳ này không có chỉ tiêu nào để so, nên trang công khai chỉ nêu kỳ và ngày công bố.</p>
    ) : (
      <DataTable
        caption="Kết quả như người dân sẽ đọc"
        what="Chỉ tiêu"
        rows={of.rows}
        keyOf={({ target, stream }) => `${target} ${stream}`}
        nameOf={({ title }) => title}
        columns={columns}
      />
    )}
  </>
)

const notShown = {
  none: 'chưa có phiếu',
  few: 'không công bố: quá ít phiếu',
  unreliable: 'không công bố: chưa đủ tin cậy',
} as const

const figureWords = ({ share, interval }: NonNullable<Row['shown']>): string =>
  `${percent(share)} (${outward(interval).replace('%', '')})`

function verdictOf({ verdict }: Row): string {
  if (!verdict) return '–'
  const { sign, words } = verdicts[verdict]
  return `${sign} ${words.vi}`
}

function excludedOf({ exclusion }: Row): string {
  if (!exclusion) return '–'
  const { n, share } = exclusion
  return share === null ? `loại ${count(n)} phiếu` : `loại ${count(n)} phiếu; không loại thì ${percent(share)}`
}
