import { at } from '../../stats/at.ts'
import { compensatedSum } from '../../stats/compensated-sum.ts'
import { kitagawa } from '../../stats/explain/kitagawa.ts'
import { groupBy } from '../../stats/group-by.ts'
import { type Population, serviceChannel } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import type { Disclosure } from '../engine/disclosure/disclosure.ts'
import { safeParts } from '../engine/disclosure/safe-parts.ts'
import type { GroupLoss } from '../engine/estimate/row-losses.ts'
import type { CommonStratum } from './common-strata.ts'

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

/** The answers and transactions of one period. */
export type Counts = {
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  /** What of the stream may be told; decided from these answers unless they are only a part. */
  readonly disclosed?: Disclosure
}

const absent = { population: 0, share: 0 }

/**
 * A change taken apart by the strata of both periods; undefined where a period is empty.
 *
 * @param difference of the two figures as they are told
 * @param periods what may be told of each: a part of a change obeys what its figures obey (specification §11.3)
 */
export function splitOf(
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
  const inPeriods = periods.map(({ tallies, disclosed }) => ({ disclosed, heldBy: byStratum(tallies) }))
  const safe = groups.map((members) =>
    inPeriods.every(({ disclosed, heldBy }) => {
      const held = members.flatMap((stratum) => stratum.members.flatMap(heldBy))
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

/** The answers in a stratum; one without a procedure holds all of its area and channel. */
function byStratum(tallies: readonly Tallied[]) {
  const place = ({ area, channel }: Pick<Tallied, 'area' | 'channel'>) => `${area} ${serviceChannel(channel)}`
  const coarse = groupBy(tallies, place)
  const fine = groupBy(tallies, (tally) => `${place(tally)} ${tally.procedure}`)
  return (one: CommonStratum['members'][number]): readonly Tallied[] =>
    (one.procedure === '' ? coarse.get(place(one)) : fine.get(`${place(one)} ${one.procedure}`)) ?? []
}
