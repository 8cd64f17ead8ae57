import type { Db } from '../../db/db.ts'
import { cellCounts } from '../../db/queries/cells.ts'
import { readTallies } from '../../db/queries/tallies.ts'
import { longForms } from '../reports/engine/answers/form-sums.ts'
import type { Cell, Tallied } from '../reports/engine/answers/tally.ts'
import type { Summed } from './cells.ts'
import { cellsOfHalf, type HalfCell, type HalfCells, isSummed } from './cells-of-half.ts'
import { whileSame } from './while-same.ts'

/**
 * All answers of some half-months: cell by cell, those to long forms pattern by
 * pattern. What was read before is read again only where somebody answered since.
 *
 * @param from days yyyy-MM-dd, both inclusive: a half-month is in when its first day is
 */
export async function answersIn(db: Db, from: string, to: string): Promise<readonly Tallied[]> {
  const counted = await cellCounts(db, from, to)
  const version = counted.map(({ half, counts }) => half + counts).join()
  const { all } = await whileSame(db, `answers ${from} ${to}`, version, async (before?: Answers) => {
    const halves = await Promise.all(counted.map((one) => cellsOfHalf(db, one)))
    const long = halves.flatMap((cells) => [...cells.values()].filter((cell) => !isSummed(cell)))
    const ofLong = JSON.stringify(long.map(({ id, n }) => [id, n]))
    const tallies = whileSame(db, `tallies ${from} ${to}`, ofLong, () => readTallies(db, from, to, longForms))
    const cells = together(halves, before)
    return { halves, cells, all: [...cells.values(), ...(await tallies)] }
  })
  return all
}

type Answers = { readonly halves: readonly HalfCells[]; readonly cells: ReadonlyMap<string, Cell> }

/**
 * They are added up, in an order of their own. Sums are whole numbers, so those
 * of before with the differences added are the same to the last bit.
 */
function together(halves: readonly HalfCells[], before: Answers = { halves: [], cells: new Map() }) {
  const cells = new Map(before.cells)
  for (const cell of onlyIn(halves, before.halves)) add(cells, cell, 1)
  for (const cell of onlyIn(before.halves, halves)) add(cells, cell, -1)
  return cells.size === before.cells.size ? cells : new Map([...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The cells that are not the very same in the other list. */
function* onlyIn(halves: readonly HalfCells[], others: readonly HalfCells[]) {
  for (const [i, cells] of halves.entries())
    if (cells !== others[i])
      for (const cell of cells.values()) if (isSummed(cell) && others[i]?.get(cell.id) !== cell) yield cell
}

function add(cells: Map<string, Cell>, { key, n, sums, ...cell }: HalfCell & Summed, sign: 1 | -1): void {
  const { unit, area, procedure, channel, stream, questionnaire, version } = cell
  const before = cells.get(key)
  const context = before ?? { unit, area, procedure, channel, stream, questionnaire, version }
  const added = before ? before.sums.map((sum, i) => sum + sign * (sums[i] ?? 0)) : sums
  cells.set(key, { ...context, n: (before?.n ?? 0) + sign * n, sums: added })
  if (before?.n === -sign * n) cells.delete(key)
}
