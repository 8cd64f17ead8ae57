import { and, asc, desc, eq, gte, like, lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { populationChanges, populations, staff } from '../schema.ts'
import { inSlices } from '../slices.ts'
import type { Logged } from './log.ts'

/** How many transactions were closed in a month yyyy-MM, or, where the list tells days, in a half of one (its first day). `procedure` is '' where only the area is known. */
export type Population = Omit<typeof populations.$inferSelect, 'importedAt' | 'importedBy'>

/** A number that was entered or replaced; `before` is null when there was none. */
type Change = Omit<Population, 'closed'> & { readonly before: number | null; readonly after: number }

/** The closed transactions of the months from `from` to `to` ('yyyy-MM', inclusive), as they were given. */
export async function readPopulations(db: Db, from: string, to: string): Promise<Population[]> {
  const { month, area, procedure, channel, closed } = populations
  return db
    .select({ month, area, procedure, channel, closed })
    .from(populations)
    .where(and(gte(month, from), lt(month, `${to}~`)))
    .orderBy(asc(month), asc(area), asc(procedure), asc(channel))
}

/** What was closed in a period. */
export type Closed = {
  /** A number for each service. */
  readonly services: readonly Omit<Population, 'month'>[]
  /** Months of which the period holds a half, and whose dossiers are known for the whole of it only. */
  readonly splitMonths: readonly string[]
}

/**
 * The closed transactions of a period, a number for each service. Where the period cuts
 * a month that is known as a whole, its number is split by days: the first half gets
 * its 14 days' part, rounded to a whole number, and the second the rest, so that both
 * add up.
 *
 * @param period days yyyy-MM-dd, both inclusive; it begins on a 1st or 15th and ends before one
 */
export async function closedIn(
  db: Db,
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
): Promise<Closed> {
  const [found] = await db.all<{ rows: string | null; split: string | null }>(sql`
    with given as (
      select *, substr(month, 1, 7) || '-01' as first, substr(month, 1, 7) || '-15' as second, length(month) = 7 as whole,
        cast(strftime('%d', substr(month, 1, 7) || '-01', '+1 month', '-1 day') as integer) as long
      from populations where month between ${firstDay.slice(0, 7)} and ${lastDay}),
    placed as (
      select *, first between ${firstDay} and ${lastDay} as has_first, second between ${firstDay} and ${lastDay} as has_second,
        (closed * 28 + long) / (2 * long) as of_first
      from given),
    counted as (
      select month, area, procedure, channel, closed, whole and has_first <> has_second as split,
        case when not whole then closed when has_first and has_second then closed
          when has_first then of_first else closed - of_first end as part
      from placed where (whole and (has_first or has_second)) or (not whole and month between ${firstDay} and ${lastDay}))
    select
      (select json_group_array(json_array(area, procedure, channel, part)) from (
        select area, procedure, channel, sum(part) as part from counted group by 1, 2, 3 order by 1, 2, 3)) as rows,
      (select json_group_array(month) from (
        select distinct month from counted where split and closed > 0 order by 1)) as split`)
  const rows = JSON.parse(found?.rows ?? '[]') as [string, string, Population['channel'], number][]
  return {
    services: rows.map(([area, procedure, channel, closed]) => ({ area, procedure, channel, closed })),
    splitMonths: JSON.parse(found?.split ?? '[]') as string[],
  }
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

/** What was entered or replaced in the numbers of a month and its halves, latest first; `by` is the person's name, or the command. */
export async function readPopulationChanges(db: Db, month: string) {
  const { id, at, area, procedure, channel, before, after } = populationChanges
  return db
    .select({
      at,
      span: populationChanges.month,
      by: sql<string>`coalesce(${staff.name}, ${populationChanges.by})`,
      area,
      procedure,
      channel,
      before,
      after,
    })
    .from(populationChanges)
    .leftJoin(staff, eq(staff.id, populationChanges.by))
    .where(like(populationChanges.month, `${month}%`))
    .orderBy(desc(id))
}
