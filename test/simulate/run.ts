import { estimate } from '../../server/reports/engine/estimate/estimate.ts'
import type { Figure } from '../../server/reports/engine/estimate/figure.ts'
import { targetStatus } from '../../server/stats/targets/target-status.ts'
import { randomOf } from './random.ts'
import type { Drawn, Scenario } from './scenario.ts'

/** How often the product was wrong in one scenario; shares of the runs, 0…1. */
export type Outcome = {
  readonly scenario: string
  readonly runs: number
  /** People asked, on average. */
  readonly n: number
  /** “Đạt” was said although the truth lay just below the target. */
  readonly falseMet: number
  /** “Chưa đạt” was said although the truth lay on the target. */
  readonly falseNotMet: number
  /** The reliability gate would have kept any verdict back. */
  readonly gated: number
  /** Mean length of the interval, in points. */
  readonly width: number
}

/** Reads a figure from the answers; the product's own way unless another is tried. */
export type Judge = (scenario: Scenario, drawn: Drawn) => Figure | undefined
const product: Judge = ({ method }, { tallies, populations, households }) =>
  estimate(method, tallies, populations, households).figure

/** Far below anything printed: on one side of the truth, or on the other. */
const hair = 1e-9

/**
 * Draws answers from a world again and again, lets the product judge them against
 * a target at the truth, and counts the wrong verdicts. The gate is passed over:
 * else a scenario would look honest by saying nothing. The scenario's name is the
 * seed.
 */
export function run(scenario: Scenario, runs: number, judge: Judge = product): Outcome {
  const random = randomOf(scenario.name)
  const sum = { n: 0, met: 0, notMet: 0, gated: 0, width: 0 }
  for (let i = 0; i < runs; i++) {
    const figure = judge(scenario, scenario.draw(random))
    if (!figure) continue
    const verdict = (target: number) => targetStatus({ ...figure, gate: 'publish', target }).status
    sum.n += figure.respondents
    sum.met += verdict(scenario.truth + hair) === 'met' ? 1 : 0
    sum.notMet += verdict(scenario.truth - hair) === 'not_met' ? 1 : 0
    sum.gated += figure.gate.startsWith('suppress') ? 1 : 0
    sum.width += figure.interval ? figure.interval.high - figure.interval.low : 1
  }
  return {
    scenario: scenario.name,
    runs,
    n: sum.n / runs,
    falseMet: sum.met / runs,
    falseNotMet: sum.notMet / runs,
    gated: sum.gated / runs,
    width: (100 * sum.width) / runs,
  }
}

/** Chance alone may carry a true rate so far in this many runs: two standard errors. */
export const allowance = (rate: number, runs: number): number => 2 * Math.sqrt((rate * (1 - rate)) / runs)
