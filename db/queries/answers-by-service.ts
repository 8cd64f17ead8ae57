import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { served } from './weeks.ts'

/** Answers of a month, or dossiers closed in it, of a service, by how people were served. */
export type MonthOfService = {
  readonly month: string
  readonly area: string
  readonly procedure: string
  readonly channel: 'desk' | 'online'
  readonly n: number
}

type AnswersOfService = MonthOfService & { readonly unit: string; readonly stream: string }

/** The answers of the months from `from` to `to` (yyyy-MM, inclusive) by service, of the open sources; those left out too. */
export const answersByService = (db: Db, from: string, to: string): Promise<AnswersOfService[]> =>
  db.all<AnswersOfService>(sql`
    select substr(half, 1, 7) as month, unit, area, procedure, ${sql.raw(served)} as channel, stream, sum(n) as n
    from cells where half between ${`${from}-01`} and ${`${to}-31`} and stream <> 'sample'
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`)

/** The dossiers closed in those months, as they were entered. */
export const closedByService = (db: Db, from: string, to: string): Promise<MonthOfService[]> =>
  db.all<MonthOfService>(sql`
    select substr(month, 1, 7) as month, area, procedure, ${sql.raw(served)} as channel, sum(closed) as n
    from populations where month between ${from} and ${`${to}~`} group by 1, 2, 3, 4 order by 1, 2, 3, 4`)
