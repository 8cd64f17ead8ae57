import { drawnUnits } from './drawn-units.ts'
import { finiteFactor } from './finite-factor.ts'
import { kishSampleSize } from './kish-sample-size.ts'
import { linearizedVariance } from './linearized-variance.ts'
import { countOf, type Frame, isInside, type Sampled } from './sampled.ts'

/** An estimate with everything the interval needs; sizes count the group asked about only. */
export interface DesignEstimate {
  readonly estimate: number
  /** with finite-population correction where the frame gives populations; undefined when a stratum has one unit only */
  readonly variance: number | undefined
  readonly varianceWithoutFpc: number | undefined
  readonly finiteFactor: number
  readonly respondents: number
  readonly psus: number
  readonly strata: number
  readonly kishSize: number
}

/**
 * Puts an estimate together with its variance and sizes, once each respondent's
 * linearized score is known. The scores cover the whole sample, with 0 outside
 * the group asked about: that a stratum might have held more or fewer of the
 * group is part of the uncertainty.
 *
 * @see specification §3.3 and §3.4
 * @example
 * designEstimate([{ stratum: 'a', weight: 1 }, { stratum: 'a', weight: 1 }], 0.5, [-0.25, 0.25]).variance // => 0.25
 */
export function designEstimate(
  rows: readonly Sampled[],
  estimate: number,
  scores: readonly number[],
  frame: Frame = {},
): DesignEstimate {
  if (rows.some(({ weight }) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY))) {
    throw new RangeError('designEstimate requires weights that are numbers from 0 up')
  }

  const found = linearizedVariance(rows, scores, frame.population)
  const inside = rows.filter((_, i) => isInside(frame, i))
  return {
    estimate,
    variance: found?.variance,
    varianceWithoutFpc: found?.withoutFpc,
    finiteFactor: finiteFactor(rows, found, frame),
    respondents: inside.reduce((sum, row) => sum + countOf(row), 0),
    psus: drawnUnits(inside),
    strata: new Set(inside.map((row) => row.stratum)).size,
    kishSize: kishSampleSize(inside),
  }
}
