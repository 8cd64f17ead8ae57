import type { Db } from '../../db/db.ts'
import { readTallies } from '../../db/queries/tallies.ts'
import { halvesBetween } from '../../surveys/grammar/half-month.ts'
import { longForms } from '../reports/engine/answers/form-sums.ts'
import type { Cell, Tallied } from '../reports/engine/answers/tally.ts'
import { type HalfCell, halvesVersion, type KnownHalf, knownHalves } from './known-halves.ts'
import { versionedCache } from './versioned-cache.ts'

/**
 * All answers of some half-months: cell by cell, those to long forms pattern by
 * pattern. What was added up before is added up again only where somebody
 * answered since.
 *
 * @param from days yyyy-MM-dd, both inclusive: a half-month is in when its first day is
 */
export async function answersIn(db: Db, from: string, to: string): Promise<readonly Tallied[]> {
  const halves = await knownHalves(db, halvesBetween(from, to))
  const { all } = await versionedCache(db, `answers ${from} ${to}`, halvesVersion(halves), async (before?: Answers) => {
    const tallies = halves.some(({ long }) => long > 0) ? await longTallies(db, from, to, halves) : []
    const cells = together(halves, before)
    return { halves, cells, all: [...cells.values(), ...tallies] }
  })
  return all
}

/** Those to long forms, read again only where somebody answered one. */
function longTallies(db: Db, from: string, to: string, halves: readonly KnownHalf[]): Promise<Tallied[]> {
  const version = halves.map(({ half, long, read }) => `${half} ${long} ${read.id}`).join()
  return versionedCache(db, `long forms ${from} ${to}`, version, () => readTallies(db, from, to, longForms))
}

type Answers = { readonly halves: readonly KnownHalf[]; readonly cells: ReadonlyMap<string, Cell> }
type SummedCell = HalfCell & { readonly sums: readonly number[] }

const isSummed = (cell: HalfCell): cell is SummedCell => cell.sums !== null

/**
 * They are added up, in an order of their own. Sums are whole numbers, so those
 * of before with the differences added are the same to the last bit.
 */
function together(halves: readonly KnownHalf[], before: Answers = { halves: [], cells: new Map() }) {
  const cells = new Map(before.cells)
  for (const cell of onlyIn(halves, before.halves)) add(cells, cell, 1)
  for (const cell of onlyIn(before.halves, halves)) add(cells, cell, -1)
  return cells.size === before.cells.size ? cells : new Map([...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The cells that are not the very same in the other list. */
function* onlyIn(halves: readonly KnownHalf[], others: readonly KnownHalf[]) {
  for (const [i, { cells }] of halves.entries()) {
    const other = others[i]?.cells
    if (cells !== other) for (const [key, cell] of cells) if (isSummed(cell) && other?.get(key) !== cell) yield cell
  }
}

function add(cells: Map<string, Cell>, { key, n, sums, ...cell }: SummedCell, sign: 1 | -1): void {
  const { unit, area, procedure, channel, stream, questionnaire, version } = cell
  const before = cells.get(key)
  const context = before ?? { unit, area, procedure, channel, stream, questionnaire, version }
  const added = before ? before.sums.map((sum, i) => sum + sign * (sums[i] ?? 0)) : sums
  cells.set(key, { ...context, n: (before?.n ?? 0) + sign * n, sums: added })
  if (before?.n === -sign * n) cells.delete(key)
}
