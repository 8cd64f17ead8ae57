import { mean } from 'simple-statistics'
import { at } from '../at.ts'
import { binomialCdf } from '../special/binomial-cdf.ts'
import { binomialUpperTail } from '../special/binomial-upper-tail.ts'
import { nearLimitTwice, runOnOneSide } from './run-rules.ts'

/** One week (or month) of one service in one channel. */
export interface Subgroup {
  readonly satisfied: number
  readonly answers: number
}

/** One point of the chart with all three alarm rules. */
export interface ChartPoint {
  /** its place in the list given, from 0 */
  readonly index: number
  readonly share: number
  /** binomial standard deviation around the baseline, before Laney's correction */
  readonly sigma: number
  /** distance from the baseline in sigmas, before Laney's correction */
  readonly z: number
  /** three-sigma limits, cut off at 0 and 1 */
  readonly lower: number
  readonly upper: number
  /** too few answers for limits: the exact tails decide instead */
  readonly exact: boolean
  /** P(so few or fewer), P(so many or more), and the two-sided value for the ward-wide list */
  readonly pLow: number
  readonly pHigh: number
  readonly pTwoSided: number
  readonly beyondLimits: boolean
  readonly runOfEight: boolean
  readonly twoOfThree: boolean
}

/** The points in order, without empty weeks, and by how much Laney's correction widened the limits (1 = not at all). */
export interface PChart {
  readonly points: readonly ChartPoint[]
  readonly sigmaZ: number
}

/** Chance of a point beyond three sigmas on one side, if nothing changed. */
export const rare = 0.00135

/**
 * Has something broken this week? Shares of successive weeks against a frozen
 * baseline, with limits that widen when few answered. Weeks without an answer
 * are left out. With `laney`, for weeks of more than 500 answers, the limits also
 * allow for the ordinary swing from week to week.
 *
 * @param baseline the share of at least 20 earlier weeks
 * @see specification §9.1 and §9.2; Laney (2002)
 * @example
 * pChart([{ satisfied: 46, answers: 50 }, { satisfied: 35, answers: 50 }], 0.9).points.map((point) => point.beyondLimits) // => [false, true]
 */
export function pChart(subgroups: readonly Subgroup[], baseline: number, laney = false): PChart {
  if (!(baseline > 0 && baseline < 1)) throw new RangeError('pChart requires a baseline between 0 and 1')

  const measured = subgroups.flatMap(({ satisfied, answers }, index) => {
    if (answers === 0) return []
    const sigma = Math.sqrt((baseline * (1 - baseline)) / answers)
    const share = satisfied / answers
    return [{ index, satisfied, answers, share, sigma, z: (share - baseline) / sigma }]
  })
  const sigmaZ = laney ? movingSpread(measured.map(({ z }) => z)) : 1
  const scaled = measured.map(({ z }) => z / sigmaZ)
  const points = measured.map(({ index, satisfied, answers, share, sigma, z }, i) => {
    const pLow = binomialCdf(satisfied, answers, baseline)
    const pHigh = binomialUpperTail(satisfied, answers, baseline)
    const exact = answers * baseline < 5 || answers * (1 - baseline) < 5
    return {
      ...{ index, share, sigma, z, exact, pLow, pHigh },
      lower: Math.max(0, baseline - 3 * sigma * sigmaZ),
      upper: Math.min(1, baseline + 3 * sigma * sigmaZ),
      pTwoSided: Math.min(1, 2 * Math.min(pLow, pHigh)),
      beyondLimits: exact ? pLow <= rare || pHigh <= rare : Math.abs(at(scaled, i)) > 3,
      runOfEight: runOnOneSide(scaled.slice(0, i + 1)),
      twoOfThree: nearLimitTwice(scaled.slice(0, i + 1)),
    }
  })
  return { points, sigmaZ }
}

/** Mean moving range ÷ 1.128: the standard deviation, from neighbours only, so that a lasting shift does not widen it. */
function movingSpread(values: readonly number[]): number {
  const ranges = values.slice(1).map((value, i) => Math.abs(value - at(values, i)))
  const spread = ranges.length === 0 ? 1 : mean(ranges) / 1.128
  return spread > 0 ? spread : 1
}
