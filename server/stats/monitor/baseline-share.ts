import type { Subgroup } from './p-chart.ts'

/**
 * The share that later weeks are watched against: all satisfied over all answers
 * of the weeks before. Freeze it. Undefined with fewer than 20 weeks that have
 * answers, or when all or none were satisfied, as such a line could not be
 * missed a little.
 *
 * @see specification §9
 * @example
 * baselineShare(new Array(20).fill({ satisfied: 45, answers: 50 })) // => 0.9
 * baselineShare([{ satisfied: 45, answers: 50 }]) // => undefined
 */
export function baselineShare(subgroups: readonly Subgroup[], minimum = 20): number | undefined {
  const answered = subgroups.filter(({ answers }) => answers > 0)
  if (answered.length < minimum) return undefined

  const satisfied = answered.reduce((sum, week) => sum + week.satisfied, 0)
  const share = satisfied / answered.reduce((sum, week) => sum + week.answers, 0)
  return share > 0 && share < 1 ? share : undefined
}
