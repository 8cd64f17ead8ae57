import { cronbachAlpha } from '../../server/stats/drivers/cronbach-alpha.ts'
import { driverImportance } from '../../server/stats/drivers/driver-importance.ts'
import type { PairTable } from '../../server/stats/drivers/pair-table.ts'
import { shapleyShares } from '../../server/stats/drivers/shapley-shares.ts'
import { pearsonCorrelation } from '../../server/stats/drivers/table-correlation.ts'

type Column = readonly (number | null)[]

/** The people who have a value in every column, one row each. */
export const complete = (columns: readonly Column[]): number[][] =>
  (columns[0] ?? []).flatMap((_, i) => {
    const row = columns.map((column) => column[i] ?? null)
    return row.every((value) => value !== null) ? [row] : []
  })

const valuesOf = (column: readonly number[]) => [...new Set(column)].sort((a, b) => a - b)

/** People one by one, counted by their pairs of values. */
export function tableOf(first: readonly number[], second: readonly number[]): PairTable {
  const [x, y] = [valuesOf(first), valuesOf(second)]
  const counts = new Array<number>(x.length * y.length).fill(0)
  for (const [i, value] of first.entries()) {
    const place = x.indexOf(value) * y.length + y.indexOf(second[i] ?? Number.NaN)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return { x, y, counts }
}

export const sharesOf = (outcome: readonly number[], columns: readonly (readonly number[])[]) =>
  shapleyShares(
    columns.map((column) => pearsonCorrelation(tableOf(column, outcome))),
    columns.map((x) => columns.map((y) => pearsonCorrelation(tableOf(x, y)))),
  )

export const importanceOf = (overall: readonly number[], factors: readonly (readonly number[])[]) => {
  const values = valuesOf(overall)
  return driverImportance({
    overall: { values, people: values.map((value) => overall.filter((one) => one === value).length) },
    withOverall: factors.map((factor) => tableOf(factor, overall)),
    among: (k, l) => tableOf(factors[k] ?? [], factors[l] ?? []),
  })
}

/** "Does not apply" (0) is missing like a skipped answer. */
export function alphaOf(items: readonly Column[]) {
  const rows = complete(items.map((item) => item.map((answer) => answer || null)))
  const sum = (of: (row: readonly number[]) => number) => rows.reduce((total, row) => total + of(row), 0)
  return cronbachAlpha({
    respondents: rows.length,
    sums: items.map((_, k) => sum((row) => row[k] ?? 0)),
    products: items.flatMap((_, k) => items.map((_, l) => sum((row) => (row[k] ?? 0) * (row[l] ?? 0)))),
  })
}

/** Kendall's tau-b pair of people by pair of people, by its definition. */
export function kendallOneByOne(x: readonly number[], y: readonly number[]): number {
  let [agreement, inX, inY] = [0, 0, 0]
  for (const [i, a] of x.entries())
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [Math.sign(a - (x[j] ?? 0)), Math.sign((y[i] ?? 0) - (y[j] ?? 0))]
      agreement += dx * dy
      inX += Math.abs(dx)
      inY += Math.abs(dy)
    }
  return agreement / Math.sqrt(inX * inY)
}
