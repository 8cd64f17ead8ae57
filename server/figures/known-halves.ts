import type { Db } from '../../db/db.ts'
import { answersSince, type Last, type Stored } from '../../db/queries/answers-since.ts'
import { cellKey, readCells } from '../../db/queries/cells.ts'
import { longForms, sumsOf } from '../reports/engine/answers/form-sums.ts'
import { groupBy } from '../stats/group-by.ts'
import { isSettled, keepAll, type Summed, summedAgain } from './cells.ts'

/** All respondents of a context in a half-month; without sums where the form is a long one. `key` is alike in all half-months. */
export type HalfCell = Omit<Summed, 'sums'> & { readonly key: string; readonly sums: readonly number[] | null }

/** The cells of a half-month by their key. One that nobody answered in since is the very same as before. */
export type KnownHalf = {
  readonly half: string
  /** How many answered. */
  readonly n: number
  /** The last response that was stored when the half-month was read: what was read once only grows. */
  readonly read: Last
  /** How many answered a long form. */
  readonly long: number
  readonly cells: ReadonlyMap<string, HalfCell>
}

type Known = {
  /** Every half-month holds the responses up to this one. */
  readonly last: Last
  /** The one that was asked for last comes last. */
  readonly halves: ReadonlyMap<string, KnownHalf>
}

const memory = new WeakMap<Db, Known>()

/** How many half-months are known of a database: two and a half years, some megabytes each month of a busy ward. */
const mostHalves = 60

/**
 * Some half-months with every answer stored so far. Read once; later only the
 * responses stored since are, and added to them.
 */
export async function knownHalves(db: Db, asked: readonly string[]): Promise<KnownHalf[]> {
  const before = await upToDate(db, memory.get(db))
  const missing = asked.filter((half) => !before?.halves.has(half))
  const read = missing.length > 0 ? await readHalves(db, missing) : undefined
  const halves = new Map([...(before?.halves ?? []), ...(read?.halves ?? [])])
  for (const half of asked) {
    const known = halves.get(half)
    halves.delete(half)
    if (known) halves.set(half, known)
  }
  const last = before?.last ?? read?.last
  if (last) memory.set(db, { last, halves: new Map([...halves].slice(-mostHalves)) })
  return asked.flatMap((half) => halves.get(half) ?? [])
}

async function upToDate(db: Db, known: Known | undefined): Promise<Known | undefined> {
  if (!known) return undefined
  const since = await answersSince(db, known.last)
  const last = since?.at(-1)
  if (!since || !last) return since && known
  const halves = new Map(known.halves)
  for (const [half, answers] of groupBy(since, (answer) => answer.half)) {
    const of = halves.get(half)
    if (of) halves.set(half, withAnswers(of, answers))
  }
  return { last, halves }
}

function withAnswers(of: KnownHalf, answers: readonly Stored[]): KnownHalf {
  const cells = new Map(of.cells)
  let { n, long } = of
  for (const answer of answers) {
    const key = cellKey(answer)
    const before = cells.get(key)
    if (answer.place <= (before?.place ?? of.read.place)) continue
    cells.set(key, withAnswer(before, answer, key))
    n += 1
    if (isLong(answer)) long += 1
  }
  return { ...of, n, long, cells }
}

function withAnswer(
  before: HalfCell | undefined,
  { pattern, place, id: _, recounted: __, ...context }: Stored,
  key: string,
): HalfCell {
  if (isLong(context)) return { ...(before ?? context), key, n: (before?.n ?? 0) + 1, sums: null, place }
  const own = sumsOf(context, [[pattern, 1]])
  const sums = before?.sums ? before.sums.map((sum, i) => sum + (own[i] ?? 0)) : own
  return { ...(before ?? context), key, n: (before?.n ?? 0) + 1, sums, place }
}

async function readHalves(db: Db, halves: readonly string[]): Promise<Known> {
  const { last, cells: kept } = await readCells(db, halves)
  const stale = kept.filter((cell) => !isLong(cell) && !isSettled(cell))
  const made = await summedAgain(db, stale)
  // The figures are right without it: who cannot write now sums again after the next start.
  if (made.length > 0) await keepAll(db, made).catch(() => undefined)

  const again = new Map(made.map((cell) => [cell.half + cellKey(cell), cell]))
  const cells = kept.map((cell): HalfCell => {
    const { summed: _, format: __, ...one } = again.get(cell.half + cellKey(cell)) ?? { ...cell, place: last.place }
    return { ...one, key: cellKey(cell), sums: isLong(cell) ? null : one.sums }
  })
  const byHalf = groupBy(cells, ({ half }) => half)
  return { last, halves: new Map(halves.map((half) => [half, halfOf(half, byHalf.get(half) ?? [], last)])) }
}

const halfOf = (half: string, cells: readonly HalfCell[], read: Last): KnownHalf => ({
  half,
  n: cells.reduce((sum, { n }) => sum + n, 0),
  read,
  long: cells.filter(isLong).reduce((sum, { n }) => sum + n, 0),
  cells: new Map(cells.map((cell) => [cell.key, cell])),
})

/** What tells some half-months from the same with other answers. */
export const halvesVersion = (halves: readonly KnownHalf[]): string =>
  halves.map(({ half, n, read }) => `${half} ${n} ${read.id}`).join()

const isLong = ({ questionnaire }: { readonly questionnaire: string }) => longForms.includes(questionnaire)
