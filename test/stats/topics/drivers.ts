import { completeRows } from '../../../server/stats/drivers/complete-rows.ts'
import { kendallTauB } from '../../../server/stats/drivers/kendall-tau-b.ts'
import { pearsonCorrelation } from '../../../server/stats/drivers/pearson-correlation.ts'
import { shapleyShares } from '../../../server/stats/drivers/shapley-shares.ts'
import { spearmanCorrelation } from '../../../server/stats/drivers/spearman-correlation.ts'
import type { Comparison } from './comparison.ts'

type Column = readonly (number | null)[]
interface Case {
  readonly id: string
  readonly y: Column
  readonly x: readonly Column[]
  readonly expected: unknown
}

export function* drivers({ cases }: { cases: readonly Case[] }): Iterable<Comparison> {
  for (const { id, y, x, expected } of cases) {
    const rows = completeRows([y, ...x])
    const values = (column: Column) => rows.map((i) => column[i] ?? Number.NaN)
    const outcome = values(y)
    const columns = x.map(values)
    const split = shapleyShares(outcome, columns)
    const got = {
      n: rows.length,
      pearson: columns.map((column) => pearsonCorrelation(column, outcome)),
      spearman: columns.map((column) => spearmanCorrelation(column, outcome)),
      kendallTauB: columns.map((column) => kendallTauB(column, outcome)),
      r2: split?.explained,
      lmg: split?.parts,
      lmgShare: split?.shares,
    }
    yield { what: id, got, expected }
  }
}
