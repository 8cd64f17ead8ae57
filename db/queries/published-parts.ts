import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** The open data of every publication that has any, in the order in which they were published. */
export const openPublications = (db: Db) =>
  db.all<{ period: string; revision: number; open: string }>(
    sql`select period, revision, json_extract(figures, '$.open') as open from publications
      where json_type(figures, '$.open') = 'object' order by published_at`,
  )

/** The report `targets` of the latest revisions of these periods, as it is stored. */
export const targetsOf = (db: Db, periods: readonly string[]) =>
  db.all<{ period: string; targets: string }>(
    sql`select period, json_extract(figures, '$.targets') as targets from publications as one
      where period in (select value from json_each(${JSON.stringify(periods)}))
      and revision = (select max(revision) from publications where period = one.period)`,
  )

/** Every revision of a period, the first one first: its report `targets` and what it changed. */
export const revisionsOf = (db: Db, period: string) =>
  db.all<{ revision: number; publishedAt: number; targets: string; differences: string | null }>(
    sql`select revision, published_at as publishedAt, json_extract(figures, '$.targets') as targets,
      json_extract(figures, '$.differences') as differences from publications
      where period = ${period} order by revision`,
  )
