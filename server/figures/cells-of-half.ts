import type { Db } from '../../db/db.ts'
import { type CountedHalf, cellKey, type KeptCell, readCells } from '../../db/queries/cells.ts'
import { longForms } from '../reports/engine/answers/form-sums.ts'
import { isSettled, keepAll, type Summed, summedAgain } from './cells.ts'
import { whileSame } from './while-same.ts'

/** All respondents of a context in a half-month; without sums where the form is a long one. `key` is alike in all of them. */
export type HalfCell = Omit<Summed, 'sums'> & {
  readonly id: number
  readonly key: string
  readonly sums: readonly number[] | null
}

/** By id. A cell nobody answered in since is the very same as before. */
export type HalfCells = ReadonlyMap<number, HalfCell>

/**
 * How many cells are summed here and not in the database before they are kept: whoever asks first after a start
 * sums that many again, and most questions wait for no commit.
 */
const mostUnkept = 100

type Known = { readonly cells: HalfCells; readonly unkept: ReadonlySet<number> }
const nothing: Known = { cells: new Map(), unkept: new Set() }

/** The cells of a half-month as it was counted just now: only where the count is another than before is anything read. */
export const cellsOfHalf = async (db: Db, { half, counts }: CountedHalf): Promise<HalfCells> => {
  const known = await whileSame(db, `cells ${half}`, counts, async (before: Known = nothing): Promise<Known> => {
    const now = Object.entries<number>(JSON.parse(counts)).map(([id, n]) => [Number(id), n] as const)
    const ids = now.filter(([id, n]) => before.cells.get(id)?.n !== n).map(([id]) => id)
    const read = await readCells(db, { from: half, to: half, ids })
    const made = await summedAgain(db, read.filter(isStale))
    const fresh = new Map([...read, ...made].map((cell) => [cell.id, asHalfCell(cell)]))
    const cells = new Map(
      now.flatMap(([id]) => fresh.get(id) ?? before.cells.get(id) ?? []).map((cell) => [cell.id, cell]),
    )
    const unkept = new Set([...before.unkept, ...made.map(({ id }) => id)])
    if (before !== nothing && unkept.size < mostUnkept) return { cells, unkept }

    // The figures are right without it: who cannot write now sums again after the next start.
    await keepAll(
      db,
      [...cells.values()].filter(isSummed).filter(({ id }) => unkept.has(id)),
    ).catch(() => undefined)
    return { cells, unkept: nothing.unkept }
  })
  return known.cells
}

export const isSummed = (cell: HalfCell): cell is HalfCell & Summed => cell.sums !== null

const isLong = ({ questionnaire }: Pick<KeptCell, 'questionnaire'>) => longForms.includes(questionnaire)
const isStale = (cell: KeptCell) => !isLong(cell) && !isSettled(cell)

function asHalfCell({ summed: _, format: __, ...cell }: KeptCell): HalfCell {
  return { ...cell, key: cellKey(cell), sums: isLong(cell) ? null : cell.sums }
}
