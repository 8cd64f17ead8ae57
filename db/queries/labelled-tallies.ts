import { sql } from 'drizzle-orm'
import { startOfDay } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import type { Tally } from './tallies.ts'

/** How many of the random sample gave exactly these answers and this detail. */
export type LabelledTally = Tally & { readonly label: string | undefined }

type Months = { readonly from: string; readonly to: string }

/**
 * The answers of the random sample in some months split by one detail people
 * gave of themselves, without the answers that are left out. Tallies hold no
 * details, so this reads responses: only those of the months in which the sample
 * was asked, and only while they are few.
 *
 * @param period months 'yyyy-MM', both inclusive
 * @param detail id of the detail question
 * @param most answers of the sample that are read at all
 * @returns `too_many` when there are more
 */
export async function labelledTallies(
  db: Db,
  { from, to }: Months,
  detail: string,
  most: number,
): Promise<LabelledTally[] | 'too_many'> {
  const [asked] = await db.all<{ first: string | null; last: string | null; n: number }>(sql`
    select min(month) as first, max(month) as last, coalesce(sum(n), 0) as n from tallies
    where month between ${from} and ${to} and stream = 'sample'`)
  if (!asked?.first || !asked.last) return []
  if (asked.n > most) return 'too_many'

  const found = await db.all<Tally & { label: string | null }>(sql`
    select unit, area, procedure, channel, stream, questionnaire, version, pattern,
      json_extract(details, ${`$."${detail}"`}) as label, count(*) as n
    from responses
    where answered_at >= ${startOfDay(`${asked.first}-01`)} and answered_at < ${startOfDay(dayAfter(asked.last))}
      and stream = 'sample'
      and id not in (select response from exclusions where taken_back_at is null)
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9`)
  return found.map(({ label, n, ...context }) => ({ ...context, n: Number(n), label: label ?? undefined }))
}

const dayAfter = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 10)
