import type { Difference } from '../../../server/publications/differences.ts'
import { count, percent } from '../format.ts'
import { capital, streamNames } from '../words.ts'
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
    <table class="stacks">
      <caption>
        <span>Trước → sau</span>
      </caption>
      <thead>
        <tr>
          {['Chỉ tiêu', 'Ai trả lời', 'Số phiếu', 'Số đo', 'Kết luận'].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map(({ target, stream, n, share, verdict }) => (
          <tr key={`${target} ${stream}`}>
            <th scope="row">{title(target)}</th>
            <td data-label="Ai trả lời">{capital(streamNames[stream])}</td>
            <td data-label="Số phiếu">{both(n, count)}</td>
            <td data-label="Số đo">{both(share, percent)}</td>
            <td data-label="Kết luận">{both(verdict, (status) => verdicts[status] ?? status)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Before and after; once where both are printed alike. */
function both<T>(
  { before, after }: { readonly before: T | null; readonly after: T | null },
  print: (value: T) => string,
) {
  const [first, second] = [before, after].map((value) => (value === null ? '–' : print(value)))
  return first === second ? first : `${first} → ${second}`
}
