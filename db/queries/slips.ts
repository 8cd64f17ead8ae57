import { and, asc, eq, gt, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import { startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { slipDossiers, slips, staff } from '../schema.ts'
import { inSlices } from '../slices.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'
import { type Names, named } from './named.ts'
import type { Bound } from './responses.ts'

export type Slip = typeof slips.$inferSelect
export type NewSlip = Omit<Slip, 'usedOn'>
/** A slip with the names of what it is about. */
export type NamedSlip = Slip & { readonly names: Names }

/**
 * Stores slips. One whose number is taken is left out.
 *
 * @returns the numbers that were stored
 */
export async function addSlips(db: Db, all: readonly NewSlip[], line: Logged): Promise<readonly number[]> {
  const statements = inSlices(all, 100).map((slice) =>
    db.insert(slips).values(slice).onConflictDoNothing().returning({ number: slips.number }),
  )
  const [first, ...others] = statements
  if (!first) return []
  const stored: unknown[] = await db.batch([first, ...line, ...others])
  return stored
    .filter((rows): rows is { number: number }[] => Array.isArray(rows))
    .flat()
    .map(({ number }) => number)
}

/**
 * Stores a slip for a dossier that has none yet, and with it the dossier's hash,
 * or neither. Nothing stored says which slip belongs to which dossier.
 *
 * @param hashes of the dossier under every key, the one to be kept first
 * @returns `dossierHasSlip`, or `numberTaken`: another number may be tried
 */
export async function addSlipForDossier(
  db: Db,
  slip: NewSlip,
  hashes: readonly [number, ...number[]],
): Promise<'stored' | 'dossierHasSlip' | 'numberTaken'> {
  const known = sql`(select 1 from slip_dossiers where hash in ${hashes})`
  const { number, sheet, unit, area, procedure, channel, questionnaire, invited, issuedOn, issuedBy, expiresAt } = slip
  const [[had], stored] = await db.batch([
    db.all<{ had: number }>(sql`select exists ${known} as had`),
    db.all<{ number: number }>(sql`
      insert into slips (number, sheet, unit, area, procedure, channel, questionnaire, invited, issued_on, issued_by, expires_at)
      select ${number}, ${sheet}, ${unit}, ${area}, ${procedure}, ${channel}, ${questionnaire}, ${Number(invited)},
        ${issuedOn}, ${issuedBy}, ${expiresAt} where not exists ${known}
      on conflict do nothing returning number`),
    // changes() counts the rows of the statement before: one when the slip was stored just now.
    db.run(sql`insert into slip_dossiers (hash, issued_on) select ${hashes[0]}, ${issuedOn} where changes() = 1`),
  ])
  if (stored.length > 0) return 'stored'
  return had?.had ? 'dossierHasSlip' : 'numberTaken'
}

/** The slip with this number, used and expired ones too; undefined when there never was one. */
export async function findSlip(db: Db, number: number): Promise<NamedSlip | undefined> {
  const [found] = await named(db, slips).where(eq(slips.number, number))
  return found && { ...found.of, names: found.names }
}

/** The response is stored only while the slip is unused, and in the same transaction the slip is used up by it. */
export const useSlip = (db: Db, number: number, day: string): Bound => ({
  onlyIf: sql`exists (select 1 from slips where number = ${number} and used_on is null)`,
  also: (mine) => [db.run(sql`update slips set used_on = ${day} where number = ${number} and ${mine}`)],
})

/** The slips of a sheet that can still be used at `now`, in the order of their codes. */
export async function slipsOfSheet(db: Db, sheet: string, now: number): Promise<NamedSlip[]> {
  const found = await named(db, slips)
    .where(and(eq(slips.sheet, sheet), isNull(slips.usedOn), gt(slips.expiresAt, now)))
    .orderBy(asc(slips.number))
  return found.map(({ of, names }) => ({ ...of, names }))
}

/** Slips of some units; unless said, of all. */
const ofUnits = (units: 'all' | readonly string[]) => (units === 'all' ? undefined : inArray(slips.unit, [...units]))

/**
 * The sheets printed since a day, latest first, with how many slips each has, used ones, and those that can still be used at `now`.
 *
 * @param units whose sheets are listed
 */
export async function listSheets(db: Db, since: string, now: number, units: 'all' | readonly string[]) {
  const { sheet, area, procedure, channel, invited, issuedOn, expiresAt } = slips
  const many = sql<number>`count(*)`
  return db
    .select({
      ...{ sheet, area, procedure, channel, invited, issuedOn, expiresAt, handedOut: many },
      issuedBy: sql<string>`coalesce(${staff.name}, ${slips.issuedBy})`,
      used: sql<number>`count(${slips.usedOn})`,
      open: sql<number>`count(*) filter (where ${slips.usedOn} is null and ${slips.expiresAt} > ${now})`,
    })
    .from(slips)
    .leftJoin(staff, eq(staff.id, slips.issuedBy))
    .where(and(gte(issuedOn, since), sql`${sheet} <> ''`, ofUnits(units)))
    .groupBy(sheet)
    .orderBy(sql`${issuedOn} desc`, asc(area), asc(sheet))
    .limit(100)
}

/** How many slips were handed out on a day for an area, and what became of them by `now`. */
export type SlipCount = {
  readonly day: string
  readonly area: string
  readonly invited: boolean
  readonly handedOut: number
  readonly used: number
  /** Those whose time is over, and those of them that were used. */
  readonly over: number
  readonly usedOfOver: number
}

/** The slips of some units handed out on the days from `from` to `to`, both inclusive, counted at `now`. */
export async function slipsByDay(
  db: Db,
  from: string,
  to: string,
  { now, units }: { readonly now: number; readonly units: 'all' | readonly string[] },
): Promise<SlipCount[]> {
  const { issuedOn, area, invited, usedOn, expiresAt } = slips
  const isOver = sql`${expiresAt} <= ${now}`
  return db
    .select({
      ...{ day: issuedOn, area, invited },
      handedOut: sql<number>`count(*)`,
      used: sql<number>`count(${usedOn})`,
      over: sql<number>`count(*) filter (where ${isOver})`,
      usedOfOver: sql<number>`count(${usedOn}) filter (where ${isOver})`,
    })
    .from(slips)
    .where(and(gte(issuedOn, from), lte(issuedOn, to), ofUnits(units)))
    .groupBy(issuedOn, area, invited)
    .orderBy(asc(issuedOn), asc(area), asc(invited))
}

/** The dossiers for which a slip was handed out before a day. */
export const oldDossiers = (db: Db, day: string): Due => due(db, slipDossiers, lt(slipDossiers.issuedOn, day))

/** The slips whose time was over before a day. Answers stay. */
export const oldSlips = (db: Db, day: string): Due => due(db, slips, lt(slips.expiresAt, startOfDay(day)))
