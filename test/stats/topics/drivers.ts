import { kendallTauB } from '../../../server/stats/drivers/kendall-tau-b.ts'
import { pearsonCorrelation, spearmanCorrelation } from '../../../server/stats/drivers/table-correlation.ts'
import { complete, sharesOf, tableOf } from '../pairs.ts'
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
    const rows = complete([y, ...x])
    const column = (k: number) => rows.map((row) => row[k] ?? Number.NaN)
    const outcome = column(0)
    const columns = x.map((_, k) => column(k + 1))
    const tables = columns.map((one) => tableOf(one, outcome))
    const split = sharesOf(outcome, columns)
    const got = {
      n: rows.length,
      pearson: tables.map(pearsonCorrelation),
      spearman: tables.map(spearmanCorrelation),
      kendallTauB: tables.map(kendallTauB),
      r2: split.explained,
      lmg: split.parts,
      lmgShare: split.shares,
    }
    yield { what: id, got, expected }
  }
}
