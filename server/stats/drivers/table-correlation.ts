import { at } from '../at.ts'
import { midranks } from './midranks.ts'
import { marginsOf, type PairTable } from './pair-table.ts'

/**
 * How closely two columns follow a straight line, −1…1: the correlation of the
 * people counted in a table. Undefined when one of them never changes.
 *
 * @see Pearson (1895)
 * @example
 * pearsonCorrelation({ x: [1, 2], y: [1, 2], counts: [3, 1, 1, 3] }) // => 0.5
 * pearsonCorrelation({ x: [1, 2], y: [5], counts: [3, 2] }) // => undefined
 */
export function pearsonCorrelation(table: PairTable): number | undefined {
  const margins = marginsOf(table)
  const [x, y] = [centred(table.x, margins.x), centred(table.y, margins.y)]
  if (!x || !y) return undefined
  let together = 0
  for (const [i, n] of table.counts.entries())
    together += n * at(x.values, Math.floor(i / y.values.length)) * at(y.values, i % y.values.length)
  return together / Math.sqrt(x.squares * y.squares)
}

/**
 * How closely two columns rise together, whatever the distances between the
 * levels of the scale: the correlation of their midranks, −1…1. Undefined when a
 * column never changes.
 *
 * @see specification §14
 * @example
 * spearmanCorrelation({ x: [3, 4, 5], y: [3, 4, 5], counts: [1, 0, 0, 0, 1, 1, 0, 1, 1] }) // => 0.555556
 */
export function spearmanCorrelation(table: PairTable): number | undefined {
  const margins = marginsOf(table)
  return pearsonCorrelation({ x: midranks(margins.x), y: midranks(margins.y), counts: table.counts })
}

/** Undefined where everybody has the same value. */
function centred(values: readonly number[], people: readonly number[]) {
  if (people.filter((n) => n > 0).length < 2) return undefined
  const n = people.reduce((sum, one) => sum + one, 0)
  const mean = values.reduce((sum, value, i) => sum + value * at(people, i), 0) / n
  const centred = values.map((value) => value - mean)
  return { values: centred, squares: centred.reduce((sum, value, i) => sum + at(people, i) * value ** 2, 0) }
}
