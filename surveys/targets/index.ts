import { targets } from '#ward'
import type { Target } from './target.ts'

export { targets }

/**
 * The targets a period can be judged by: those in force on each of its days,
 * from the first to the last, both inclusive, yyyy-MM-dd. A period that straddles
 * two stages of a plan has none, because no single value holds for it.
 */
export const targetsInForce = (from: string, to: string): readonly Target[] =>
  from <= to ? targets.filter((target) => target.from <= from && to <= target.to) : []
