import type { InStatement } from '@libsql/client'
import { getTableColumns } from 'drizzle-orm'
import { responses } from '../schema.ts'
import { type Response, toldIn } from './response-row.ts'

/**
 * Many responses are handed to the database as one JSON document, a list each, since
 * each statement has its price; lists are read faster than documents with names.
 */
const columns = Object.entries(getTableColumns(responses))
const names = columns.map(([, { name }]) => name)

const read = (place: number) => `one.value ->> ${place}`
const [id, exportId, contentHash, receivedAt] = ['id', 'export_id', 'content_hash', 'received_at'].map((name) =>
  read(names.indexOf(name)),
)
const [comment, held, sensitive, marked, folded, hidden] = [0, 1, 2, 3, 4, 5].map((i) => read(names.length + i))

const addRows = `insert into responses (${names}) select ${names.map((_, i) => read(i))} from json_each(?) as one where true`
const addComments = `insert into comments (response, words, marked, folded, hidden)
  select ${id}, ${comment}, ${marked}, ${folded}, ${hidden} from json_each(?) as one
  where ${comment} is not null`

const addSensitive = `insert into sensitive_answers (response, answers, at) select ${id}, ${sensitive}, ${receivedAt}
  from json_each(?) as one where ${sensitive} is not null`

/** What is held is left out before it is stored, once: so it never waits in a queue with the others (migration 0010). */
const addHeld = `insert into exclusions (response, reason, at, "by", kind)
  select ${id}, ${held}, ${receivedAt}, 'limits', 'held' from json_each(?) as one where ${held} is not null
    and not exists (select 1 from responses where responses.id = ${id})
    and not exists (select 1 from exclusions where exclusions.response = ${id})
  group by ${id}`

/** The rows this very attempt stored. */
const mine = `exists (select 1 from responses
  where id = ${id} and export_id = ${exportId} and content_hash = ${contentHash})`

const asText = (value: unknown) => (value ? JSON.stringify(value) : null)

/** The value of each column, and behind them the comment, why it is held, the sensitive answers, and what is kept beside the comment. */
const cells: readonly ((response: Response) => unknown)[] = [
  ...columns.map(([field, { dataType }]) => {
    const name = field as keyof typeof toldIn
    const told: (response: Response) => unknown = toldIn[name] ?? ((response: Response) => response[name])
    return dataType === 'json' ? (response: Response) => asText(told(response)) : told
  }),
  ({ comment }) => comment ?? null,
  ({ held }) => held ?? null,
  ({ sensitive }) => asText(sensitive),
]

const listOf = (response: Response) => cells.map((cell) => cell(response))

/** A list for each response. */
const documentOf = (all: readonly Response[]): string => JSON.stringify(all.map(listOf))

/**
 * A list for each response with a comment, and behind it what is kept beside the words; undefined where nobody wrote any. How
 * words are compared and hidden is read when somebody writes some.
 */
async function commentsDocument(all: readonly Response[]): Promise<string | undefined> {
  const said = all.filter(({ comment }) => comment !== undefined)
  if (said.length === 0) return undefined
  const { keptComment } = await import('../../surveys/grammar/personal/hidden-parts.ts')
  return JSON.stringify(
    said.map((response) => {
      const { marked, folded, hidden } = keptComment(response.comment ?? '')
      return [...listOf(response), marked, folded, JSON.stringify(hidden)]
    }),
  )
}

/** Statements that store responses known to be new; they fail when one is there already. */
export async function statementsForNew(all: readonly Response[]): Promise<InStatement[]> {
  const [document, said] = [documentOf(all), await commentsDocument(all)]
  return [
    { sql: addRows, args: [document] },
    ...(said === undefined ? [] : [{ sql: addComments, args: [said] }]),
    ...(all.some(({ sensitive }) => sensitive !== undefined) ? [{ sql: addSensitive, args: [document] }] : []),
  ]
}

/**
 * Statements that store each response once, also when the same attempt comes again;
 * the one at `rows` tells by the rows it affected how many were new.
 */
export async function statementsForEach(all: readonly Response[]): Promise<{
  readonly statements: InStatement[]
  readonly rows: number
}> {
  const first = all.some(({ held }) => held !== undefined) ? [{ sql: addHeld, args: [documentOf(all)] }] : []
  const sensitive = all.filter((one) => one.sensitive !== undefined)
  const apart = (sql: string, some: string | undefined): InStatement[] =>
    some === undefined ? [] : [{ sql: `${sql} and ${mine} on conflict do nothing`, args: [some] }]
  const rows = { sql: `${addRows} on conflict (id) do nothing`, args: [documentOf(all)] }
  const statements = [
    ...[...first, rows],
    ...apart(addComments, await commentsDocument(all)),
    ...apart(addSensitive, sensitive.length > 0 ? documentOf(sensitive) : undefined),
  ]
  return { statements, rows: first.length }
}

/** Reads what stands under ids that were taken by another attempt: id, name for exports, hash, receipt's key. */
export const statementForOthers = (all: readonly Response[]): InStatement => ({
  sql: `select responses.id, responses.export_id, responses.content_hash, responses.receipt from json_each(?) as one
    cross join responses on responses.id = ${id}
    where responses.export_id <> ${exportId} or responses.content_hash <> ${contentHash}`,
  args: [documentOf(all)],
})
