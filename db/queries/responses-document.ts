import type { InStatement } from '@libsql/client'
import { getTableColumns } from 'drizzle-orm'
import { responses } from '../schema.ts'
import { type Response, rowOf } from './response-row.ts'

/**
 * Many responses are handed to the database as one JSON document, a list each, since
 * each statement has its price; lists are read faster than documents with names.
 */
const columns = Object.entries(getTableColumns(responses))
const names = columns.map(([, { name }]) => name)

const read = (place: number) => `one.value ->> ${place}`
const [id, receipt, comment] = [names.indexOf('id'), names.indexOf('receipt'), names.length].map(read)
const [receivedAt, held] = [names.indexOf('received_at'), names.length + 1].map(read)

const addRows = `insert into responses (${names}) select ${names.map((_, i) => read(i))} from json_each(?) as one where true`
const addComments = `insert into comments (response, words) select ${id}, ${comment} from json_each(?) as one
  where ${comment} is not null`

/** What is held is left out from the moment it is stored. */
const addHeld = `insert into exclusions (response, reason, at, "by", kind)
  select ${id}, ${held}, ${receivedAt}, 'limits', 'held' from json_each(?) as one where ${held} is not null`

/** The rows this very attempt stored: the receipt is new in every attempt. */
const mine = `exists (select 1 from responses where id = ${id} and receipt = ${receipt})`

/** A list as long as the columns, and behind them the comment and why it is held. */
const documentOf = (all: readonly Response[]): string =>
  JSON.stringify(
    all.map((response) => {
      const row = rowOf(response)
      const held = ([field, column]: (typeof columns)[number]) => {
        const value = row[field as keyof typeof row]
        return value === null ? null : column.mapToDriverValue(value)
      }
      return [...columns.map(held), response.comment ?? null, response.held ?? null]
    }),
  )

const isAny = (all: readonly Response[]) => all.some((one) => one.comment !== undefined)

/** Statements that store responses known to be new; they fail when one is there already. */
export function statementsForNew(all: readonly Response[]): InStatement[] {
  const args = [documentOf(all)]
  return [addRows, ...(isAny(all) ? [addComments] : [])].map((sql) => ({ sql, args }))
}

/**
 * Statements that store each response once, also when the same attempt comes again;
 * the first tells by the rows it affected how many were new.
 */
export function statementsForEach(all: readonly Response[]): InStatement[] {
  const said = all.filter(({ comment }) => comment !== undefined)
  const words =
    said.length > 0 ? [{ sql: `${addComments} and ${mine} on conflict do nothing`, args: [documentOf(said)] }] : []
  return [
    { sql: `${addRows} on conflict (id) do nothing`, args: [documentOf(all)] },
    ...words,
    ...holdingsOf(all.filter(({ held }) => held !== undefined)),
  ]
}

/** Nothing is held twice, also when the same attempt comes again. */
const holdingsOf = (all: readonly Response[]): InStatement[] =>
  all.length === 0 ? [] : [{ sql: `${addHeld} and ${mine} and not exists (${known})`, args: [documentOf(all)] }]
const known = `select 1 from exclusions where exclusions.response = ${id}`

/** Reads what stands under ids that were taken by another attempt: id, receipt, hash. */
export const statementForOthers = (all: readonly Response[]): InStatement => ({
  sql: `select responses.id, responses.receipt, responses.content_hash from json_each(?) as one
    cross join responses on responses.id = ${id} where responses.receipt <> ${receipt}`,
  args: [documentOf(all)],
})
