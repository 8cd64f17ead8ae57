import { hideUntilSafe, type ReleasedCell } from './disclosure-cells.ts'

/** A part of a whole that is told: how many people it rests on, and whether it may be told by itself. */
type Part = { readonly n: number; readonly isSafe: boolean }

/**
 * Which parts of a whole may be told one by one, so that those that may not
 * cannot be found by subtraction (specification §11.1 and §11.3).
 *
 * @example
 * safeParts([{ n: 40, isSafe: true }, { n: 3, isSafe: false }, { n: 9, isSafe: true }], 5) // => [true, false, false]
 */
export function safeParts(parts: readonly Part[], smallest: number): boolean[] {
  const cells = parts.map(({ n, isSafe }): ReleasedCell => ({ n, hidden: isSafe ? undefined : 'secondary' }))
  const whole: ReleasedCell = { n: parts.reduce((sum, { n }) => sum + n, 0), hidden: undefined }
  hideUntilSafe(cells, [{ whole, parts: cells }], smallest)
  return cells.map(({ hidden }) => hidden === undefined)
}
