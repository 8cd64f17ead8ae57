import { cappedKornGraubardInterval } from '../../stats/intervals/capped-korn-graubard-interval.ts'
import { publicationGate } from '../../stats/publication/publication-gate.ts'
import type { Figure } from '../engine/estimate/figure.ts'
import { inside } from '../engine/report-options.ts'
import { shownFigure } from '../engine/summary.ts'
import type { Question, TouchpointCount } from '../report.ts'

/** Every touchpoint with the share satisfied overall; what fewer than five people said of it is withheld. */
export const touchpointRows = (counts: readonly TouchpointCount[], nameOf: Question['nameOf']) =>
  counts.map(({ touchpoint, answered, satisfied, ...count }) => {
    const names = {
      unit: nameOf(count.unit) ?? count.unit,
      area: nameOf(count.area) ?? count.area,
      procedure: count.procedure && (nameOf(count.procedure) ?? count.procedure),
    }
    const about = { scope: touchpoint, ...count, names }
    if (answered < inside) return { ...about, n: 0, figure: undefined }
    return { ...about, n: answered, figure: shownFigure(shareOf(satisfied, answered)) }
  })

/** The share of people who all count alike, with THE interval of the platform. */
function shareOf(satisfied: number, respondents: number): Figure {
  const share = satisfied / respondents
  const variance = respondents > 1 ? (share * (1 - share)) / (respondents - 1) : undefined
  const { interval, effectiveSize, df, reason } = cappedKornGraubardInterval({
    estimate: share,
    varianceWithoutFpc: variance,
    finiteFactor: 1,
    respondents,
    psus: respondents,
    strata: 1,
    kishSize: respondents,
  })
  const figure = { share, interval, respondents, effectiveSize, df }
  return { ...figure, variance, gate: publicationGate(figure), basis: reason }
}
