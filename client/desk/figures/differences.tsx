import type { Difference } from '../../../server/publications/differences.ts'
import { count, percent } from '../format.ts'
import { streamTitles } from '../words.ts'
import { type Column, DataTable } from './data-table.tsx'
import type { TargetFigure } from './report-types.ts'

const verdicts: { readonly [status: string]: string } = {
  met: '✓ Đạt',
  not_met: '✕ Chưa đạt',
  inconclusive: '◌ Chưa đủ căn cứ',
}

type Parts = { readonly of: readonly Difference[]; readonly targets: readonly TargetFigure[] }

/** What a revision changed about the targets, before and after. */
export function Differences({ of, targets }: Parts) {
  if (of.length === 0) return <p>Không chỉ tiêu nào đổi số đo, số phiếu hay kết luận.</p>
  const title = (id: string) => targets.find(({ target }) => target.id === id)?.target.title.vi ?? id
  return (
    <DataTable
      caption="Trước → sau"
      what="Chỉ tiêu"
      rows={of}
      keyOf={({ target, stream }) => `${target} ${stream}`}
      nameOf={({ target }) => title(target)}
      columns={columns}
    />
  )
}

const columns: readonly Column<Difference>[] = [
  { title: 'Ai trả lời', text: ({ stream }) => streamTitles[stream] },
  { title: 'Số phiếu', text: ({ n }) => both(n, count) },
  { title: 'Số đo', text: ({ share }) => both(share, percent) },
  { title: 'Kết luận', text: ({ verdict }) => both(verdict, (status) => verdicts[status] ?? status) },
]

/** Before and after; once where both are printed alike. */
function both<T>(
  { before, after }: { readonly before: T | null; readonly after: T | null },
  print: (value: T) => string,
) {
  const [first, second] = [before, after].map((value) => (value === null ? '–' : print(value)))
  return first === second ? first : `${first} → ${second}`
}
