import { count, ne } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { responses } from '../schema.ts'
import { inSlices } from '../slices.ts'
import type { Response } from './response-row.ts'
import { statementsForNew } from './responses-document.ts'

/** Rows in one JSON document: enough that nothing else counts, and still a small text. */
const rowsTogether = 1000

/**
 * Stores responses known to be new in one transaction. Fails whole when one of
 * them is there already. Who calls while citizens answer hands over a few hundred
 * at a time, so that nobody waits long.
 */
export async function addNewResponses(db: Db, all: readonly Response[]): Promise<void> {
  if (all.length === 0) return
  const statements = await Promise.all(inSlices(all, rowsTogether).map(statementsForNew))
  await db.$client.batch([...statements.flat(), told], 'write')
}

/** They may have come in long ago, which answers of citizens never did: see `readDataVersion`. */
const told = `insert into facts (name, value) select 'stored in bulk', max(rowid) from responses where true
  on conflict (name) do update set value = excluded.value`

/** How many responses were invented for a demonstration, and how many were not. */
export async function countBySource(db: Db): Promise<{ readonly demo: number; readonly other: number }> {
  const [[all], [other]] = await db.batch([
    db.select({ n: count() }).from(responses),
    db.select({ n: count() }).from(responses).where(ne(responses.source, 'demo')),
  ])
  return { demo: (all?.n ?? 0) - (other?.n ?? 0), other: other?.n ?? 0 }
}
