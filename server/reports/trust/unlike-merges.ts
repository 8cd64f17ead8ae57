import { compensatedSum } from '../../stats/compensated-sum.ts'
import { chiSquareTail } from '../../stats/special/chi-square-tail.ts'
import type { StratumTrust } from '../engine/estimate/known-figure.ts'
import type { WeightedCell } from '../engine/estimate/weigh.ts'

/** A part of a merged cell: its transactions, who answered for them, and one over the other. */
export type MergedPart = Pick<StratumTrust, 'key' | 'area' | 'procedure' | 'channel' | 'respondents'> & {
  readonly population: number
  readonly responseRate: number
}

/** A merged cell in which one part answered far more often than another. */
export type UnlikeMerge = { readonly least: MergedPart; readonly most: MergedPart; readonly parts: number }

/** Below this many transactions a rate says nothing: one more answer would double it. */
const fewestTransactions = 30

/** From this many times the rate of the other on, a part speaks for both. */
const unlikeRatio = 2

/** How often parts that answer alike in truth may be told to be unlike, and the same as a normal quantile. */
const chanceAllowed = { share: 0.05, z: 1.645 } as const

/**
 * Merged cells whose parts answered very unlike. A merge takes for granted that
 * its parts are judged alike or answer alike; where neither holds, the figure
 * leans to whoever answers more often, and its interval does not tell. In the
 * simulated worlds called `beyond` “đạt” is then said wrongly in up to 11 % of
 * periods instead of 2.5 %. How the silent judge cannot be seen; how often each
 * part answers can.
 *
 * Very unlike is our own choice, no standard: among the parts with 30
 * transactions or more one answered more than twice as often as another. Chance
 * alone does that in nine of ten periods, because what is merged is what few
 * answered; so nothing is told unless all merged parts together differ by more
 * than chance. In the simulations this tells
 * every period of the worst worlds and none of those where all answer alike.
 *
 * @param strata with the answers the cells were made from
 */
export function unlikeMerges(cells: readonly WeightedCell[], strata: readonly StratumTrust[]): UnlikeMerge[] {
  const rated = new Map(strata.map((stratum) => [stratum.key, stratum]))
  const merged = cells
    .map(({ members }) => members.flatMap(({ key }) => ratedPart(rated.get(key))))
    .filter((parts) => parts.length > 1)
  const all = merged.flat()
  if (all.length < 2 || !differsByMoreThanChance(all)) return []

  return merged.flatMap((parts) => {
    const [least, ...others] = parts.toSorted((a, b) => a.responseRate - b.responseRate)
    const most = others.at(-1)
    const isUnlike = least && most && most.responseRate > unlikeRatio * least.responseRate
    return isUnlike ? [{ least, most, parts: parts.length }] : []
  })
}

function ratedPart(stratum: StratumTrust | undefined): MergedPart[] {
  const { population = 0, responseRate } = stratum ?? {}
  if (!stratum || responseRate === undefined || population < fewestTransactions) return []
  const { key, area, procedure, channel, respondents } = stratum
  return [{ key, area, procedure, channel, respondents, population, responseRate }]
}

/**
 * Pearson's χ² of the parts against the rate they have together, at 5 %. Where
 * one answer or less is expected of a part, χ² scatters more than its table
 * knows and would be surprised in 13 of 100 periods; so it must also exceed its
 * mean by what its own variance allows, 2·df + Σ 1/expected for counts of rare
 * answers (Haldane 1940). Held to 5 % from 2 parts to 80 and rates from 0.2 % up.
 */
function differsByMoreThanChance(parts: readonly MergedPart[]): boolean {
  const total = (count: (part: MergedPart) => number) => compensatedSum(parts.map(count))
  const rate = total(({ respondents }) => respondents) / total(({ population }) => population)
  if (rate <= 0 || rate >= 1) return false
  const freedom = parts.length - 1
  const chiSquare = total(
    ({ respondents, population }) => (respondents - population * rate) ** 2 / (population * rate * (1 - rate)),
  )
  const variance = 2 * freedom + total(({ population }) => 1 / (population * rate))
  const isOutside = (chiSquare - freedom) / Math.sqrt(variance) > chanceAllowed.z
  return isOutside && chiSquareTail(chiSquare, freedom) <= chanceAllowed.share
}
