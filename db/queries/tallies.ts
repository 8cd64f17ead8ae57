import { between, sql, sum } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { tallies } from '../schema.ts'

/** How many respondents gave exactly these answers in this context. */
export type Tally = Omit<typeof tallies.$inferSelect, 'month'>

/** The tallies of the months from `from` to `to` ('yyyy-MM', inclusive), summed over the months. */
export async function readTallies(db: Db, from: string, to: string): Promise<Tally[]> {
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern } = tallies
  const context = { unit, area, procedure, channel, stream, questionnaire, version, pattern }
  return db
    .select({ ...context, n: sum(tallies.n).mapWith(Number) })
    .from(tallies)
    .where(between(tallies.month, from, to))
    .groupBy(...Object.values(context))
}

/** The months that hold any answer, oldest first. */
export async function monthsWithAnswers(db: Db): Promise<string[]> {
  const found = await db.selectDistinct({ month: tallies.month }).from(tallies).orderBy(tallies.month)
  return found.map(({ month }) => month)
}

const key = 'month, unit, area, procedure, channel, stream, questionnaire, version, pattern'
const recounted = sql.raw(`
  select strftime('%Y-%m', answered_at / 1000 + 7 * 3600, 'unixepoch') as month,
    ${key.replace('month, ', '')}, count(*) as n
  from responses group by 1, ${key.replace('month, ', '')}`)

export type Difference = { readonly [column: string]: unknown; readonly tallied: number; readonly recounted: number }

/**
 * Counts the responses again and compares with the tallies.
 *
 * @returns how many responses there are, and each tally that differs (at most `most` of them) with how many differ in all.
 */
export async function recount(db: Db, most = 20) {
  const differing = sql`
    with recounted as (${recounted}),
    both_counts as (
      select ${sql.raw(key)}, n as tallied, 0 as recounted from tallies
      union all select ${sql.raw(key)}, 0, n from recounted),
    summed as (
      select ${sql.raw(key)}, sum(tallied) as tallied, sum(recounted) as recounted from both_counts
      group by ${sql.raw(key)} having sum(tallied) <> sum(recounted))`
  const [responses, tallied, differences, examples] = await db.batch([
    db.all<{ n: number }>(sql`select count(*) as n from responses`),
    db.all<{ n: number }>(sql`select coalesce(sum(n), 0) as n from tallies`),
    db.all<{ n: number }>(sql`${differing} select count(*) as n from summed`),
    db.all<Difference>(sql`${differing} select * from summed limit ${most}`),
  ])
  return {
    responses: responses[0]?.n ?? 0,
    tallied: tallied[0]?.n ?? 0,
    differences: differences[0]?.n ?? 0,
    examples: examples.map((row) => ({ ...row })),
  }
}
