import { points } from '../../../surveys/voice/numbers.ts'

/** `each` is what the thing lacks per answer, where that is told beside what it adds to the whole. */
type Bar = { readonly name: string; readonly points: number; readonly each?: number }
type Parts = { readonly caption: string; readonly what: string; readonly bars: readonly Bar[]; readonly rest?: Bar }

/** What is missing, one bar each, the longest as wide as the column. All others together are no single thing to look at: a number without a bar. */
export function Bars({ caption, what, bars, rest }: Parts) {
  const longest = Math.max(...bars.map((bar) => bar.points))
  const across = (bar: Bar) => `${(longest > 0 && bar !== rest ? (bar.points / longest) * 100 : 0).toFixed(1)}%`
  const hasEach = bars.some(({ each }) => each !== undefined)
  return (
    <table class="bars">
      <caption>
        <span>{caption}</span>
      </caption>
      <thead class={hasEach ? undefined : 'unseen'}>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">Góp vào phần còn thiếu</th>
          {hasEach && (
            <th scope="col" class="n">
              Thiếu trên 100 phiếu
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {[...bars, ...(rest ? [rest] : [])].map((bar) => (
          <tr key={bar.name} class={bar === rest ? 'rest' : undefined}>
            <th scope="row">{bar.name}</th>
            <td>
              <div>
                <svg aria-hidden="true">
                  <rect width={across(bar)} height="100%" rx="2" />
                </svg>
                <span>{points(bar.points)}</span>
              </div>
            </td>
            {hasEach && <td class="n">{bar.each === undefined ? '–' : points(bar.each)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
