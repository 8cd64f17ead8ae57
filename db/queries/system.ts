import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** How much the database holds. */
export type Holdings = {
  /** All answers that were ever stored. */
  readonly responses: number
  /** Of them those that are held until somebody looks. */
  readonly held: number
  readonly comments: number
  /** People who can sign in. */
  readonly accounts: number
  /** Of the whole database, what is free in it included. */
  readonly bytes: number
}

/** Counts what the database holds, from tallies where there are some: it takes no longer for a million answers. */
export async function readHoldings(db: Db): Promise<Holdings> {
  const [found] = await db.all<Holdings>(sql`
    select (select coalesce(sum(n), 0) from days) as responses,
      (select count(*) from exclusions where kind = 'held' and taken_back_at is null) as held,
      (select count(*) from comments) as comments,
      (select count(*) from staff where disabled_at is null) as accounts,
      (select page_count * page_size from pragma_page_count(), pragma_page_size()) as bytes`)
  if (!found) throw new Error('the database counted nothing')
  return found
}
