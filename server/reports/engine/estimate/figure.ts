import type { IndexEstimate } from '../../../stats/index/satisfaction-index.ts'
import type { Interval } from '../../../stats/interval.ts'
import {
  type CappedInterval,
  cappedKornGraubardInterval,
} from '../../../stats/intervals/capped-korn-graubard-interval.ts'
import { type Gate, publicationGate } from '../../../stats/publication/publication-gate.ts'

/** One share with all that is needed to show and judge it. Shares 0…1, unrounded. */
export type Figure = {
  readonly share: number
  /** 95 %; undefined when too few answered for any */
  readonly interval: Interval | undefined
  readonly respondents: number
  readonly effectiveSize: number | undefined
  readonly df: number
  readonly variance: number | undefined
  readonly gate: Gate
  readonly basis: CappedInterval['reason']
}

/** An estimate with its interval and the reliability gate; undefined when nobody answered. */
export function figureOf(index: IndexEstimate | undefined): Figure | undefined {
  if (!index) return undefined
  const { interval, effectiveSize, df, reason } = cappedKornGraubardInterval(index)
  const { estimate: share, respondents, variance } = index
  const figure = { share, interval, respondents, effectiveSize, df }
  return { ...figure, variance, gate: publicationGate(figure), basis: reason }
}

/** A figure without what it may carry besides: a weighted one holds the groups it was weighted by. */
export const figureAlone = (figure: Figure): Figure => {
  const { share, interval, respondents, effectiveSize, df, variance, gate, basis } = figure
  return { share, interval, respondents, effectiveSize, df, variance, gate, basis }
}
