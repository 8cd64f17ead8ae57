import { count, ne, sql } from 'drizzle-orm'
import { dayOf, monthOf } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { cells, comments, days, responses, tallies } from '../schema.ts'
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
      .onConflictDoUpdate({ target: [...cellKeyOf(tallies), tallies.pattern], set: { n: sql`n + excluded.n` } }),
    db
      .insert(cells)
      .values(countedByCell(all))
      .onConflictDoUpdate({ target: cellKeyOf(cells), set: { n: sql`n + excluded.n` } }),
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

const cellKeyOf = (table: typeof tallies | typeof cells) => [
  table.month,
  table.stream,
  table.questionnaire,
  table.version,
  table.area,
  table.procedure,
  table.channel,
  table.unit,
]

const counted = (all: readonly Response[]) => countedBy(all, ({ pattern, ...one }) => ({ ...cellOf(one), pattern }))
const countedByCell = (all: readonly Response[]) => countedBy(all, cellOf)

function cellOf(response: Omit<Response, 'pattern'>) {
  const { answeredAt, unit, area, procedure, channel, stream, questionnaire, version } = response
  return { month: monthOf(answeredAt), unit, area, procedure, channel, stream, questionnaire, version }
}

function countedBy<Context extends object>(all: readonly Response[], contextOf: (one: Response) => Context) {
  const found = new Map<string, Context & { readonly n: number }>()
  for (const one of all) {
    const context = contextOf(one)
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
