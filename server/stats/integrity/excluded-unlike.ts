import type { Proportion } from '../compare/newcombe-interval.ts'
import { logGamma } from '../special/log-gamma.ts'

/** How the answers left out of a figure differ from those it counts. */
export interface ExcludedUnlike {
  /** Fisher's exact test, two-sided */
  readonly p: number
  /** Less than one chance in a hundred that the two are alike. */
  readonly isUnlike: boolean
}

/**
 * Whether the answers left out say something else than the others, by Fisher's
 * exact test at .01: all exclusions of a cell and period together, so that
 * leaving them out one by one helps nobody.
 *
 * Two-sided as R does it: the chance of all tables that are no likelier than the
 * one at hand. Alike where either side has nobody.
 *
 * @see specification §12.1; R, fisher.test
 * @example
 * excludedUnlike({ satisfied: 0, answers: 5 }, { satisfied: 36, answers: 40 }) // => { p: 0.00010313, isUnlike: true }
 * excludedUnlike({ satisfied: 3, answers: 5 }, { satisfied: 36, answers: 40 }) // => { p: 0.12481676, isUnlike: false }
 */
export function excludedUnlike(excluded: Proportion, others: Proportion): ExcludedUnlike {
  const satisfied = excluded.satisfied + others.satisfied
  const all = excluded.answers + others.answers
  const least = Math.max(0, satisfied - others.answers)
  const most = Math.min(excluded.answers, satisfied)
  if (least === most) return { p: 1, isUnlike: false }

  const logChance = (k: number) =>
    logChoose(satisfied, k) + logChoose(all - satisfied, excluded.answers - k) - logChoose(all, excluded.answers)
  const seen = logChance(excluded.satisfied) + nearly
  let p = 0
  for (let k = least; k <= most; k++) {
    const log = logChance(k)
    if (log <= seen) p += Math.exp(log)
  }
  return { p: Math.min(1, p), isUnlike: p < 0.01 }
}

/** Tables as likely as the one at hand count, though rounding makes them differ. */
const nearly = 1e-7

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
