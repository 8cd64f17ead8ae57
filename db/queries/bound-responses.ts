import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../db.ts'
import { comments, exclusions, responses } from '../schema.ts'
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
  const statements = all.map((response) => statementsFor(db, response, bound))
  const [first, ...others] = statements.flat()
  const results: unknown[] = await db.batch([first as NonNullable<typeof first>, ...others])
  return Promise.all(
    all.map(async ({ id }, i) => {
      const [[row]] = results.splice(0, statements[i]?.length) as [readonly Stored[]]
      return row ?? (await findStored(db, id))
    }),
  )
}

async function findStored(db: Db, id: string): Promise<Stored | undefined> {
  const { receipt, contentHash } = responses
  const [found] = await db.select({ receipt, contentHash }).from(responses).where(eq(responses.id, id))
  return found
}

/** The first one returns the response's row as it stands in the database, whoever stored it; none when it was barred. */
function statementsFor(db: Db, response: Response, bound: readonly Bound[]): BatchItem<'sqlite'>[] {
  const conditions = bound.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf] : []))
  const row = insertion(db, response, conditions)
    .onConflictDoUpdate({ target: responses.id, set: { id: sql`excluded.id` } })
    .returning({ receipt: responses.receipt, contentHash: responses.contentHash })
  const mine = sql`(select receipt from responses where id = ${response.id}) = ${response.receipt}`
  const { comment, held } = response
  const words = sql`insert into ${comments} (response, words) select ${response.id}, ${comment} where ${mine}`
  const out = sql`
    insert into ${exclusions} (response, reason, at, "by", kind)
    select ${response.id}, ${held}, ${response.receivedAt}, 'limits', 'held' where ${mine}
      and not exists (select 1 from ${exclusions} where response = ${response.id})`
  const others = bound.flatMap(({ also }) => also(mine))
  return [
    row,
    ...(comment === undefined ? [] : [db.run(words)]),
    ...(held === undefined ? [] : [db.run(out)]),
    ...others,
  ]
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
