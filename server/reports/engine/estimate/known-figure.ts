import type { Method } from '../../../../surveys/methods/method.ts'
import { usableIn } from '../answers/answer-sums.ts'
import { frameOf, type Population, type Stratum } from '../answers/frame.ts'
import type { Tallied } from '../answers/tally.ts'
import { type Estimate, estimate } from './estimate.ts'
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

/** What of a figure can be held against transactions. */
type Known = {
  /** From the answers in strata whose transactions are known. */
  readonly known: Estimate
  readonly trust: Trust | undefined
}

export type KnownFigure = Known & {
  /** Everybody with an answer that counts. */
  readonly n: number
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
  tallies: readonly Tallied[],
  populations: readonly Population[],
  target?: number,
): KnownFigure {
  const { strata, answered } = frameOf(tallies, populations)
  const all = estimate(method, tallies, populations)
  const { known, trust } = trustIn(all, method, tallies, populations, target)
  const respondents = (key: string) =>
    (answered.get(key) ?? []).reduce((sum, tally) => sum + usableIn(tally, all.criteria), 0)
  return {
    n: all.n,
    known,
    trust,
    strata: strata.map((stratum) => ratedStratum({ ...stratum, respondents: respondents(stratum.key) })),
    withoutPopulation: all.n - known.n,
  }
}

/**
 * The trust of a figure that was estimated from all these answers and
 * transactions: what `knownFigure` says of them, without estimating again what
 * is at hand.
 */
export function trustIn(
  all: Estimate,
  method: Method,
  tallies: readonly Tallied[],
  populations: readonly Population[],
  target?: number,
): Known {
  const known = knownEstimate(method, tallies, populations, all)
  return { known, trust: plausibleTrust(known, target) }
}

/** @param all the estimate from all these answers: the same when none must be set aside */
function knownEstimate(
  method: Method,
  tallies: readonly Tallied[],
  populations: readonly Population[],
  all: Estimate,
): Estimate {
  if (all.weighted?.withoutPopulation === 0) return all
  const { strata, keyOf } = frameOf(tallies, populations)
  const sized = new Set(strata.filter(({ population }) => (population ?? 0) > 0).map(({ key }) => key))
  const known = tallies.filter((tally) => sized.has(keyOf(tally)))
  return known.length === tallies.length ? all : estimate(method, known, populations)
}

function plausibleTrust(known: Estimate, target?: number): Trust | undefined {
  const found = trustOf(known, target)
  return found && found.respondents > found.population ? { ...found, tipping: undefined, fragile: false } : found
}

export function ratedStratum(stratum: Pick<StratumTrust, keyof Stratum | 'respondents'>): StratumTrust {
  const { population = 0, respondents } = stratum
  const responseRate = population > 0 ? respondents / population : undefined
  return { ...stratum, responseRate, overfull: population > 0 && respondents > population }
}

/** Undefined without transactions. */
export function mixOf({ weighted, unweightedShare: unweighted }: Estimate): Mix | undefined {
  if (!weighted || unweighted === undefined) return undefined
  const gap = weighted.share - unweighted
  return { unweighted, weighted: weighted.share, gap, isFinding: Math.abs(gap) > tellableGap }
}
