import { type Difference, type Estimated, moverDifference } from '../compare/mover-difference.ts'
import { dataDefectCorrelation } from './data-defect-correlation.ts'

/** The yearly gap between volunteers and random sample, with what it says about who volunteers. */
export interface StreamGap extends Difference {
  readonly dataDefect: number | undefined
}

/**
 * How far the volunteers of a year were from the annual random sample, on the
 * same criteria in the same group of people: the one test of the stream that
 * does not rest on assumptions. Published whatever it shows.
 *
 * @param responseRate of the stream, answers over transactions
 * @see specification §6.4
 * @example
 * streamGap({ estimate: 0.945, interval: { low: 0.92, high: 0.96 } }, { estimate: 0.9, interval: { low: 0.87, high: 0.92 } }, 0.1).dataDefect // => 0.05
 */
export function streamGap(stream: Estimated, sample: Estimated, responseRate: number): StreamGap {
  const difference = moverDifference(stream, sample)
  return {
    ...difference,
    dataDefect: dataDefectCorrelation(difference.difference, responseRate, sample.estimate),
  }
}
