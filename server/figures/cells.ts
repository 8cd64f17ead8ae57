import type { Db } from '../../db/db.ts'
import {
  cellKey,
  type KeptCell,
  keepSums,
  patternsOf,
  readCells,
  respondedPatterns,
  staleCells,
} from '../../db/queries/cells.ts'
import { halvesWithAnswers } from '../../db/queries/tallies.ts'
import { inSlices } from '../../db/slices.ts'
import { longForms, sumsFormat, sumsOf } from '../reports/engine/answers/form-sums.ts'

/** How many cells are summed between two turns of the event loop, so that nobody else waits long. */
const slice = 25

/** How many are kept in one commit. */
const keptTogether = 100

/** What tells a cell, without what is known of its answers. */
type Key = Parameters<typeof patternsOf>[1][number]

/** A cell with the sums of all its answers. */
export type Summed = Key & { readonly n: number; readonly sums: readonly number[] }

export const isSettled = (cell: KeptCell): cell is KeptCell & { readonly sums: readonly number[] } =>
  cell.sums !== null && cell.summed === cell.n && cell.format === sumsFormat

/** The sums of some cells made again from the tallies. */
export async function summedAgain<One extends Key>(db: Db, cells: readonly One[]): Promise<(One & Summed)[]> {
  const made: (One & Summed)[] = []
  for (const some of inSlices(cells, slice)) {
    if (made.length > 0) await turn()
    const patterns = await patternsOf(db, some)
    for (const [i, cell] of some.entries()) {
      const given = patterns[i] ?? []
      made.push({ ...cell, n: given.reduce((sum, [, n]) => sum + n, 0), sums: sumsOf(cell, given) })
    }
  }
  return made
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Keeps the sums of some cells, so that the next reader finds them. */
export async function keepAll(db: Db, cells: readonly Summed[]): Promise<void> {
  for (const some of inSlices(cells, keptTogether)) await keepSums(db, some, sumsFormat)
}

/**
 * Sums every cell that lacks an answer: after an import, so that the first reader
 * need not wait.
 *
 * @returns how many there were
 */
export async function settleCells(db: Db): Promise<number> {
  const stale = await staleCells(db, { longForms, format: sumsFormat })
  for (const some of inSlices(stale, keptTogether)) await keepAll(db, await summedAgain(db, some))
  return stale.length
}

/** A cell whose sums are not those of its responses: which of them, as kept and as made again. */
export type WrongSums = { readonly [column: string]: unknown; readonly tallied: number; readonly recounted: number }

/**
 * Makes the sums again from the responses themselves, half-month by half-month, and compares.
 * Sums that lack an answer are passed over: nobody reads them.
 */
export async function wrongSums(db: Db): Promise<WrongSums[]> {
  const wrong: WrongSums[] = []
  for (const half of await halvesWithAnswers(db)) {
    const kept = await readCells(db, { from: half, to: half, longForms })
    const responded = await respondedPatterns(db, half)
    for (const { id, sums, n, summed, format, ...cell } of kept.filter(isSettled)) {
      const again = sumsOf(cell, responded.get(cellKey(cell)) ?? [])
      const place = again.findIndex((sum, i) => sum !== sums[i])
      if (place !== -1) wrong.push({ ...cell, sum: place, tallied: sums[place] ?? 0, recounted: again[place] ?? 0 })
    }
    await turn()
  }
  return wrong
}
