import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../db.ts'
import { comments, exclusions, responses, sensitiveAnswers } from '../schema.ts'
import { type Response, rowOf, type Stored } from './response-row.ts'

/** What belongs in the same transaction as a response. */
export type Bound = {
  /** The response is stored only where this holds. */
  readonly onlyIf?: SQL
  /** Statements that take effect only where `mine` holds: this attempt stored the response. */
  readonly also: (mine: SQL) => readonly BatchItem<'sqlite'>[]
}

/** Stores responses with what is bound to them. @returns for each what now stands under its id; undefined when it was barred. */
export async function addBound(
  db: Db,
  all: readonly Response[],
  bound: readonly Bound[],
): Promise<readonly (Stored | undefined)[]> {
  const statements = await Promise.all(all.map((response) => statementsFor(db, response, bound)))
  const [first, ...others] = statements.flat()
  const results: unknown[] = await db.batch([first as NonNullable<typeof first>, ...others])
  return all.map((_, i) => {
    const mine = results.splice(0, statements[i]?.length)
    return (mine.at(-1) as readonly Stored[])[0]
  })
}

/** The last one reads the response's row as it stands in the database, whoever stored it; none when it was barred. */
async function statementsFor(db: Db, response: Response, bound: readonly Bound[]): Promise<BatchItem<'sqlite'>[]> {
  const conditions = bound.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf] : []))
  const row = insertion(db, response, conditions).onConflictDoNothing({ target: responses.id })
  const mine = sql`exists (select 1 from responses
    where id = ${response.id} and export_id = ${response.exportId} and content_hash = ${response.contentHash})`
  const { comment, held, sensitive } = response
  const apart = sql`
    insert into ${sensitiveAnswers} (response, answers, at)
    select ${response.id}, ${JSON.stringify(sensitive)}, ${response.receivedAt} where ${mine} on conflict do nothing`
  // Before the row, which then waits in no queue (migration 0010), and where the row will be stored.
  const stays = [sql`not exists (select 1 from responses where id = ${response.id})`, ...conditions]
  const out = sql`
    insert into ${exclusions} (response, reason, at, "by", kind)
    select ${response.id}, ${held}, ${response.receivedAt}, 'limits', 'held' where ${sql.join(stays, sql` and `)}
      and not exists (select 1 from ${exclusions} where response = ${response.id})`
  const others = bound.flatMap(({ also }) => also(mine))
  return [
    ...(held === undefined ? [] : [db.run(out)]),
    row,
    ...(comment === undefined ? [] : [db.run(await commented(response.id, comment, mine))]),
    ...(sensitive === undefined ? [] : [db.run(apart)]),
    ...others,
    stored(db, response.id),
  ]
}

/** How words are compared and hidden is read when somebody writes some. */
async function commented(id: string, words: string, mine: SQL): Promise<SQL> {
  const { keptComment } = await import('../../surveys/grammar/personal/hidden-parts.ts')
  const { marked, folded, hidden } = keptComment(words)
  return sql`insert into ${comments} (response, words, marked, folded, hidden)
    select ${id}, ${words}, ${marked}, ${folded}, ${JSON.stringify(hidden)} where ${mine} on conflict do nothing`
}

function stored(db: Db, id: string) {
  const { exportId, receiptKey, contentHash } = responses
  return db.select({ exportId, receiptKey, contentHash }).from(responses).where(eq(responses.id, id))
}

function insertion(db: Db, response: Response, conditions: readonly SQL[]) {
  const values = rowOf(response)
  if (conditions.length === 0) return db.insert(responses).values(values)
  const columns = Object.entries(getTableColumns(responses)).map(([name, column]) =>
    sql.param(values[name as keyof typeof values] ?? null, column),
  )
  return db
    .insert(responses)
    .select(sql`select ${sql.join(columns, sql`, `)} where ${sql.join([...conditions], sql` and `)}`)
}
