import { catalogue as csv } from '#ward'
import type { Db } from '../../db/db.ts'
import { readCatalogue, writeCatalogue } from '../../db/queries/catalogue.ts'
import { readAreas, readProcedures, readUnits } from '../imports/catalogue/catalogue.ts'
import { readCsv } from '../imports/table/table.ts'

/** The catalogue the program comes with, as data. Procedures known to be repealed come along, retired. */
export function starterCatalogue() {
  const units = readUnits(readCsv('units.csv', csv.units))
  const areas = readAreas(readCsv('areas.csv', csv.areas), units.rows)
  const procedures = readProcedures(readCsv('procedures.csv', csv.procedures), areas.rows, units.rows)
  const faults = [...units.faults, ...areas.faults, ...procedures.faults]
  return { catalogue: { units: units.rows, areas: areas.rows, procedures: procedures.rows }, faults }
}

/**
 * Loads the starter catalogue into a database that has none. Later changes come
 * by import, so a second start leaves everything as it is.
 *
 * @returns whether it was loaded now
 */
export async function loadStarterCatalogue(db: Db, now: number): Promise<boolean> {
  if ((await readCatalogue(db)).units.length > 0) return false
  const { catalogue, faults } = starterCatalogue()
  if (faults.length > 0) throw new Error(`the starter catalogue has ${faults.length} faults`)
  await writeCatalogue(db, catalogue, now)
  return true
}
