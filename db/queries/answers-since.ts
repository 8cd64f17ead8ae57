import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { halfInHanoi, type Tally } from './tallies.ts'

/**
 * The last response at some moment. Responses are never changed or removed
 * (triggers refuse it), so what stands up to its place stays as it is; the id
 * tells whether it is still the same database.
 */
export type Last = {
  readonly place: number
  readonly id: string
  /** Another one when everything was counted again. */
  readonly recounted: string
}

/** A response as it was stored: its place, which grows from each to the next, and the half-month it was answered in. */
export type Stored = Omit<Tally, 'n'> & Last & { readonly half: string }

const recounted = sql`coalesce((select value from facts where name = 'recounted'), '') as recounted`

export const nobodyYet: Last = { place: 0, id: '', recounted: '' }

/** The last response, to be read in one batch with what holds all up to it. */
export const lastResponse = (db: Db) =>
  db.all<Last>(sql`select rowid as place, id, ${recounted} from responses order by rowid desc limit 1`)

/** So many are added one by one; more came by an import, which keeps their sums. */
const mostSince = 5_000

/**
 * The responses stored after another, in their order.
 *
 * @returns undefined when there are more than `mostSince`, or the other one is not there: then all has to be read anew
 */
export async function answersSince(db: Db, before: Last): Promise<Stored[] | undefined> {
  const found = await db.all<Stored>(sql`
    select rowid as place, id, ${recounted}, ${sql.raw(halfInHanoi)} as half,
      unit, area, procedure, channel, stream, questionnaire, version, pattern
    from responses where rowid >= ${before.place} order by rowid limit ${mostSince + 2}`)
  if (before.place > 0 && !isSame(before, found[0])) return undefined
  const since = found.filter((one) => one.place > before.place)
  return since.length > mostSince ? undefined : since
}

const isSame = (one: Last, other: Last | undefined) =>
  one.place === other?.place && one.id === other.id && one.recounted === other.recounted

/** Acts, by the last line of the log; answers stored in bulk, and all counted again. */
const lastChange = (quiet: readonly string[]) => sql`json_array(
  (select hash from log where act not in ${quiet} order by n desc limit 1),
  (select json_group_array(value) from facts where name in ('recounted', 'stored in bulk')))`

/**
 * What tells the data of one moment from those of another: the last response, and whatever else was changed last.
 *
 * @param quiet acts that change nothing a figure is made from: their lines are passed over
 */
export async function readDataVersion(db: Db, quiet: readonly string[]): Promise<string> {
  const [found] = await db.all<{ version: string }>(sql`
    select json_array((select rowid || id from responses order by rowid desc limit 1), ${lastChange(quiet)}) as version`)
  return String(found?.version)
}

/**
 * The same of what had come in before the half-month that runs. An answer that came just before midnight may be stored just
 * after it, into the queues of the half-month that was the `last`.
 */
export async function readVersionOver(db: Db, last: string, quiet: readonly string[]): Promise<string> {
  const [found] = await db.all<{ version: string }>(sql`
    select json_array((select count(*) from unreleased where received = ${last}), ${lastChange(quiet)}) as version`)
  return `${last} ${found?.version}`
}
