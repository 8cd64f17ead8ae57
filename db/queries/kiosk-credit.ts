import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** Nobody answers a tablet's questions in less than so many milliseconds. */
const each = 8000
/** So many answers may come at once: of a line that was down for a moment. */
export const atOnce = 5
/** More than people answer in a week of opening hours is never owed. */
const most = 5000

const creditAt = (now: number) => sql`min(${most}, credit + max(0, ${now} - credit_at) / ${each + 0.0})`

/**
 * Takes the right to hand over `n` answers, all or none.
 *
 * @returns 0 when it was taken, else the seconds until it can be; `retired` when there is no such tablet in use
 */
export async function takeCredit(db: Db, id: string, n: number, now: number): Promise<number | 'retired'> {
  const [before, taken] = await db.batch([
    db.all<{ credit: number }>(
      sql`select ${creditAt(now)} as credit from kiosks where id = ${id} and retired_at is null`,
    ),
    db.all(sql`
      update kiosks set credit = ${creditAt(now)} - ${n}, credit_at = max(credit_at, ${now})
      where id = ${id} and retired_at is null and ${creditAt(now)} >= ${n} returning id`),
  ])
  const [held] = before
  if (!held) return 'retired'
  return taken.length > 0 ? 0 : Math.ceil(((n - held.credit) * each) / 1000)
}

/** Gives back what was not needed. */
export async function giveBackCredit(db: Db, id: string, n: number): Promise<void> {
  await db.run(sql`update kiosks set credit = min(${most}, credit + ${n}) where id = ${id}`)
}

/** What a tablet holds that has told how many answers wait on it: no more than those, and what comes meanwhile. */
export const creditTold = (waiting: number, now: number) => sql`min(${creditAt(now)}, ${waiting + atOnce})`
