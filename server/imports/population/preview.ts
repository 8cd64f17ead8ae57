import { createHash } from 'node:crypto'
import type { Db } from '../../../db/db.ts'
import { readCatalogue } from '../../../db/queries/catalogue.ts'
import { populationKey } from '../../../db/queries/population-grain.ts'
import { lookupIn } from '../lookup.ts'
import { readGrid } from '../read-grid.ts'
import { Unreadable } from '../unreadable.ts'
import { populationChange, reckonedWords } from './change.ts'
import { readPopulation } from './population.ts'

type Sent = { readonly name: string; readonly bytes: Buffer; readonly now: number }

/** So many faults, and so many changes, are shown; how many there are in all is told. */
const mostShown = 200

/**
 * What a file of closed transactions would change, before anything is written.
 *
 * @returns `rows` to be written, and `shown`: what a person looks at; its `saw` names exactly these changes of what
 * is stored now. With faults there are no rows;
 * or why the file cannot be read at all
 */
export async function previewPopulation(db: Db, sent: Sent) {
  try {
    return await previewed(db, sent)
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message }
    throw error
  }
}

async function previewed(db: Db, { name, bytes, now }: Sent) {
  const grid = await readGrid(name, bytes)
  const list = readPopulation(name, grid, { find: lookupIn(await readCatalogue(db)), now })
  const { faults, read, warnings } = list
  if (faults.length > 0)
    return { rows: [], shown: { ...nothing, read, faults: faults.slice(0, mostShown), faultCount: faults.length } }

  const { span, found, write: rows, reckoned, before } = await populationChange(list.rows, db)
  const changes = rows.map((row) => ({ ...row, before: before.get(populationKey(row)) ?? null }))
  const shown = {
    ...nothing,
    ...span,
    ...found,
    read,
    warnings: [...warnings, ...reckonedWords(reckoned)],
    changes: changes.slice(0, mostShown),
    changeCount: changes.length,
    saw: createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 22),
  }
  return { rows, shown }
}

type Fault = { readonly line: number; readonly column?: string; readonly reason: string }
type Change = {
  readonly month: string
  readonly area: string
  readonly procedure: string
  readonly channel: string
  readonly closed: number
  /** What stood there; null where nothing did. */
  readonly before: number | null
}

/** What is shown of a file, where there is nothing to show. */
const nothing = {
  read: 0,
  from: '',
  to: '',
  new: 0,
  changed: 0,
  same: 0,
  closed: 0,
  warnings: [] as readonly string[],
  faults: [] as readonly Fault[],
  faultCount: 0,
  changes: [] as readonly Change[],
  changeCount: 0,
  saw: '',
}
