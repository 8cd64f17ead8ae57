import type { Db } from '../../db/db.ts'
import { findSummary } from '../../db/queries/case-summaries.ts'
import { eventsOf, findCase } from '../../db/queries/cases.ts'
import type { Units } from '../access/roles.ts'

/** A case with all that happened to it and what the public is told of it; undefined where there is none in these units. */
export async function lookAtCase(db: Db, number: number, units: Units) {
  const row = Number.isSafeInteger(number) ? await findCase(db, number, units) : undefined
  if (!row) return undefined
  const [events, summary] = await Promise.all([eventsOf(db, [number]), findSummary(db, number)])
  return { row, events: events.get(number) ?? [], summary }
}
