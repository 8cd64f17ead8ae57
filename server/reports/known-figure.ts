import type { Method } from '../../surveys/methods/method.ts'
import { groupBy } from '../stats/group-by.ts'
import { type Estimate, estimate } from './estimate.ts'
import { frameOf, type Population, type Stratum } from './frame.ts'
import type { Tally } from './tally.ts'
import { type Trust, trustOf } from './trust.ts'

/** How many of a stratum's transactions were answered for. */
export type StratumTrust = Stratum & {
  readonly respondents: number
  /** Answers over transactions; undefined when nobody supplied the transactions. */
  readonly responseRate: number | undefined
  /** More answers than transactions: a reason to look, not to delete. */
  readonly overfull: boolean
}

/** The figure when every answer counts alike and when each stratum counts as its transactions; the same answers in both. */
export type Mix = {
  readonly unweighted: number
  readonly weighted: number
  /** Weighted minus unweighted. */
  readonly gap: number
  /** More than one point apart: who answered is not the mix of who was served. */
  readonly isFinding: boolean
}

/** A gap between weighted and unweighted from which on it is told (specification §2). */
const tellableGap = 0.01

export type KnownFigure = {
  /** Everybody with an answer that counts. */
  readonly n: number
  /** From the answers in strata whose transactions are known. */
  readonly known: Estimate
  readonly trust: Trust | undefined
  readonly strata: readonly StratumTrust[]
  /** Answers in the other strata. */
  readonly withoutPopulation: number
}

/**
 * A figure and its trust from the same answers. Bounds and tipping points count
 * the satisfied among the transactions known, so answers outside them are set
 * aside first; and they make no sense where more people answered than were
 * served.
 */
export function knownFigure(
  method: Method,
  tallies: readonly Tally[],
  populations: readonly Population[],
  target?: number,
): KnownFigure {
  const { strata, keyOf } = frameOf(tallies, populations)
  const sized = new Set(strata.filter(({ population }) => (population ?? 0) > 0).map(({ key }) => key))
  const all = estimate(method, tallies, [])
  const known = estimate(
    method,
    tallies.filter((tally) => sized.has(keyOf(tally))),
    populations,
  )
  const found = trustOf(known, populations, target)
  const answered = groupBy(all.rows, ({ tally }) => keyOf(tally))
  const respondents = (key: string) => (answered.get(key) ?? []).reduce((sum, { count }) => sum + count, 0)
  return {
    n: all.n,
    known,
    trust: found && found.respondents > found.population ? { ...found, tipping: undefined, fragile: false } : found,
    strata: strata.map((stratum) => ratedStratum(stratum, respondents(stratum.key))),
    withoutPopulation: all.n - known.n,
  }
}

function ratedStratum(stratum: Stratum, respondents: number): StratumTrust {
  const { population = 0 } = stratum
  const responseRate = population > 0 ? respondents / population : undefined
  return { ...stratum, respondents, responseRate, overfull: population > 0 && respondents > population }
}

/** Undefined without transactions. */
export function mixOf({ weighted, unweighted }: Estimate): Mix | undefined {
  if (!weighted || !unweighted) return undefined
  const gap = weighted.share - unweighted.share
  return { unweighted: unweighted.share, weighted: weighted.share, gap, isFinding: Math.abs(gap) > tellableGap }
}
