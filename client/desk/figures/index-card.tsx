import { setPercent } from '../../../surveys/voice/numbers.ts'
import { addresses, withChoices } from '../address.ts'
import { streamTitles } from '../words.ts'
import { axisFor } from './axis.ts'
import { drawable, figureOf, type Judgement, receivedIn } from './by-target.ts'
import { Measured } from './measured.tsx'
import type { TargetFigure } from './reports.ts'
import { Scale } from './scale.tsx'
import { Verdict } from './verdict.tsx'

/** The index as far as it is known: what decides with its verdict, and what else was said, on the same scale, never added to it. */
export function IndexCard({ judgement: { target, rows } }: { readonly judgement: Judgement }) {
  const drawn = rows.flatMap(({ estimate }) => drawable(figureOf(estimate)) ?? [])
  const axis = axisFor([...drawn.map(({ share, interval }) => interval?.low ?? share), target.value])
  // A source nobody answered for has no figure to be large: it is told in one line below.
  const heard = rows.filter((row) => receivedIn(row) > 0)
  const silent = rows.filter((row) => row.decides && receivedIn(row) === 0)
  return (
    <section aria-labelledby="index" class="index-card">
      <h2 id="index">
        {target.title.vi}, chỉ tiêu từ {setPercent(target.value)} trở lên
      </h2>
      {heard.map((row) => (
        <One key={row.stream} row={row} axis={axis} />
      ))}
      {silent.map((row) => (
        <p key={row.stream} class="soft">
          {streamTitles[row.stream]} (dùng để kết luận): <Verdict of={row} />, trong kỳ chưa có phiếu.
        </p>
      ))}
      <p class="controls-only">
        <a href={withChoices(addresses.targets, { period: rows[0]?.period })}>Cách tính, căn cứ và mọi nguồn phiếu</a>
      </p>
    </section>
  )
}

type Line = { readonly row: TargetFigure; readonly axis: ReturnType<typeof axisFor> }

function One({ row, axis }: Line) {
  const { stream, decides, target, estimate } = row
  const figure = drawable(figureOf(estimate))
  return (
    <article class={decides ? 'stream decides' : 'stream'}>
      <div>
        <Measured of={row} />
        <p>
          <Verdict of={row} />{' '}
          <span class="soft">
            {streamTitles[stream]}
            {decides ? ' (dùng để kết luận)' : ''}
          </span>
        </p>
      </div>
      <Scale axis={axis} share={figure?.share ?? null} interval={figure?.interval} target={target.value} />
    </article>
  )
}
