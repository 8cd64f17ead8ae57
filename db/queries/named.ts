import { eq } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { areas, procedures, type slips, type touchpoints, units } from '../schema.ts'

/** The names a citizen reads at the top of the page. */
export type Names = {
  readonly unit: string
  readonly unitEn: string
  readonly area: string
  readonly areaEn: string
  /** Null where it is about no procedure in particular. */
  readonly procedure: string | null
}

/** Touchpoints or slips, each with the names of what it is about. */
export const named = <Table extends typeof touchpoints | typeof slips>(db: Db, table: Table) =>
  db
    .select({
      of: table,
      names: {
        unit: units.name,
        unitEn: units.nameEn,
        area: areas.name,
        areaEn: areas.nameEn,
        procedure: procedures.name,
      },
    })
    .from(table)
    .innerJoin(units, eq(units.id, table.unit))
    .innerJoin(areas, eq(areas.id, table.area))
    .leftJoin(procedures, eq(procedures.code, table.procedure))
