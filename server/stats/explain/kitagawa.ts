import { compensatedSum } from '../compensated-sum.ts'

/** One stratum in two periods: its size and its index, before and after. An index without people is ignored. */
export interface KitagawaStratum {
  readonly before: Period
  readonly after: Period
}

interface Period {
  readonly population: number
  readonly share: number
}

/** A change split into what services did and what people came for. The parts add up to the change. */
export interface KitagawaSplit {
  readonly before: number
  readonly after: number
  readonly change: number
  /** by stratum: the service itself got better or worse */
  readonly rates: readonly number[]
  /** by stratum: it became a larger or smaller part of all */
  readonly mix: readonly number[]
  readonly rateTotal: number
  readonly mixTotal: number
}

/**
 * Whether things got better, or only the mix of procedures changed: Kitagawa's
 * decomposition. A stratum absent in one period takes the other period's share,
 * so all it does is mix. Undefined when a period is empty. Use the same strata
 * (the same merged cells) in both periods.
 *
 * @see Kitagawa (1955), JASA 50; specification §8.2
 * @example
 * kitagawa([{ before: { population: 50, share: 0.9 }, after: { population: 90, share: 0.9 } }, { before: { population: 50, share: 0.7 }, after: { population: 10, share: 0.8 } }])?.mixTotal // => 0.06
 */
export function kitagawa(strata: readonly KitagawaStratum[]): KitagawaSplit | undefined {
  const wholeBefore = compensatedSum(strata.map(({ before }) => before.population))
  const wholeAfter = compensatedSum(strata.map(({ after }) => after.population))
  if (wholeBefore <= 0 || wholeAfter <= 0) return undefined

  const parts = strata.map(({ before, after }) => ({
    weightBefore: before.population / wholeBefore,
    weightAfter: after.population / wholeAfter,
    shareBefore: shareOf(before, after),
    shareAfter: shareOf(after, before),
  }))
  const indexBefore = compensatedSum(parts.map((part) => part.weightBefore * part.shareBefore))
  const indexAfter = compensatedSum(parts.map((part) => part.weightAfter * part.shareAfter))
  const rates = parts.map((part) => ((part.weightBefore + part.weightAfter) / 2) * (part.shareAfter - part.shareBefore))
  const mix = parts.map((part) => (part.weightAfter - part.weightBefore) * ((part.shareBefore + part.shareAfter) / 2))
  return {
    before: indexBefore,
    after: indexAfter,
    change: indexAfter - indexBefore,
    rates,
    mix,
    rateTotal: compensatedSum(rates),
    mixTotal: compensatedSum(mix),
  }
}

function shareOf(period: Period, other: Period): number {
  if (period.population > 0) return period.share
  return other.population > 0 ? other.share : 0
}
