import type { Stream } from '../../surveys/grammar/context.ts'
import { methodName } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { at } from '../stats/at.ts'
import { type Difference, moverDifference } from '../stats/compare/mover-difference.ts'
import { compensatedSum } from '../stats/compensated-sum.ts'
import { kitagawa } from '../stats/explain/kitagawa.ts'
import { groupBy } from '../stats/group-by.ts'
import { type CommonStratum, commonStrata, type Side } from './common-strata.ts'
import { definitionOf } from './design.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Figure } from './figure.ts'
import { asTransactions, type Population } from './frame.ts'
import { answeredRows } from './in-one-order.ts'
import { type Period, previousPeriod } from './period.ts'
import type { GroupLoss } from './row-losses.ts'
import type { Tallied } from './tally.ts'
import { isUnreliable } from './withhold.ts'

/** Points gained (below 0: lost) because services got better, and because people came for other services. */
type Parts = { readonly rates: number; readonly mix: number }

/** A change taken apart (Kitagawa): rates + mix + residual is the difference of the two figures. */
export type Split = Parts & {
  /** What the figures' own, finer strata leave over; 0 when both periods have the same. */
  readonly residual: number
  /** Areas whose strata had to be merged stand together. Sums to the whole. */
  readonly areas: readonly (Parts & { readonly areas: readonly string[] })[]
  readonly strata: readonly (Parts & CommonStratum)[]
}

export type Change = {
  readonly method: string
  readonly stream: Stream
  readonly period: string
  readonly previous: string
  /** Both figures are weighted to transactions; else neither is, so that like is compared with like. */
  readonly weighted: boolean
  readonly before: Figure | undefined
  readonly after: Figure | undefined
  /** After minus before; undefined when a period has no figure fit to be shown. So is the split. */
  readonly difference: Difference | undefined
  readonly split: Split | undefined
}

type Counts = { readonly tallies: readonly Tallied[]; readonly populations: readonly Population[] }
type Question = Counts & {
  readonly stream: Stream
  readonly method: Method
  readonly period: Period
  /** The counts of `previousPeriod(period)`. */
  readonly previous: Counts
}

/**
 * This period against the one before: how much better or worse, whether that can
 * be told from chance, and whether services changed or what people came for
 * (specification §7.2, §8.2).
 */
export function change({ stream, method, period, previous, ...current }: Question): Change {
  const ofStream = ({ tallies, populations }: Counts): Counts => ({
    tallies: tallies.filter((tally) => tally.stream === stream),
    populations: stream === 'sample' ? [] : populations,
  })
  const [earlier, later] = [ofStream(previous), ofStream(current)]
  const sides = [sideOf(method, earlier), sideOf(method, later)] as const
  const weighted = sides.every((side) => side.n === 0 || side.weighted !== undefined)
  const [before, after] = weighted ? sides : [everybodyAlike(method, earlier), everybodyAlike(method, later)]
  const difference = differenceOf(before.figure, after.figure)
  return {
    method: methodName(method),
    stream,
    period: period.name,
    previous: previousPeriod(period).name,
    weighted,
    before: before.figure,
    after: after.figure,
    difference,
    split: difference && splitOf(difference.difference, commonStrata(before, after)),
  }
}

type Sided = Side & Omit<Estimate, 'rows'>

function sideOf(method: Method, { tallies, populations }: Counts): Sided {
  const found = estimate(method, tallies, populations)
  return { ...found, rows: answeredRows(found), populations, definition: definitionOf(method, found.criteria) }
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

const absent = { population: 0, share: 0 }

function splitOf(difference: number, strata: readonly CommonStratum[]): Split | undefined {
  const asKitagawa = (loss: GroupLoss | undefined) => (loss ? { population: loss.weight, share: loss.share } : absent)
  const found = kitagawa(strata.map(({ before, after }) => ({ before: asKitagawa(before), after: asKitagawa(after) })))
  if (!found) return undefined

  const explained = strata.map((stratum, i) => ({ ...stratum, rates: at(found.rates, i), mix: at(found.mix, i) }))
  const areasOf = ({ members }: CommonStratum) => [...new Set(members.map(({ area }) => area))].toSorted()
  const byArea = groupBy(explained, (stratum) => areasOf(stratum).join(' '))
  const areas = [...byArea.values()].map((members) => ({
    areas: areasOf(at(members, 0)),
    rates: compensatedSum(members.map(({ rates }) => rates)),
    mix: compensatedSum(members.map(({ mix }) => mix)),
  }))
  const { rateTotal: rates, mixTotal: mix } = found
  return { rates, mix, residual: difference - found.change, areas, strata: explained }
}
