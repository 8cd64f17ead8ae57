import type { Tallied } from '../engine/answers/tally.ts'
import type { DrawnSample } from '../engine/estimate/drawn.ts'

/** The weighted sample among some answers: of the forms they came on; undefined where no survey asked one of them. */
export function drawnAmong(drawn: DrawnSample | undefined, tallies: readonly Tallied[]): DrawnSample | undefined {
  const forms = new Set(tallies.map(({ questionnaire }) => questionnaire))
  const answers = (drawn?.answers ?? []).filter(({ questionnaire }) => forms.has(questionnaire))
  return drawn && answers.length > 0 ? { answers, households: householdsOf(drawn, answers) } : undefined
}

/** Of the groups of these answers alone. */
const householdsOf = ({ households }: DrawnSample, answers: DrawnSample['answers']) => {
  const strata = new Set(answers.map(({ stratum }) => stratum))
  return new Map([...households].filter(([stratum]) => strata.has(stratum)))
}

/** How long the lists were a sample was drawn from: known of a survey, else as it was told where it can be so; null otherwise. */
export function frameOf(sample: DrawnSample | undefined, told: number | undefined, n: number): number | null {
  if (sample) return [...sample.households.values()].reduce((sum, one) => sum + one, 0)
  return told !== undefined && told >= n ? told : null
}
