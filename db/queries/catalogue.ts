import { asc, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { areas, procedures, units } from '../schema.ts'
import { inSlices } from '../slices.ts'
import type { Logged } from './log.ts'

export type Unit = Omit<typeof units.$inferSelect, 'retiredAt'>
export type Area = Omit<typeof areas.$inferSelect, 'retiredAt'>
export type Procedure = Omit<typeof procedures.$inferSelect, 'retiredAt'>
export type Catalogue = {
  readonly units: readonly Unit[]
  readonly areas: readonly Area[]
  readonly procedures: readonly Procedure[]
}
/** A catalogue to be written; a procedure marked retired is kept for history, and out of use. */
export type GivenCatalogue = Omit<Catalogue, 'procedures'> & {
  readonly procedures: readonly (Procedure & { readonly retired?: boolean })[]
}
type Kept<T> = T & { readonly retiredAt: number | null }
export type KeptCatalogue = { readonly [K in keyof Catalogue]: readonly Kept<Catalogue[K][number]>[] }

/** The whole catalogue; what is retired stays in it for history and says so. */
export async function readCatalogue(db: Db): Promise<KeptCatalogue> {
  const [foundUnits, foundAreas, foundProcedures] = await db.batch([
    db.select().from(units).orderBy(asc(units.id)),
    db.select().from(areas).orderBy(asc(areas.id)),
    db.select().from(procedures).orderBy(asc(procedures.code)),
  ])
  return { units: foundUnits, areas: foundAreas, procedures: foundProcedures }
}

/** Names of areas, units and procedures, retired ones too, and the kind of each area: what figures need of the catalogue. */
export type CatalogueNames = {
  readonly areas: readonly Pick<Area, 'id' | 'name' | 'group'>[]
  readonly units: readonly Pick<Unit, 'id' | 'name'>[]
  readonly procedures: readonly Pick<Procedure, 'code' | 'name'>[]
}

/** Each list comes as one text, which the embedded file hands over much more quickly than hundreds of rows. */
export async function readNames(db: Db): Promise<CatalogueNames> {
  const [found] = await db.all<{ areas: string; units: string; procedures: string }>(sql`select
    (select json_group_array(json_object('id', id, 'name', name, 'group', "group")) from areas) as areas,
    (select json_group_array(json_object('id', id, 'name', name)) from units) as units,
    (select json_group_array(json_object('code', code, 'name', name)) from procedures) as procedures`)
  const listed = (rows: string | undefined) => JSON.parse(rows ?? '[]')
  return { areas: listed(found?.areas), units: listed(found?.units), procedures: listed(found?.procedures) }
}

/**
 * Makes the kept catalogue equal to the given one in a single transaction: new
 * entries are added, known ones brought up to date, and those no longer listed
 * retired at `now`, never deleted. A table given empty is left as it is.
 */
export async function writeCatalogue(db: Db, given: GivenCatalogue, now: number, line: Logged = []): Promise<void> {
  const [first, ...others] = [
    ...inSlices(given.units, 100).map((slice) => putUnits(db, slice)),
    ...inSlices(given.areas, 100).map((slice) => putAreas(db, slice)),
    ...inSlices(given.procedures, 100).map((slice) => putProcedures(db, slice, now)),
    ...retireMissing(db, given, now),
  ]
  if (first) await db.batch([first, ...others, ...line])
}

/** A column of the row that could not be inserted because it is known. */
const excluded = (column: string) => sql.raw(`excluded.${column}`)

const putUnits = (db: Db, rows: Unit[]) =>
  db
    .insert(units)
    .values(rows)
    .onConflictDoUpdate({
      target: units.id,
      set: { name: excluded('name'), nameEn: excluded('name_en'), kind: excluded('kind'), retiredAt: null },
    })

const putAreas = (db: Db, rows: Area[]) =>
  db
    .insert(areas)
    .values(rows)
    .onConflictDoUpdate({
      target: areas.id,
      set: {
        name: excluded('name'),
        nameEn: excluded('name_en'),
        unit: excluded('unit'),
        group: excluded('"group"'),
        retiredAt: null,
      },
    })

/** A procedure that is marked retired keeps the moment at which it was first. */
const putProcedures = (db: Db, rows: readonly GivenCatalogue['procedures'][number][], now: number) =>
  db
    .insert(procedures)
    .values(rows.map(({ retired, ...procedure }) => ({ ...procedure, retiredAt: retired ? now : null })))
    .onConflictDoUpdate({
      target: procedures.code,
      set: {
        name: excluded('name'),
        area: excluded('area'),
        unit: excluded('unit'),
        timeLimit: excluded('time_limit'),
        doubtful: excluded('doubtful'),
        retiredAt: sql`iif(excluded.retired_at is null, null, coalesce(procedures.retired_at, excluded.retired_at))`,
      },
    })

function retireMissing(db: Db, given: GivenCatalogue, now: number) {
  const listed = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`
  const missing = {
    units: given.units.length > 0,
    areas: given.areas.length > 0,
    procedures: given.procedures.length > 0,
  }
  return [
    missing.units &&
      db
        .update(units)
        .set({ retiredAt: now })
        .where(sql`${isNull(units.retiredAt)} and ${units.id} not in ${listed(given.units.map(({ id }) => id))}`),
    missing.areas &&
      db
        .update(areas)
        .set({ retiredAt: now })
        .where(sql`${isNull(areas.retiredAt)} and ${areas.id} not in ${listed(given.areas.map(({ id }) => id))}`),
    missing.procedures &&
      db
        .update(procedures)
        .set({ retiredAt: now })
        .where(
          sql`${isNull(procedures.retiredAt)} and ${procedures.code} not in ${listed(given.procedures.map(({ code }) => code))}`,
        ),
  ].filter((statement) => statement !== false)
}
