import { and, asc, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { populationChanges, populations, staff } from '../schema.ts'
import { inSlices } from '../slices.ts'
import type { Logged } from './log.ts'

/** How many transactions were closed in a month. `procedure` is '' where only the area is known. */
export type Population = Omit<typeof populations.$inferSelect, 'importedAt' | 'importedBy'>

/** A number that was entered or replaced; `before` is null when there was none. */
type Change = Omit<Population, 'closed'> & { readonly before: number | null; readonly after: number }

/** The closed transactions of the months from `from` to `to` ('yyyy-MM', inclusive). */
export async function readPopulations(db: Db, from: string, to: string): Promise<Population[]> {
  const { month, area, procedure, channel, closed } = populations
  return db
    .select({ month, area, procedure, channel, closed })
    .from(populations)
    .where(and(gte(month, from), lte(month, to)))
    .orderBy(asc(month), asc(area), asc(procedure), asc(channel))
}

/** The same summed over the months, a number for each service. */
export async function closedIn(db: Db, from: string, to: string): Promise<Omit<Population, 'month'>[]> {
  const [found] = await db.all<{ rows: string | null }>(sql`
    select json_group_array(json_array(area, procedure, channel, closed)) as rows from (
      select area, procedure, channel, sum(closed) as closed from populations
      where month between ${from} and ${to} group by 1, 2, 3 order by 1, 2, 3)`)
  const rows = JSON.parse(found?.rows ?? '[]') as [string, string, Population['channel'], number][]
  return rows.map(([area, procedure, channel, closed]) => ({ area, procedure, channel, closed }))
}

/**
 * Stores the numbers, all or none, and with them the history: a number that is
 * there already is replaced, and what it was is kept. An equal number writes nothing.
 *
 * @param line written when the first slice of rows changes anything
 * @returns each number that is new or differs, with the one before
 */
export async function writePopulations(
  db: Db,
  rows: readonly Population[],
  { at, by }: { readonly at: number; readonly by: string },
  line: Logged,
): Promise<Change[]> {
  const statements = inSlices(rows, 200).flatMap((slice) => [
    changesFrom(db, slice, at, by),
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
        setWhere: sql`${populations.closed} <> excluded.closed`,
      }),
  ])
  const [first, ...others] = statements
  if (!first) return []
  const results: unknown[] = await db.batch([first, ...line, ...others])
  return results
    .filter((result): result is Change[] => Array.isArray(result))
    .flat()
    .map((row) => ({ ...row }))
}

/** Runs before the numbers are replaced, so that it can still see them. */
const changesFrom = (db: Db, rows: readonly Population[], at: number, by: string) =>
  db.all<Change>(sql`
    insert into population_changes (at, "by", month, area, procedure, channel, before, after)
    select ${at}, ${by}, given.month, given.area, given.procedure, given.channel, kept.closed, given.closed
    from (
      select value ->> 'month' as month, value ->> 'area' as area, value ->> 'procedure' as procedure,
        value ->> 'channel' as channel, value ->> 'closed' as closed
      from json_each(${JSON.stringify(rows)})) as given
    left join populations as kept using (month, area, procedure, channel)
    where kept.closed is not given.closed
    returning month, area, procedure, channel, before, after`)

/** What tells the numbers from those of any other time: every change of one is kept. */
export async function populationsVersion(db: Db): Promise<string> {
  const [found] = await db.all<{ last: number | null }>(sql`select max(id) as last from population_changes`)
  return String(found?.last)
}

/** What was entered or replaced in the numbers of a month, latest first; `by` is the person's name, or the command. */
export async function readPopulationChanges(db: Db, month: string) {
  const { id, at, area, procedure, channel, before, after } = populationChanges
  return db
    .select({
      at,
      by: sql<string>`coalesce(${staff.name}, ${populationChanges.by})`,
      area,
      procedure,
      channel,
      before,
      after,
    })
    .from(populationChanges)
    .leftJoin(staff, eq(staff.id, populationChanges.by))
    .where(eq(populationChanges.month, month))
    .orderBy(desc(id))
}
