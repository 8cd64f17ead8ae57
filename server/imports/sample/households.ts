import type { Household } from '../../../surveys/campaign/household.ts'
import { fold } from '../../../surveys/grammar/fold.ts'
import type { Fault, Grid } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { namedColumns } from '../table/named-columns.ts'
import { unitColumns, unitOf } from './frame.ts'

const columns: { readonly [folded: string]: keyof Household } = {
  ...unitColumns,
  name: 'name',
  'ho ten': 'name',
  'ho va ten': 'name',
  'chu ho': 'name',
  'ten chu ho': 'name',
  address: 'address',
  'dia chi': 'address',
  phone: 'phone',
  'dien thoai': 'phone',
  'so dien thoai': 'phone',
}

/** Two households that say they live at one place: perhaps one of them stands there twice. */
export type Twice = { readonly codes: readonly [string, string]; readonly rows: readonly [number, number] }

/**
 * Reads the list of households a sample is drawn from: code and residential group, and where it is told the number of adults,
 * name, address, telephone. A code that stands there twice is told by its row; so are two codes of one address in one group,
 * which may be right: a house in which two households live.
 *
 * @throws Unreadable when no row names columns
 */
export function readHouseholds(file: string, grid: Grid) {
  const sheet = sheetOf(file, grid, { isKnown: (name) => columns[fold(name)] !== undefined })
  const { rows, faults } = namedColumns(sheet, columns, ['code', 'stratum'])
  if (faults.length > 0)
    return { households: [] as Household[], faults: faults as readonly Fault[], twice: [] as Twice[] }
  const seen = new Map<string, number>()
  const households = rows.map((row): Household => {
    const { cell } = row
    return { ...unitOf(row, seen), name: cell('name'), address: cell('address'), phone: cell('phone') }
  })
  return {
    households,
    faults: faults as readonly Fault[],
    twice: twiceIn(
      households,
      rows.map(({ line }) => line),
    ),
  }
}

function twiceIn(households: readonly Household[], lines: readonly number[]): Twice[] {
  const first = new Map<string, number>()
  return households.flatMap(({ stratum, address, code }, i): Twice[] => {
    const place = fold(address)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    if (place === '') return []
    const key = `${stratum} ${place}`
    const before = first.get(key)
    if (before === undefined) first.set(key, i)
    const other = before === undefined ? undefined : households[before]
    return other ? [{ codes: [other.code, code], rows: [lines[before ?? 0] ?? 0, lines[i] ?? 0] }] : []
  })
}
