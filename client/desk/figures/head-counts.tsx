import { type Stream, streams } from '../../../surveys/grammar/context.ts'
import type { Rate } from '../api.ts'
import { count } from '../format.ts'
import { capital, streamNames } from '../words.ts'

type Parts = { readonly rows: readonly Rate[]; readonly what: string; readonly period: string }

const collator = new Intl.Collator('vi', { numeric: true })

/** How many answers have come in, stream by stream: a count and no figure, so the very first one is seen. */
export function HeadCounts({ rows, what, period }: Parts) {
  const answering = streams.filter((stream) => rows.some((row) => row.stream === stream))
  const titles = [...new Map(rows.map(({ scope, title }) => [scope, title]))]
  const counted = (scope: string, stream: Stream) =>
    rows.find((row) => row.scope === scope && row.stream === stream)?.n ?? 0
  return (
    <table class="stacks counts">
      <caption>
        <span>Số phiếu đã nhận, {period}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          {answering.map((stream) => (
            <th key={stream} scope="col" class="n">
              {capital(streamNames[stream])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {titles
          .sort(([, a], [, b]) => collator.compare(a, b))
          .map(([scope, title]) => (
            <tr key={scope}>
              <th scope="row">{title}</th>
              {answering.map((stream) => (
                <td key={stream} class="n" data-label={capital(streamNames[stream])}>
                  {count(counted(scope, stream))}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
