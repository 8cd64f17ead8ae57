import { count, ne, sql } from 'drizzle-orm'
import { dayOf, monthOf } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { comments, days, responses, tallies } from '../schema.ts'
import { dayCounts, type Response, rowOf } from './response-row.ts'

/**
 * Stores responses known to be new, a few hundred in one transaction: many rows
 * to a statement, and equal ones counted before they reach the tally and the
 * days. Fails whole when one of them is there already.
 */
export async function addNewResponses(db: Db, all: readonly Response[]): Promise<void> {
  if (all.length === 0) return
  const words = all.flatMap(({ id, comment }) => (comment === undefined ? [] : [{ response: id, words: comment }]))
  const statements = [
    db
      .insert(tallies)
      .values(counted(all))
      .onConflictDoUpdate({ target: tallyKey, set: { n: sql`n + excluded.n` } }),
    db
      .insert(days)
      .values(countedByDay(all))
      .onConflictDoUpdate({
        target: [days.day, days.stream, days.area, days.procedure, days.channel, days.touchpoint],
        set: {
          n: sql`n + excluded.n`,
          answered: sql`answered + excluded.answered`,
          satisfied: sql`satisfied + excluded.satisfied`,
          flagged: sql`flagged + excluded.flagged`,
        },
      }),
    ...(words.length > 0 ? [db.insert(comments).values(words)] : []),
  ]
  await db.batch([db.insert(responses).values(all.map(rowOf)), ...statements])
}

const tallyKey = [
  tallies.month,
  tallies.stream,
  tallies.questionnaire,
  tallies.version,
  tallies.area,
  tallies.procedure,
  tallies.channel,
  tallies.unit,
  tallies.pattern,
]

function counted(all: readonly Response[]): (typeof tallies.$inferInsert)[] {
  const found = new Map<string, typeof tallies.$inferInsert>()
  for (const { answeredAt, unit, area, procedure, channel, stream, questionnaire, version, pattern } of all) {
    const month = monthOf(answeredAt)
    const context = { month, unit, area, procedure, channel, stream, questionnaire, version, pattern }
    const key = Object.values(context).join('|')
    found.set(key, { ...context, n: (found.get(key)?.n ?? 0) + 1 })
  }
  return [...found.values()]
}

function countedByDay(all: readonly Response[]): (typeof days.$inferInsert)[] {
  const found = new Map<string, typeof days.$inferSelect>()
  for (const response of all) {
    const { answeredAt, touchpoint, area, procedure, channel, stream } = response
    const context = { day: dayOf(answeredAt), touchpoint, area, procedure, channel, stream }
    const key = Object.values(context).join('|')
    const sum = found.get(key) ?? { ...context, n: 0, answered: 0, satisfied: 0, flagged: 0 }
    const one = dayCounts(response)
    found.set(key, {
      ...context,
      n: sum.n + 1,
      answered: sum.answered + one.answered,
      satisfied: sum.satisfied + one.satisfied,
      flagged: sum.flagged + one.flagged,
    })
  }
  return [...found.values()]
}

/** How many responses were invented for a demonstration, and how many were not. */
export async function countBySource(db: Db): Promise<{ readonly demo: number; readonly other: number }> {
  const [[all], [other]] = await db.batch([
    db.select({ n: count() }).from(responses),
    db.select({ n: count() }).from(responses).where(ne(responses.source, 'demo')),
  ])
  return { demo: (all?.n ?? 0) - (other?.n ?? 0), other: other?.n ?? 0 }
}
