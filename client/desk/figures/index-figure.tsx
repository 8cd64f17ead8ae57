import { setPercent } from '../../../surveys/voice/numbers.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import type { Names } from '../names.ts'
import { streamTitles } from '../words.ts'
import type { Axis } from './axis.ts'
import { drawable, figureOf, type Judgement } from './by-target.ts'
import { Measured, sentenceOf } from './measured.tsx'
import type { TargetFigure } from './reports.ts'
import { Scale } from './scale.tsx'
import { Source } from './source.tsx'
import { Shape, Verdict } from './verdict.tsx'
import { Why } from './why.tsx'
import { WithExcluded } from './with-excluded.tsx'

export type Shared = {
  readonly axis: Axis
  readonly names: Names
  readonly assumptionOf: (stream: TargetFigure['stream']) => string | undefined
  /** The same figure with the answers left out counted in, where there are any. */
  readonly allOf: (row: TargetFigure) => TargetFigure | undefined
  /** How many answers it leaves out, where that was written down. */
  readonly excludedOf: (row: TargetFigure) => number | undefined
}

/** The one figure a leader asks for first. What volunteers say stands under what decides, on the same scale, never added to it. */
export function IndexFigure({ judgement, ...shared }: Shared & { readonly judgement: Judgement }) {
  const { target, rows } = judgement
  const volunteersAreSilent = !rows.some(({ stream }) => stream === 'volunteer')
  return (
    <section aria-labelledby="index" class="index">
      <h2 id="index">
        {target.title.vi}, chỉ tiêu từ {setPercent(target.value)} trở lên
      </h2>
      {rows.map((row) => (
        <StreamFigure key={row.stream} row={row} {...shared} />
      ))}
      {volunteersAreSilent && <p class="soft">Trong kỳ chưa có phiếu trả lời {ofStream('volunteer')}.</p>}
      <div class="on-paper">
        <Source of={target} />
      </div>
    </section>
  )
}

function StreamFigure({ row, axis, names, assumptionOf, allOf, excludedOf }: Shared & { readonly row: TargetFigure }) {
  const { stream, decides, target, estimate } = row
  const drawn = drawable(figureOf(estimate))
  const sentence = sentenceOf(row)
  // Provisional figures, and those of another source, say themselves what they are.
  const isJudged = decides && row.verdict !== undefined
  return (
    <article class={decides ? 'stream decides' : 'stream'}>
      <div>
        <h3>{streamTitles[stream]}</h3>
        <p class="soft">{decides ? 'Nguồn dùng để kết luận' : 'Tham khảo, không dùng để kết luận'}</p>
        <Measured of={row} />
        <WithExcluded of={row} all={allOf(row)} excluded={excludedOf(row)} />
      </div>
      <div>
        <Scale axis={axis} share={drawn?.share ?? null} interval={drawn?.interval} target={target.value} />
        <p class="say">
          {isJudged && <Verdict of={row} />}
          {isJudged && '. '}
          {!isJudged && !row.closed && (
            <>
              <Shape of="running" />{' '}
            </>
          )}
          {sentence}
        </p>
        <Why of={row} names={names} assumption={assumptionOf(stream)} />
      </div>
    </article>
  )
}
