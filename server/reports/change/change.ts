import type { Stream } from '../../../surveys/grammar/context.ts'
import { methodName, overallMethod } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { type Period, previousPeriod } from '../../../surveys/periods/period.ts'
import { type Difference, moverDifference } from '../../stats/compare/mover-difference.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { asTransactions } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { disclosure } from '../engine/disclosure/disclosure.ts'
import { isUnreliable } from '../engine/disclosure/withhold.ts'
import { contextRows } from '../engine/estimate/context-rows.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import { momentMethodOf } from '../engine/estimate/design.ts'
import { type Estimate, estimate } from '../engine/estimate/estimate.ts'
import type { Figure } from '../engine/estimate/figure.ts'
import { type Counts, type Split, splitOf } from './change-split.ts'
import { commonStrata, type Side } from './common-strata.ts'

export type Change = {
  readonly method: string
  readonly stream: Stream
  readonly period: string
  readonly previous: string
  /** Both figures are weighted to transactions; else neither is, so that like is compared with like. */
  readonly weighted: boolean
  /** Answers of the stream in both periods, whatever they say. */
  readonly received: { readonly before: number; readonly after: number }
  readonly before: Figure | undefined
  readonly after: Figure | undefined
  /** After minus before; undefined when a period has no figure fit to be shown. So is the split. */
  readonly difference: Difference | undefined
  readonly split: Split | undefined
}

type Question = Counts & {
  readonly stream: Stream
  readonly method: Method
  readonly period: Period
  /** The counts of `previousPeriod(period)`. */
  readonly previous: Counts
  /** The fewest respondents a period may rest on. */
  readonly smallest?: number
}

/**
 * This period against the one before: how much better or worse, whether that can
 * be told from chance, and whether services changed or what people came for
 * (specification §7.2, §8.2). Of a period whose answers may not be told there is
 * no figure, and nothing that rests on it (§11.3). Where too few answered all of
 * an index in one of them, both are measured by the overall question.
 */
export function change({ stream, method: asked, period, previous, ...current }: Question): Change {
  const { smallest = smallestCell('public') } = current
  const ofStream = ({ tallies, populations, disclosed }: Counts) => {
    const own = tallies.filter((tally) => tally.stream === stream)
    const told = disclosed ?? disclosure(own, { smallest, targets: [], groupOf: () => '' })
    return { tallies: own, populations: stream === 'sample' ? [] : populations, disclosed: told }
  }
  const [earlier, later] = [ofStream(previous), ofStream(current)]
  const isIndexWithheld = [earlier, later].some(({ tallies, populations }) =>
    isIncomplete(estimate(asked, tallies, populations).covered),
  )
  const method = isIndexWithheld ? overallMethod : asked
  const sides = [sideOf(method, earlier), sideOf(method, later)] as const
  const weighted = sides.every((side) => side.n === 0 || side.weighted !== undefined)
  const [before, after] = weighted ? sides : [everybodyAlike(method, earlier), everybodyAlike(method, later)]
  const figures = [
    [before, earlier],
    [after, later],
  ] as const
  const [first, second] = figures.map(([side, { tallies, disclosed }]) =>
    side.n >= smallest && !disclosed.row('subject', tallies) ? side.figure : undefined,
  )
  const difference = differenceOf(first, second)
  return {
    method: methodName(method),
    stream,
    period: period.name,
    previous: previousPeriod(period).name,
    received: { before: countOf(earlier.tallies), after: countOf(later.tallies) },
    weighted,
    before: first,
    after: second,
    difference,
    split: difference && splitOf(difference.difference, commonStrata(before, after), [earlier, later], smallest),
  }
}

const countOf = (tallies: readonly Tallied[]) => tallies.reduce((sum, { n }) => sum + n, 0)

type Sided = Side & Omit<Estimate, 'rows' | 'method'>

function sideOf(method: Method, { tallies, populations }: Counts): Sided {
  const found = estimate(method, tallies, populations)
  return { ...found, rows: contextRows(found, method), populations, method: momentMethodOf(method, found.criteria) }
}

function everybodyAlike(method: Method, { tallies }: Counts): Sided {
  const side = sideOf(method, { tallies, populations: [] })
  return { ...side, populations: asTransactions(side.rows) }
}

function differenceOf(before: Figure | undefined, after: Figure | undefined): Difference | undefined {
  if (!before?.interval || !after?.interval || isUnreliable(before) || isUnreliable(after)) return undefined
  const [first, second] = [
    { estimate: after.share, interval: after.interval, variance: after.variance },
    { estimate: before.share, interval: before.interval, variance: before.variance },
  ]
  return moverDifference(first, second)
}
