import type { Stream } from '../../surveys/grammar/context.ts'
import { methodName, overallMethod } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { at } from '../stats/at.ts'
import { type Difference, moverDifference } from '../stats/compare/mover-difference.ts'
import { compensatedSum } from '../stats/compensated-sum.ts'
import { kitagawa } from '../stats/explain/kitagawa.ts'
import { groupBy } from '../stats/group-by.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import { type CommonStratum, commonStrata, type Side } from './common-strata.ts'
import { isIncomplete } from './covered.ts'
import { definitionOf } from './design.ts'
import { type Disclosure, disclosure } from './disclosure.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Figure } from './figure.ts'
import { asTransactions, type Population, serviceChannel } from './frame.ts'
import { answeredRows } from './in-one-order.ts'
import { type Period, previousPeriod } from './period.ts'
import type { GroupLoss } from './row-losses.ts'
import { safeParts } from './safe-parts.ts'
import type { Tallied } from './tally.ts'
import { isUnreliable } from './withhold.ts'

/** Points gained (below 0: lost) because services got better, and because people came for other services. */
type Parts = { readonly rates: number; readonly mix: number }

/** A change taken apart (Kitagawa): rates + mix + residual is the difference of the two figures. */
export type Split = Parts & {
  /** What the figures' own, finer strata leave over; 0 when both periods have the same. */
  readonly residual: number
  /** Areas whose strata had to be merged stand together; those that may not be told are one part. Sums to the whole. */
  readonly areas: readonly (Parts & { readonly areas: readonly string[] })[]
  readonly strata: readonly (Parts & CommonStratum)[]
  /** What the strata that may not be told come to together. */
  readonly untold: (Parts & { readonly entries: number }) | undefined
}

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

type Counts = {
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  /** What of the stream may be told; decided from these answers unless they are only a part. */
  readonly disclosed?: Disclosure
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

function splitOf(
  difference: number,
  strata: readonly CommonStratum[],
  periods: readonly Required<Counts>[],
  smallest: number,
): Split | undefined {
  const asKitagawa = (loss: GroupLoss | undefined) => (loss ? { population: loss.weight, share: loss.share } : absent)
  const found = kitagawa(strata.map(({ before, after }) => ({ before: asKitagawa(before), after: asKitagawa(after) })))
  if (!found) return undefined

  const explained = strata.map((stratum, i) => ({ ...stratum, rates: at(found.rates, i), mix: at(found.mix, i) }))
  const areasOf = ({ members }: CommonStratum) => [...new Set(members.map(({ area }) => area))].toSorted()
  const byArea = [...groupBy(explained, (stratum) => areasOf(stratum).join(' ')).values()]
  const areas = tellable(byArea, periods, smallest)
  const told = tellable(
    explained.map((stratum) => [stratum]),
    periods,
    smallest,
  )
  const { rateTotal: rates, mixTotal: mix } = found
  return {
    rates,
    mix,
    residual: difference - found.change,
    areas: [
      ...areas.open.map((members) => ({ areas: areasOf(at(members, 0)), ...partsOf(members) })),
      ...(areas.hidden.length > 0 ? [{ areas: [], ...partsOf(areas.hidden.flat()) }] : []),
    ],
    strata: told.open.flat(),
    untold: told.hidden.length > 0 ? { entries: told.hidden.length, ...partsOf(told.hidden.flat()) } : undefined,
  }
}

const partsOf = (all: readonly Parts[]): Parts => ({
  rates: compensatedSum(all.map(({ rates }) => rates)),
  mix: compensatedSum(all.map(({ mix }) => mix)),
})

/** Groups of strata that may be told in both periods, and the others: a part of a change obeys what its figures obey. */
function tellable<One extends CommonStratum>(
  groups: readonly (readonly One[])[],
  periods: readonly Required<Counts>[],
  smallest: number,
) {
  const safe = groups.map((members) =>
    periods.every(({ tallies, disclosed }) => {
      const held = tallies.filter((tally) =>
        members.some((stratum) => stratum.members.some((one) => holds(one, tally))),
      )
      return disclosed.sum('procedureServed', held)
    }),
  )
  const people = groups.map((members) => {
    const heads = (side: 'before' | 'after') => members.reduce((sum, one) => sum + (one[side]?.respondents ?? 0), 0)
    return Math.min(...[heads('before'), heads('after')].filter((n) => n > 0))
  })
  const open = safeParts(
    safe.map((isSafe, i) => ({ n: at(people, i), isSafe })),
    smallest,
  )
  return { open: groups.filter((_, i) => open[i]), hidden: groups.filter((_, i) => !open[i]) }
}

const holds = ({ area, procedure, channel }: CommonStratum['members'][number], tally: Tallied): boolean =>
  tally.area === area &&
  serviceChannel(tally.channel) === channel &&
  (procedure === '' || tally.procedure === procedure)
