import type { Difference } from '../../../server/publications/differences.ts'
import { count, percent } from '../../../surveys/voice/numbers.ts'
import { type VerdictStatus, verdicts } from '../../../surveys/voice/verdicts.ts'
import { streamTitles } from '../words.ts'
import { type Column, DataTable } from './data-table.tsx'
import type { TargetFigure } from './reports.ts'

const verdictWord = (status: string): string => {
  const known = verdicts[status as VerdictStatus]
  return known ? `${known.sign} ${known.words.vi}` : status
}

type Parts = { readonly of: readonly Difference[]; readonly targets: readonly TargetFigure[] }

/** What a revision changed about the targets, before and after. */
export function Differences({ of, targets }: Parts) {
  if (of.length === 0) return <p>Các chỉ tiêu không đổi kết quả, số phiếu hay kết luận.</p>
  const title = (id: string) => targets.find(({ target }) => target.id === id)?.target.title.vi ?? id
  const decides = ({ target: id, stream }: Difference) =>
    targets.some((one) => one.target.id === id && one.stream === stream && one.decides)
  const rows = of.map((row) => ({ ...row, decides: decides(row) }))
  return (
    <>
      <ul>
        {rows
          .filter((row) => row.decides)
          .map((row) => (
            <li key={`${row.target} ${row.stream}`}>
              {title(row.target)}: {differenceSaid(row)}.
            </li>
          ))}
      </ul>
      <DataTable
        caption="Trước → sau"
        what="Chỉ tiêu"
        rows={rows}
        keyOf={({ target, stream }) => `${target} ${stream}`}
        nameOf={({ target }) => title(target)}
        columns={columns}
      />
    </>
  )
}

type Row = Difference & { readonly decides: boolean }

const columns: readonly Column<Row>[] = [
  { title: 'Nguồn phiếu', text: ({ stream }) => streamTitles[stream] },
  { title: 'Số phiếu', text: ({ n }) => both(n, count) },
  { title: 'Kết quả', text: ({ share }) => both(share, percent) },
  { title: 'Kết luận', text: ({ verdict, decides }) => (!decides ? 'tham khảo' : both(verdict, verdictWord)) },
]

/**
 * What a revision changed about a target, in words: the answers, the figure and the verdict, each as it was and as it is.
 *
 * @example
 * differenceSaid({ n: { before: 10, after: 12 }, share: { before: 0.9, after: 0.9 }, verdict: { before: 'reached', after: 'reached' } }) // => 'số phiếu từ 10 thành 12, kết quả vẫn là 90,0%, kết luận không đổi'
 */
export function differenceSaid({ n, share, verdict }: Pick<Difference, 'n' | 'share' | 'verdict'>): string {
  return [
    changeSaid('số phiếu', n, count),
    changeSaid('kết quả', share, percent),
    verdict.before === verdict.after ? 'kết luận không đổi' : changeSaid('kết luận', verdict, verdictWord),
  ].join(', ')
}

function changeSaid<T>(what: string, values: Changed<T>, print: (value: T) => string): string {
  const [first, second] = printedBoth(values, print)
  return first === second ? `${what} vẫn là ${second}` : `${what} từ ${first} thành ${second}`
}

type Changed<T> = { readonly before: T | null; readonly after: T | null }

const printedBoth = <T,>({ before, after }: Changed<T>, print: (value: T) => string) =>
  [before, after].map((value) => (value === null ? 'chưa có' : print(value)))

/** Before and after; once where both are printed alike. */
function both<T>(
  { before, after }: { readonly before: T | null; readonly after: T | null },
  print: (value: T) => string,
) {
  const [first, second] = [before, after].map((value) => (value === null ? '–' : print(value)))
  return first === second ? first : `${first} → ${second}`
}
