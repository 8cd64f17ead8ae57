import { count, percent, wholePercent } from '../format.ts'
import { periodTitle } from '../periods.ts'
import { capital, streamNames } from '../words.ts'
import type { Axis } from './axis.ts'
import type { Held, TargetFigures } from './by-target.ts'
import { Scale } from './scale.tsx'
import { drawable, standingSentence } from './sentence.ts'
import { Source } from './source.tsx'

type Shared = { readonly axis: Axis; readonly methodTitle: (name: string) => string }

/** The one figure a leader asks for first. What volunteers say stands under what decides, on the same scale, never added to it. */
export function IndexFigure({ figures, ...shared }: Shared & { readonly figures: TargetFigures }) {
  const { target, rows } = figures
  const volunteersAreSilent = !rows.some(({ stream }) => stream === 'volunteer')
  return (
    <section aria-labelledby="index" class="index">
      <h2 id="index">
        {target.title.vi}, chỉ tiêu từ {wholePercent(target.value)} trở lên
      </h2>
      {rows.map((row) => (
        <StreamFigure key={row.stream} row={row} {...shared} />
      ))}
      {volunteersAreSilent && <p class="soft">Chưa có phiếu trả lời của {streamNames.volunteer} trong kỳ này.</p>}
      <Source of={target} />
    </section>
  )
}

function StreamFigure({ row, axis, methodTitle }: Shared & { readonly row: Held }) {
  const { stream, share, n, target } = row
  const decides = stream === target.stream
  const drawn = drawable(share, n)
  return (
    <article class={decides ? 'stream decides' : 'stream'}>
      <div>
        <h3>{capital(streamNames[stream])}</h3>
        <p class="soft">{decides ? 'Nguồn quyết định chỉ tiêu' : 'Tham khảo, không quyết định chỉ tiêu'}</p>
        <p class={drawn === null ? 'big faint' : 'big'}>{share === null ? 'Chưa có số đo' : percent(share)}</p>
      </div>
      <div>
        <Scale axis={axis} share={drawn} target={target.value} />
        <p class="say">{standingSentence(row)}</p>
        <p class="soft">
          {periodTitle(row.period)} · {count(n)} phiếu · cách tính: {methodTitle(row.method)}
        </p>
      </div>
    </article>
  )
}
