import type { Db } from '../../db/db.ts'

type Kept = { readonly version: string; readonly value: unknown }

const known = new WeakMap<Db, Map<string, Kept>>()

/** How much is kept for each database: some periods of each report. */
const most = 60

/**
 * What was made from the database before, while what it was made from is the
 * same; else it is made again. Values are shared: nobody may change them.
 *
 * @param name of what is made, such as a report of a period
 * @param version read before making it: it must differ whenever the value would
 * @param make given what was made of an earlier version, when it is remembered
 */
export async function versionedCache<T>(
  db: Db,
  name: string,
  version: string,
  make: (before: T | undefined) => Promise<T>,
): Promise<T> {
  const values = known.get(db) ?? new Map<string, Kept>()
  known.set(db, values)
  const before = values.get(name)
  const value = before?.version === version ? before.value : await make(before?.value as T | undefined)
  // Put last: what stands first was asked for longest ago.
  values.delete(name)
  values.set(name, { version, value })
  for (const oldest of [...values.keys()].slice(0, -most)) values.delete(oldest)
  return value as T
}
