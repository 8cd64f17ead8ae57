import { and, asc, gte, lte, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { populations } from '../schema.ts'

/** How many transactions were closed in a month. `procedure` is '' where only the area is known. */
export type Population = Omit<typeof populations.$inferSelect, 'importedAt' | 'importedBy'>

/** The closed transactions of the months from `from` to `to` ('yyyy-MM', inclusive). */
export async function readPopulations(db: Db, from: string, to: string): Promise<Population[]> {
  const { month, area, procedure, channel, closed } = populations
  return db
    .select({ month, area, procedure, channel, closed })
    .from(populations)
    .where(and(gte(month, from), lte(month, to)))
    .orderBy(asc(month), asc(area), asc(procedure), asc(channel))
}

/** Stores the numbers, all or none; a number that is there already is replaced. */
export async function writePopulations(
  db: Db,
  rows: readonly Population[],
  { at, by }: { readonly at: number; readonly by: string },
): Promise<void> {
  const [first, ...others] = inSlices(rows).map((slice) =>
    db
      .insert(populations)
      .values(slice.map((row) => ({ ...row, importedAt: at, importedBy: by })))
      .onConflictDoUpdate({
        target: [populations.month, populations.area, populations.procedure, populations.channel],
        set: {
          closed: sql`excluded.closed`,
          importedAt: sql`excluded.imported_at`,
          importedBy: sql`excluded.imported_by`,
        },
      }),
  )
  if (first) await db.batch([first, ...others])
}

/** A statement binds a limited number of values; rows go in slices. */
function inSlices<T>(rows: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size))
}
