import type { InStatement, ResultSet } from '@libsql/client'
import { dayOf, monthOf } from '../../surveys/grammar/calendar.ts'
import type { Db } from '../db.ts'
import { isUnavailable } from '../unavailable.ts'
import { type Response, rowOf, type Stored } from './response-row.ts'

/** How many answers one commit carries at the most, so that a reader never waits long. */
const mostTogether = 500

type Waiting = {
  readonly all: readonly Response[]
  readonly done: (held: readonly (Stored | undefined)[]) => void
  readonly failed: (error: unknown) => void
}

const queues = new WeakMap<Db, Waiting[]>()

/**
 * Stores responses that stand by themselves. A commit waits for the disk, and
 * each statement has its price; a hundred people answering at the same moment
 * need pay neither a hundred times. With the embedded file, what arrives in one
 * turn of the event loop is handed over as one JSON document and goes into each
 * table by one statement, in one transaction; everybody is answered after it is
 * on disk. When that fails, each is tried again by itself, so that only the one
 * at fault fails; unless the database is not to be had, which is nobody's fault.
 *
 * @returns for each what now stands under its id
 */
export function addTogether(db: Db, all: readonly Response[]): Promise<readonly (Stored | undefined)[]> {
  if (db.$client.protocol !== 'file') return commit(db, all)
  return new Promise((done, failed) => {
    const queue = queues.get(db)
    if (queue) queue.push({ all, done, failed })
    else {
      queues.set(db, [{ all, done, failed }])
      setImmediate(() => void drain(db))
    }
  })
}

async function drain(db: Db): Promise<void> {
  const waiting = queues.get(db) ?? []
  queues.delete(db)
  for (let from = 0; from < waiting.length; ) {
    const group = takeFrom(waiting, from)
    from += group.length
    try {
      const held = [
        ...(await commit(
          db,
          group.flatMap(({ all }) => all),
        )),
      ]
      for (const { all, done } of group) done(held.splice(0, all.length))
    } catch (error) {
      if (isUnavailable(error)) return waiting.slice(from - group.length).forEach(({ failed }) => void failed(error))
      if (group.length === 1) group[0]?.failed(error)
      else await oneByOne(db, group)
    }
  }
}

async function oneByOne(db: Db, group: readonly Waiting[]): Promise<void> {
  for (const [i, { all, done, failed }] of group.entries())
    try {
      done(await commit(db, all))
    } catch (error) {
      if (!isUnavailable(error)) failed(error)
      else return group.slice(i).forEach((one) => void one.failed(error))
    }
}

/** As many as one commit carries, and always at least one. */
function takeFrom(waiting: readonly Waiting[], from: number): readonly Waiting[] {
  let responses = 0
  const end = waiting.findIndex(({ all }, i) => {
    if (i < from) return false
    responses += all.length
    return responses > mostTogether && i > from
  })
  return waiting.slice(from, end === -1 ? waiting.length : end)
}

async function commit(db: Db, all: readonly Response[]): Promise<readonly (Stored | undefined)[]> {
  const document = JSON.stringify(all.map(asWritten))
  const comments = all.some(({ comment }) => comment !== undefined) ? [addComments] : []
  const statements: InStatement[] = [addRows, addTallies, addCells, addDays, ...comments, readStored].map((sql) => ({
    sql,
    args: [document],
  }))
  const results: ResultSet[] = await db.$client.batch(statements, 'write')
  const held = new Map(results.at(-1)?.rows.map((row) => [row[0], { receipt: row[1], contentHash: row[2] } as Stored]))
  return all.map(({ id }) => held.get(id))
}

/** A row as a list: lists are read faster than documents with names. Then the month, the day and the comment. */
function asWritten(response: Response) {
  const { details, flags, ...row } = rowOf(response)
  const whole = { ...row, details: details && JSON.stringify(details), flags: flags && JSON.stringify(flags) }
  const { answeredAt, comment } = response
  return [...fields.map((field) => whole[field]), monthOf(answeredAt), dayOf(answeredAt), comment ?? null]
}

/** Columns of a response, and what they are called in the program. */
const columns = {
  id: 'id',
  receipt: 'receipt',
  answered_at: 'answeredAt',
  received_at: 'receivedAt',
  touchpoint: 'touchpoint',
  unit: 'unit',
  area: 'area',
  procedure: 'procedure',
  channel: 'channel',
  stream: 'stream',
  questionnaire: 'questionnaire',
  version: 'version',
  pattern: 'pattern',
  overall: 'overall',
  details: 'details',
  content_hash: 'contentHash',
  source: 'source',
  device_at: 'deviceAt',
  flags: 'flags',
} as const
const fields = Object.values(columns)

const read = (place: number) => `one.value ->> ${place}`
const readField = (field: (typeof fields)[number]) => read(fields.indexOf(field))
const [month, day, comment] = [0, 1, 2].map((after) => read(fields.length + after))

/** The rows this very attempt stored: the receipt is new in every attempt. */
const mine = `from json_each(?) as one cross join responses on responses.id = ${readField('id')}
  and responses.receipt = ${readField('receipt')} where true`
const tallyColumns = 'unit, area, procedure, channel, stream, questionnaire, version, pattern'
const cellColumns = 'unit, area, procedure, channel, stream, questionnaire, version'
const dayColumns = 'touchpoint, area, procedure, channel, stream'

const addRows = `insert into responses (${Object.keys(columns)})
  select ${fields.map(readField)} from json_each(?) as one where true on conflict (id) do nothing`

const addTallies = `insert into tallies (month, ${tallyColumns}, n)
  select ${month}, ${tallyColumns}, 1 ${mine} on conflict do update set n = n + 1`

const addCells = `insert into cells (month, ${cellColumns}, n)
  select ${month}, ${cellColumns}, 1 ${mine} on conflict do update set n = n + 1`

const addDays = `insert into days (day, ${dayColumns}, n, answered, satisfied, flagged)
  select ${day}, ${dayColumns}, 1, overall is not null, coalesce(overall, 0) >= 4, flags is not null ${mine}
  on conflict do update set n = n + 1, answered = answered + excluded.answered,
    satisfied = satisfied + excluded.satisfied, flagged = flagged + excluded.flagged`

const addComments = `insert into comments (response, words)
  select ${readField('id')}, ${comment} ${mine} and ${comment} is not null`

const readStored = `select responses.id, responses.receipt, responses.content_hash
  from json_each(?) as one cross join responses on responses.id = ${readField('id')}`
