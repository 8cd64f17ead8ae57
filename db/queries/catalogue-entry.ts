import type { Db } from '../db.ts'
import { areas, procedures, units } from '../schema.ts'
import type { KeptCatalogue } from './catalogue.ts'
import type { Logged } from './log.ts'

/** One entry of the catalogue, of whichever kind, as it is stored. */
export type KeptEntry = {
  readonly [K in keyof KeptCatalogue]: readonly [kind: K, row: KeptCatalogue[K][number]]
}[keyof KeptCatalogue]

/** Adds an entry or brings it up to date. */
export async function putEntry(db: Db, [kind, row]: KeptEntry, line: Logged): Promise<void> {
  await db.batch([put(db, [kind, row] as KeptEntry), ...line])
}

function put(db: Db, [kind, row]: KeptEntry) {
  if (kind === 'units') return db.insert(units).values(row).onConflictDoUpdate({ target: units.id, set: row })
  if (kind === 'areas') return db.insert(areas).values(row).onConflictDoUpdate({ target: areas.id, set: row })
  return db.insert(procedures).values(row).onConflictDoUpdate({ target: procedures.code, set: row })
}
