import { at } from '../../stats/at.ts'
import type { Crossed } from '../../stats/drivers/driver-importance.ts'
import type { PairTable } from '../../stats/drivers/pair-table.ts'
import { groupBy } from '../../stats/group-by.ts'
import { addedPairs, type PairColumn, pairColumns, pairPlaces } from '../engine/answers/pair-sums.ts'
import type { PairCell } from '../engine/answers/tally.ts'

/** Respondents to one version of a form who have a value in the same columns, the overall answer among them. */
type Alike = { readonly columns: readonly PairColumn[]; readonly part: string; readonly sums: readonly number[] }

/** What people said overall and about each factor, of those who answered every criterion of a form. */
export type CrossedAnswers = {
  /** How many answered overall, and of them those who have a mean of the factor. */
  readonly heard: (factor?: string) => number
  /** What those said who are complete on these factors. */
  readonly complete: (factors: readonly string[]) => Crossed
}

/** Puts the pair sums of a questionnaire's versions together. */
export function crossedAnswers(cells: readonly PairCell[]): CrossedAnswers {
  const all = [...groupBy(cells, ({ questionnaire, version }) => `${questionnaire}.${version}`).values()].flatMap(alike)
  const having = (factors: readonly string[]) => all.filter((one) => factors.every((factor) => has(one, factor)))
  return {
    heard: (factor) => having(factor === undefined ? [] : [factor]).reduce((sum, one) => sum + peopleIn(one), 0),
    complete: (factors) => {
      const people = having(factors)
      const factorAt = (k: number) => at(factors, k)
      return {
        overall: marginOf(people),
        withOverall: factors.map((factor) => transposed(tableOf(people, '', factor))),
        among: (k, l) =>
          k < l ? tableOf(people, factorAt(k), factorAt(l)) : transposed(tableOf(people, factorAt(l), factorAt(k))),
      }
    },
  }
}

function alike(cells: readonly PairCell[]): Alike[] {
  const [first] = cells
  if (!first) return []
  const columns = pairColumns(first)
  const together = cells.map(({ pairs }) => pairs).reduce((sum, one) => addedPairs(sum, one))
  return Object.entries(together).flatMap(([part, sums]) => (part === 'items' ? [] : [{ columns, part, sums }]))
}

const columnOf = ({ columns }: Alike, factor: string) => columns.findIndex((column) => column.factor === factor)
const has = (one: Alike, factor: string) => one.part[columnOf(one, factor)] === '1'

const peopleIn = ({ columns, sums }: Alike) => (columns[0]?.values ?? []).reduce((sum, _, i) => sum + (sums[i] ?? 0), 0)

const valuesIn = (people: readonly Alike[], factor: string): number[] =>
  [...new Set(people.flatMap((one) => one.columns[columnOf(one, factor)]?.values ?? []))].toSorted((a, b) => a - b)

function marginOf(people: readonly Alike[]): Crossed['overall'] {
  const values = valuesIn(people, '')
  const count = (value: number) =>
    people.reduce((sum, { columns, sums }) => sum + (sums[columns[0]?.values.indexOf(value) ?? -1] ?? 0), 0)
  return { values, people: values.map(count) }
}

/** One column against another; versions whose columns stand in another order are turned. */
function tableOf(people: readonly Alike[], first: string, second: string): PairTable {
  const [x, y] = [valuesIn(people, first), valuesIn(people, second)]
  const counts = new Array<number>(x.length * y.length).fill(0)
  for (const one of people) {
    const [k, l] = [columnOf(one, first), columnOf(one, second)]
    const [low, high] = [at(one.columns, Math.min(k, l)).values, at(one.columns, Math.max(k, l)).values]
    const start = pairPlaces(one.columns, one.part).tables.find(
      (table) => table.k === Math.min(k, l) && table.l === Math.max(k, l),
    )?.start
    if (start === undefined) continue
    for (const [i, a] of low.entries())
      for (const [j, b] of high.entries()) {
        const place = k < l ? x.indexOf(a) * y.length + y.indexOf(b) : x.indexOf(b) * y.length + y.indexOf(a)
        counts[place] = at(counts, place) + (one.sums[start + i * high.length + j] ?? 0)
      }
  }
  return { x, y, counts }
}

const transposed = ({ x, y, counts }: PairTable): PairTable => ({
  x: y,
  y: x,
  counts: y.flatMap((_, j) => x.map((_, i) => at(counts, i * y.length + j))),
})
