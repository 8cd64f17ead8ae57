import type { InStatement } from '@libsql/client'
import type { Response } from './response-row.ts'

/**
 * Columns of a response, and what each holds. Many responses are handed to the
 * database as one JSON document, a list each, since each statement has its price;
 * lists are read faster than documents with names.
 */
const columns: { readonly [column: string]: (response: Response) => string | number | null } = {
  id: ({ id }) => id,
  receipt: ({ receipt }) => receipt,
  answered_at: ({ answeredAt }) => answeredAt,
  received_at: ({ receivedAt }) => receivedAt,
  touchpoint: ({ touchpoint }) => touchpoint,
  unit: ({ unit }) => unit,
  area: ({ area }) => area,
  procedure: ({ procedure }) => procedure,
  channel: ({ channel }) => channel,
  stream: ({ stream }) => stream,
  questionnaire: ({ questionnaire }) => questionnaire,
  version: ({ version }) => version,
  pattern: ({ pattern }) => pattern,
  overall: ({ overall }) => overall,
  details: ({ details }) => unlessEmpty(JSON.stringify(details)),
  content_hash: ({ contentHash }) => contentHash,
  source: ({ source }) => source,
  device_at: ({ deviceAt }) => deviceAt ?? null,
  flags: ({ flags = [] }) => unlessEmpty(JSON.stringify(flags)),
}
const unlessEmpty = (json: string) => (json.length > 2 ? json : null)

const names = Object.keys(columns)
const values = [...Object.values(columns), ({ comment }: Response) => comment ?? null]
const read = (place: number) => `one.value ->> ${place}`
const [id, receipt, comment] = [names.indexOf('id'), names.indexOf('receipt'), names.length].map(read)

const addRows = `insert into responses (${names}) select ${names.map((_, i) => read(i))} from json_each(?) as one where true`
const addComments = `insert into comments (response, words) select ${id}, ${comment} from json_each(?) as one
  where ${comment} is not null`

/** The rows this very attempt stored: the receipt is new in every attempt. */
const mine = `exists (select 1 from responses where id = ${id} and receipt = ${receipt})`

const documentOf = (all: readonly Response[]): string =>
  JSON.stringify(all.map((response) => values.map((held) => held(response))))

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
  return [{ sql: `${addRows} on conflict (id) do nothing`, args: [documentOf(all)] }, ...words]
}

/** Reads what stands under ids that were taken by another attempt: id, receipt, hash. */
export const statementForOthers = (all: readonly Response[]): InStatement => ({
  sql: `select responses.id, responses.receipt, responses.content_hash from json_each(?) as one
    cross join responses on responses.id = ${id} where responses.receipt <> ${receipt}`,
  args: [documentOf(all)],
})
