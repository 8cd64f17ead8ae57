import { small } from '../../../surveys/voice/capitals.ts'
import { count, percent } from '../../../surveys/voice/numbers.ts'
import { streamNames } from '../../../surveys/voice/streams.ts'
import type { Proposal, ProposalLook } from '../api.ts'
import { periodTitle } from '../periods.ts'
import { type Column, DataTable } from './data-table.tsx'
import { PublicPreview } from './public-preview.tsx'

type Change = ProposalLook['changes'][number]
type Cell = Change['cells'][number]
type Row = Pick<Cell, 'title' | 'stream' | 'before' | 'after' | 'isFew'> & { readonly key: string }
type Measured = Row['before']

type Parts = { readonly of: ProposalLook; readonly about: Pick<Proposal, 'kind' | 'subjectKind'> }

/** What would change: the figures as they are and as they would be, and whether what is left out says something else. */
export function ProposalChanges({ of: look, about }: Parts) {
  if (look.publication) return <PublicPreview of={look.publication} hasChanged={look.hasChanged} />
  return (
    <>
      <p>
        {becomes(about)} {count(look.answers)} phiếu.
        {look.hasChanged && ' Số liệu đã khác so với lúc đề nghị; dưới đây là số liệu hiện nay.'}
      </p>
      {look.changes.map((one) => (
        <InQuarter key={one.period} of={one} />
      ))}
      <p class="soft">
        Dưới 5 phiếu thì chỉ nêu số phiếu, không nêu kết quả, để không ai biết một người đã trả lời gì. Phiếu được tính
        lại chờ đủ nhóm 5 phiếu như phiếu mới nhận.
      </p>
    </>
  )
}

function becomes({ kind, subjectKind }: Parts['about']): string {
  if (subjectKind === 'proposal') return 'Trở lại như trước khi bị loại:'
  return kind === 'exclude' || kind === 'exclude-batch' ? 'Sẽ không tính' : 'Sẽ tính'
}

function InQuarter({ of: { period, cells, targets } }: { readonly of: Change }) {
  const rows: readonly Row[] = [
    ...targets.map((one) => ({ ...one, key: `target ${one.target} ${one.stream}` })),
    ...cells.map((one) => ({ ...one, key: `area ${one.area} ${one.stream}` })),
  ]
  return (
    <>
      {rows.length === 0 ? (
        <p>Chưa có kết quả nào của {small(periodTitle(period) ?? period)} thay đổi.</p>
      ) : (
        <DataTable
          class="changes"
          caption={`${periodTitle(period)}: kết quả hiện nay và kết quả nếu xác nhận`}
          what="Chỉ tiêu, lĩnh vực"
          rows={rows}
          keyOf={({ key }) => key}
          nameOf={({ title, stream }) => `${title} (${streamNames[stream]})`}
          columns={columns}
        />
      )}
      {cells.map((cell) => (
        <Excluded key={`${cell.area} ${cell.stream}`} of={cell} />
      ))}
    </>
  )
}

const shown = ({ share, word }: Measured): string =>
  share === null ? '–' : [percent(share), word?.toLowerCase()].filter(Boolean).join(', ')

const columns: readonly Column<Row>[] = [
  { title: 'Phiếu hiện nay', number: ({ before }) => count(before.n) },
  { title: 'Kết quả hiện nay', text: ({ before, isFew }) => (isFew ? 'dưới 5 phiếu thay đổi' : shown(before)) },
  { title: 'Phiếu nếu xác nhận', number: ({ after }) => count(after.n) },
  { title: 'Kết quả nếu xác nhận', text: ({ after, isFew }) => (isFew ? '–' : shown(after)) },
]

/** All that is left out of an area together, and the exact test of it. */
function Excluded({ of: { title, stream, excluded, unlike } }: { readonly of: Cell }) {
  if (excluded.before === 0 && excluded.after === 0) return null
  return (
    <p class={unlike === 'less satisfied' ? 'why' : undefined}>
      {title} ({streamNames[stream]}): số phiếu bị loại từ {count(excluded.before)} thành {count(excluded.after)}.{' '}
      {unlikeWords[unlike ?? 'alike']}
    </p>
  )
}

const unlikeWords = {
  'less satisfied':
    'Có đủ căn cứ là các phiếu bị loại kém hài lòng hơn các phiếu còn lại (kiểm định chính xác, mức 1%): loại chúng làm kết quả cao lên.',
  'more satisfied':
    'Có đủ căn cứ là các phiếu bị loại hài lòng hơn các phiếu còn lại (kiểm định chính xác, mức 1%): loại chúng làm kết quả thấp đi.',
  alike: 'Chưa đủ căn cứ là các phiếu bị loại khác các phiếu còn lại.',
} as const
