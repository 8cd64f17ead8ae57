import { sql } from 'drizzle-orm'
import type { Db } from '../../db/db.ts'
import { recount } from '../../db/queries/tallies.ts'
import type { Ledger } from './ledger.ts'

/** Compares what lies in the database with what people were told. @returns what is wrong, in words; nothing when all is well */
export async function audit(db: Db, { sent, acknowledged, wrong }: Ledger): Promise<readonly string[]> {
  const rows = await db.all<{ id: string; pattern: string }>(sql`select id, pattern from responses`)
  const stored = new Map(rows.map(({ id, pattern }) => [id, pattern]))
  const lost = [...acknowledged.keys()].filter((id) => !stored.has(id))
  const never = rows.filter(({ id }) => !sent.has(id))
  const other = rows.filter(({ id, pattern }) => sent.has(id) && sent.get(id)?.pattern !== pattern)
  const { responses, tallied, differences } = await recount(db)
  return [
    ...wrong,
    ...lost.map((id) => `${sent.get(id)?.by} was told it is stored, and it is not`),
    ...never.map(() => 'an answer is stored that nobody sent, or a second time under another id'),
    ...other.map(({ id }) => `${sent.get(id)?.by} is stored with another answer`),
    ...(rows.length === stored.size ? [] : ['an answer is stored twice']),
    ...(responses === tallied && differences === 0
      ? []
      : [`${responses} answers, ${tallied} tallied, ${differences} counts differ from a recount`]),
  ]
}
