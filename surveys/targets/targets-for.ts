import { judgedOver, type Period } from '../periods/period.ts'
import { targetsInForce } from './index.ts'
import type { Target } from './target.ts'

/** The targets a period is judged by. */
export function targetsFor(period: Period): readonly Target[] {
  const { from, to } = judgedOver(period)
  return targetsInForce(from, to)
}
