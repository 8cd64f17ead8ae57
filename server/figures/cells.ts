import type { Db } from '../../db/db.ts'
import {
  type CellsAsked,
  cellKey,
  cellsVersions,
  type KeptCell,
  keepSums,
  patternsOf,
  readCells,
  respondedPatterns,
  staleCells,
} from '../../db/queries/cells.ts'
import { monthsWithAnswers, readTallies } from '../../db/queries/tallies.ts'
import { inSlices } from '../../db/slices.ts'
import { longForms, sumsFormat, sumsOf } from '../reports/form-sums.ts'
import type { Cell, Tallied } from '../reports/tally.ts'
import { whileSame } from './while-same.ts'

/** How many cells are summed between two turns of the event loop, so that nobody else waits long. */
const slice = 25

/**
 * All answers of some months: cell by cell, those to long forms pattern by
 * pattern. Sums that lack an answer are made again from the tallies and kept, so
 * that the next reader finds them; a month nobody answered in since is not read again.
 *
 * @param from months 'yyyy-MM', both inclusive
 */
export async function answersIn(db: Db, from: string, to: string): Promise<readonly Tallied[]> {
  const months = await cellsVersions(db, from, to)
  return whileSame(db, `answers ${from} ${to}`, JSON.stringify(months), async () => {
    const cells = months.map(({ month, version }) =>
      whileSame(db, `cells ${month}`, version, () => freshCells(db, { from: month, to: month, longForms })),
    )
    const tallies = readTallies(db, from, to, longForms)
    return [...together((await Promise.all(cells)).flat()), ...(await tallies)]
  })
}

async function freshCells(db: Db, asked: CellsAsked): Promise<readonly Summed[]> {
  const kept = await readCells(db, asked)
  const stale = kept.filter(({ n, summed, format }) => summed !== n || format !== sumsFormat)
  const made: Summed[] = []
  for (const some of inSlices(stale, slice)) {
    const fresh = await summedAgain(db, some)
    made.push(...fresh)
    // The figures are right without it: who cannot write now sums again next time.
    await keepSums(db, fresh, sumsFormat).catch(() => undefined)
    await turn()
  }
  return [...kept.filter(isSettled), ...made]
}

type Key = Parameters<typeof patternsOf>[1][number]
type Summed = Key & { readonly n: number; readonly sums: readonly number[] }

const isSettled = (cell: KeptCell): cell is KeptCell & Summed =>
  cell.sums !== null && cell.summed === cell.n && cell.format === sumsFormat

async function summedAgain<One extends Key>(db: Db, some: readonly One[]) {
  const patterns = await patternsOf(db, some)
  return some.map((cell, i) => {
    const given = patterns[i] ?? []
    return { ...cell, n: given.reduce((sum, [, n]) => sum + n, 0), sums: sumsOf(cell, given) }
  })
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** The months added up, in an order of their own. */
function together(all: readonly Summed[]): Cell[] {
  const found = new Map<string, { cell: Omit<Cell, 'n' | 'sums'>; n: number; sums: number[] }>()
  for (const { unit, area, procedure, channel, stream, questionnaire, version, n, sums } of all) {
    const key = cellKey({ unit, area, procedure, channel, stream, questionnaire, version })
    const sum = found.get(key)
    if (sum) {
      sum.n += n
      for (let i = 0; i < sums.length; i++) sum.sums[i] = (sum.sums[i] ?? 0) + (sums[i] ?? 0)
    } else
      found.set(key, {
        cell: { unit, area, procedure, channel, stream, questionnaire, version },
        n,
        sums: [...sums],
      })
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { cell, n, sums }]) => ({ ...cell, n, sums }))
}

/**
 * Sums every cell that lacks an answer: after an import, so that the first reader
 * need not wait.
 *
 * @returns how many there were
 */
export async function settleCells(db: Db): Promise<number> {
  const stale = await staleCells(db, { longForms, format: sumsFormat })
  for (const some of inSlices(stale, slice)) {
    await keepSums(db, await summedAgain(db, some), sumsFormat)
    await turn()
  }
  return stale.length
}

/** A cell whose sums are not those of its responses: which of them, as kept and as made again. */
export type WrongSums = { readonly [column: string]: unknown; readonly tallied: number; readonly recounted: number }

/**
 * Makes the sums again from the responses themselves, month by month, and compares.
 * Sums that lack an answer are passed over: nobody reads them.
 */
export async function wrongSums(db: Db): Promise<WrongSums[]> {
  const wrong: WrongSums[] = []
  for (const month of await monthsWithAnswers(db)) {
    const kept = await readCells(db, { from: month, to: month, longForms })
    const responded = await respondedPatterns(db, month)
    for (const { sums, n, summed, format, ...cell } of kept.filter(isSettled)) {
      const again = sumsOf(cell, responded.get(cellKey(cell)) ?? [])
      const place = again.findIndex((sum, i) => sum !== sums[i])
      if (place !== -1) wrong.push({ ...cell, sum: place, tallied: sums[place] ?? 0, recounted: again[place] ?? 0 })
    }
    await turn()
  }
  return wrong
}
