import { sql } from 'drizzle-orm'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { lastDayOf } from '../../surveys/grammar/half-month.ts'
import type { Db } from '../db.ts'
import type { Tally } from './tallies.ts'

/** How many of the random sample gave exactly these answers and this detail. */
export type LabelledTally = Tally & { readonly label: string | undefined }

type Asked = {
  /** Id of the detail question. */
  readonly detail: string
  /** How many answers of the sample are read at all. */
  readonly most: number
  /** Ids of answers that are not counted. */
  readonly without: readonly string[]
}
type Days = { readonly firstDay: string; readonly lastDay: string }

/**
 * The answers of the random sample in some half-months split by one detail people
 * gave of themselves, without the answers that are left out. Tallies hold no
 * details, so this reads responses: only those of the half-months in which the sample
 * was asked, and only while they are few.
 *
 * @param period days yyyy-MM-dd, both inclusive
 * @returns `too_many` when there are more than are read at all
 */
export async function labelledTallies(
  db: Db,
  { firstDay, lastDay }: Days,
  { detail, most, without }: Asked,
): Promise<LabelledTally[] | 'too_many'> {
  const [asked] = await db.all<{ first: string | null; last: string | null; n: number }>(sql`
    select min(half) as first, max(half) as last, coalesce(sum(n), 0) as n from tallies
    where half between ${firstDay} and ${lastDay} and stream = 'sample'`)
  if (!asked?.first || !asked.last) return []
  if (asked.n > most) return 'too_many'

  const found = await db.all<Tally & { label: string | null }>(sql`
    select unit, area, procedure, channel, stream, questionnaire, version, pattern,
      json_extract(details, ${`$."${detail}"`}) as label, count(*) as n
    from responses
    where answered_at >= ${startOfDay(asked.first)} and answered_at < ${startOfDay(lastDayOf(asked.last)) + oneDay}
      and stream = 'sample'
      and id not in (select response from exclusions where taken_back_at is null)
      and id not in (select value from json_each(${JSON.stringify(without)}))
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9`)
  return found.map(({ label, n, ...context }) => ({ ...context, n: Number(n), label: label ?? undefined }))
}
