import { count } from '../../../surveys/voice/numbers.ts'
import { streamNames } from '../../../surveys/voice/streams.ts'
import type { Names } from '../names.ts'
import { axisFor } from './axis.ts'
import { byTarget, drawable, figureOf, isIndexTarget, type Judgement } from './by-target.ts'
import { IndexFigure } from './index-figure.tsx'
import type { Report, TargetFigure } from './reports.ts'
import { TargetTable } from './target-table.tsx'

type Parts = {
  readonly targets: Pick<Report<'targets'>, 'period' | 'figures' | 'withExcluded' | 'excludedIn'>
  readonly trust: Pick<Report<'trust'>, 'figures'> | undefined
  readonly names: Names
}

/** All targets of a period: the index large, the others in a table. The same for figures of today and published ones. */
export function Judgements({ targets, trust, names }: Parts) {
  const { period, figures, withExcluded, excludedIn } = targets
  const judgements = byTarget(figures)
  const index = judgements.find(isIndexTarget)
  const others = judgements.filter((one) => one !== index)
  const shared = {
    names,
    assumptionOf: (stream: string) => trust?.figures.streams.find((one) => one.stream === stream)?.assumption,
    allOf: (row: TargetFigure) => withExcluded?.find(isAbout(row)),
    excludedOf: ({ target, stream }: TargetFigure) =>
      excludedIn?.find((one) => one.scope === target.id && one.stream === stream)?.n,
  }
  const whollyLeftOut = (withExcluded ?? []).filter((row) => row.n > 0 && !figures.some(isAbout(row)))
  return (
    <>
      {index && <IndexFigure judgement={index} axis={axisOf([index])} {...shared} />}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">Các chỉ tiêu khác</h2>
          <TargetTable judgements={others} period={period.name} axis={axisOf(others)} {...shared} />
        </section>
      )}
      {whollyLeftOut.map(({ target, stream, n }) => (
        <p key={`${target.id} ${stream}`} class="with-excluded">
          {target.title.vi}: mọi phiếu của {streamNames[stream]} ({count(n)}) đều bị loại, nên không có dòng ở trên.
        </p>
      ))}
    </>
  )
}

const isAbout = (row: TargetFigure) => (other: TargetFigure) =>
  other.target.id === row.target.id && other.stream === row.stream

/** One scale for figures that stand under each other, wide enough for their intervals. */
function axisOf(judgements: readonly Judgement[]) {
  const drawn = judgements.flatMap(({ rows }) => rows.flatMap(({ estimate }) => drawable(figureOf(estimate)) ?? []))
  const lowest = drawn.map(({ share, interval }) => interval?.low ?? share)
  return axisFor([...lowest, ...judgements.map(({ target }) => target.value)])
}
