import type { Db } from '../../db/db.ts'
import { type KeptCell, keepSums, patternsOf, staleCells } from '../../db/queries/cells.ts'
import { inSlices } from '../../db/slices.ts'
import { longForms, sumsFormat, sumsOf } from '../reports/engine/answers/form-sums.ts'

/** How many cells are summed between two turns of the event loop, so that nobody else waits long. */
const slice = 25

/** How many are kept in one commit. */
const keptTogether = 100

/** What tells a cell, without what is known of its answers. */
type Key = Parameters<typeof patternsOf>[1][number]

/** A cell with the sums of all its answers, the last of them at a place. */
export type Summed = Key & { readonly n: number; readonly sums: readonly number[]; readonly place: number }

export const isSettled = (cell: KeptCell): cell is KeptCell & { readonly sums: readonly number[] } =>
  cell.sums !== null && cell.summed === cell.n && cell.format === sumsFormat

/** The sums of some cells made again from the tallies. */
export async function summedAgain<One extends Key>(db: Db, cells: readonly One[]): Promise<(One & Summed)[]> {
  const made: (One & Summed)[] = []
  for (const some of inSlices(cells, slice)) {
    if (made.length > 0) await turn()
    const { last, patterns } = await patternsOf(db, some)
    for (const [i, cell] of some.entries()) {
      const given = patterns[i] ?? []
      const n = given.reduce((sum, [, times]) => sum + times, 0)
      made.push({ ...cell, n, sums: sumsOf(cell, given), place: last.place })
    }
  }
  return made
}

/** Lets others have their turn. */
export const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Keeps the sums of some cells, so that the next reader finds them. */
export async function keepAll(db: Db, cells: readonly Omit<Summed, 'place'>[]): Promise<void> {
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
