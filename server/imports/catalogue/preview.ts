import { createHash } from 'node:crypto'
import type { Db } from '../../../db/db.ts'
import { type GivenCatalogue, readCatalogue } from '../../../db/queries/catalogue.ts'
import { readGrid } from '../read-grid.ts'
import type { Fault } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { toTable } from '../table/table.ts'
import { Unreadable } from '../unreadable.ts'
import { columnNames, kindOf } from './catalogue.ts'
import { catalogueChanges, type EntryChange, entryChanges, type Kind } from './catalogue-changes.ts'
import { readGiven } from './read-given.ts'

/** So many faults, and so many changes, are shown; how many there are in all is told. */
const mostShown = 200

/**
 * What a file of units, areas or procedures would change, before anything is written. The file is the whole list
 * of its kind: what it leaves out is retired.
 *
 * @returns `catalogue` to be written with its `counts`, and `shown`: what a person looks at; its `saw` names exactly
 * these changes; or why the file cannot be read at all
 */
export async function previewCatalogue(db: Db, name: string, bytes: Buffer) {
  try {
    return await previewed(db, name, bytes)
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message }
    throw error
  }
}

async function previewed(db: Db, name: string, bytes: Buffer) {
  const isKnown = (column: string) => columnNames.has(column)
  const table = toTable(sheetOf(name, await readGrid(name, bytes), { headerRow: undefined, isKnown }))
  const kind = kindOf(table)
  if (!kind) throw new Unreadable(unknownColumns)
  const kept = await readCatalogue(db)
  const { catalogue, faults } = readGiven({ [kind]: { file: name, table } }, kept)
  const shown = { ...nothing, kind, read: table.rows.length, warnings: table.notes }
  if (faults.length > 0)
    return {
      catalogue: none,
      counts: catalogueChanges(kept, none),
      shown: { ...shown, faults: faults.slice(0, mostShown), faultCount: faults.length },
    }
  const changes = entryChanges(kept, catalogue)
  return {
    catalogue,
    counts: catalogueChanges(kept, catalogue),
    shown: {
      ...shown,
      ...catalogueChanges(kept, catalogue)[kind],
      changes: changes.slice(0, mostShown),
      changeCount: changes.length,
      saw: createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 22),
    },
  }
}

const unknownColumns =
  'không nhận ra danh mục nào từ tên các cột. Đơn vị có id, name, kind, name_en; lĩnh vực có id, name, unit, group, name_en; thủ tục có code, name, area, unit, time_limit, status. Tải danh mục đang dùng về, sửa rồi gửi lại.'

const none: GivenCatalogue = { units: [], areas: [], procedures: [] }

/** What is shown of a file, where there is nothing to show. */
const nothing = {
  kind: 'units' as Kind,
  read: 0,
  added: 0,
  changed: 0,
  retired: 0,
  warnings: [] as readonly string[],
  faults: [] as readonly Fault[],
  faultCount: 0,
  changes: [] as readonly EntryChange[],
  changeCount: 0,
  saw: '',
}
