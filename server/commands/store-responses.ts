import type { Db } from '../../db/db.ts'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { isToldAlike } from '../../db/queries/kept-content.ts'
import { addResponses, findKept, isAlike, type Kept, type Response } from '../../db/queries/responses.ts'
import { inSlices } from '../../db/slices.ts'
import { dayOf, startOfDay } from '../../surveys/grammar/calendar.ts'
import { noReceipt } from '../answers/receipts.ts'
import { Unusable } from '../doors/settings.ts'
import { noon } from '../imports/moments/moment.ts'
import type { ImportedRow } from '../imports/responses/responses.ts'
import type { Fault } from '../imports/table/grid.ts'

/** How many responses one commit carries: a server at work beside us waits no longer than for one. */
const slice = 500

type Sorted = { readonly fresh: readonly ImportedRow[]; readonly already: number; readonly faults: readonly Fault[] }

/** Tells new rows from those stored before; a row whose id is taken by another content is a fault. */
export async function sortOut(db: Db, rows: readonly ImportedRow[]): Promise<Sorted> {
  const first = new Map<string, ImportedRow>()
  const faults: Fault[] = []
  for (const row of rows) {
    const before = first.get(row.response.id)
    if (!before) first.set(row.response.id, row)
    else if (!isSame(before.response, row.response))
      faults.push({ line: row.line, column: 'id', reason: `Trùng id với dòng ${before.line} nhưng nội dung khác` })
  }
  const fresh: ImportedRow[] = []
  for (const some of inSlices([...first.values()], slice)) {
    const kept = await findKept(
      db,
      some.map(({ response }) => response.id),
    )
    for (const row of some) {
      const before = kept.get(row.response.id)
      if (!before) fresh.push(row)
      else if (!isSame(before, row.response) && !(await isOwnFile(db, before, row.response)))
        faults.push({ line: row.line, column: 'id', reason: 'Phiếu mang id này đã có với nội dung khác' })
    }
    await turn()
  }
  return { fresh, already: rows.length - fresh.length, faults }
}

const isSame = (a: Kept, b: Kept) =>
  isAlike(a.contentHash, b.contentHash) &&
  isSameTime(a.answeredAt, b.answeredAt) &&
  a.unit === b.unit &&
  a.area === b.area &&
  a.procedure === b.procedure &&
  a.channel === b.channel &&
  a.stream === b.stream

/** A file of ours hides what is personal in a comment, and tells none before it may be read. */
const isOwnFile = async (db: Db, before: Kept, response: ImportedRow['response']): Promise<boolean> =>
  isSame({ ...before, contentHash: response.contentHash }, response) && isToldAlike(db, response.id, response)

/** A file of ours tells the day alone, which is read as its noon. */
const isSameTime = (kept: number, told: number) => kept === told || startOfDay(dayOf(kept)) + noon === told

type Progress = (stored: number) => void

/** Stores the rows slice by slice. Cut off midway, the same import completes it: the ids are the same again. */
export async function storeResponses(db: Db, rows: readonly ImportedRow[], now: () => number, progress: Progress) {
  let stored = 0
  for (const some of inSlices(rows, slice)) {
    const outcomes = await storeSlice(
      db,
      some.map(({ response }) => ({
        ...response,
        // Of each slice: a long import may go on past midnight.
        receivedAt: now(),
        receiptKey: noReceipt,
        // The id of an imported answer opens nothing, and whoever has the file knows it: exported again, it is called the same.
        exportId: response.id,
        source: 'import',
      })),
    )
    const lost = outcomes.indexOf('conflict')
    if (lost !== -1)
      throw new Unusable(`Dòng ${some[lost]?.line}: id vừa bị một chương trình khác dùng với nội dung khác. Chạy lại.`)
    stored += some.length
    progress(stored)
    await turn()
  }
}

/** All at once, which is quick; one by one when another import has just stored some of them. */
async function storeSlice(db: Db, some: readonly Response[]): Promise<readonly string[]> {
  try {
    await addNewResponses(db, some)
    return []
  } catch (error) {
    if (!isTaken(error)) throw error
    return (await addResponses(db, some)).map(({ outcome }) => outcome)
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && /CONSTRAINT/.test(String(error.code))) || isTaken(error.cause))

/** Lets the event loop turn: the file client is synchronous, and a loop that only awaits keeps every result in memory. */
const turn = () => new Promise((resolve) => setImmediate(resolve))
