import { at } from '../at.ts'

/** Cell by cell: hidden for being small, hidden so that a small one cannot be found by subtraction, or shown. */
export interface Suppression {
  readonly primary: readonly boolean[]
  readonly secondary: readonly boolean[]
  readonly publish: readonly boolean[]
}

/**
 * Which cells of a table to hide when the table's total is published. Cells of
 * fewer than `minimum` people are hidden; then, as long as fewer than two cells
 * or fewer than `minimum` people are hidden, the smallest shown one too (ties:
 * the first). Empty cells may always be shown and protect nobody.
 *
 * @param respondents people in each cell
 * @param minimum 10 for the public, 5 inside the administration
 * @see specification §11.1
 * @example
 * secondarySuppression([120, 45, 8, 33]).publish // => [true, true, false, false]
 * secondarySuppression([120, 45, 0, 33]).publish // => [true, true, true, true]
 */
export function secondarySuppression(respondents: readonly number[], minimum = 10): Suppression {
  const primary = respondents.map((n) => n > 0 && n < minimum)
  const hidden = new Set(primary.flatMap((small, i) => (small ? [i] : [])))
  const safe = () => {
    const people = [...hidden].reduce((sum, i) => sum + at(respondents, i), 0)
    return hidden.size === 0 || (hidden.size >= 2 && people >= minimum)
  }
  while (!safe()) {
    const next = smallestShown(respondents, hidden)
    if (next === undefined) break
    hidden.add(next)
  }
  return {
    primary,
    secondary: primary.map((small, i) => !small && hidden.has(i)),
    publish: primary.map((_, i) => !hidden.has(i)),
  }
}

function smallestShown(respondents: readonly number[], hidden: ReadonlySet<number>): number | undefined {
  const open = [...respondents.keys()].filter((i) => !hidden.has(i) && at(respondents, i) > 0)
  return open.sort((i, j) => at(respondents, i) - at(respondents, j) || i - j)[0]
}
