import type { Allocation, FrameUnit } from '../../../surveys/campaign/draw.ts'
import { fold } from '../../../surveys/grammar/fold.ts'
import type { Fault, Grid } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { namedColumns } from '../table/named-columns.ts'
import { readCount } from '../table/whole-count.ts'

/** Our columns, by what people call them. */
export const unitColumns: { readonly [folded: string]: keyof FrameUnit } = {
  code: 'code',
  ma: 'code',
  'ma ho': 'code',
  stratum: 'stratum',
  to: 'stratum',
  'to dan pho': 'stratum',
  adults: 'adults',
  'so nguoi tu 18 tuoi': 'adults',
}

const sizeColumns: { readonly [folded: string]: keyof Allocation } = {
  stratum: 'stratum',
  name: 'stratum',
  to: 'stratum',
  'to dan pho': 'stratum',
  main: 'main',
  'chinh thuc': 'main',
  reserve: 'reserve',
  'du phong': 'reserve',
}

/**
 * Reads the frame of a sample: households by code and residential group, with the number of adults where it is known. A code
 * that stands there twice is told by its row: the same house would be drawn with twice the chance.
 *
 * @throws Unreadable when no row names columns
 */
export function readFrame(
  file: string,
  grid: Grid,
): { readonly frame: readonly FrameUnit[]; readonly faults: readonly Fault[] } {
  const sheet = sheetOf(file, grid, { isKnown: (name) => unitColumns[fold(name)] !== undefined })
  const { rows, faults } = namedColumns(sheet, unitColumns, ['code', 'stratum'])
  if (faults.length > 0) return { frame: [], faults }
  const seen = new Map<string, number>()
  const frame = rows.map((row) => unitOf(row, seen))
  return { frame, faults }
}

type Row = { readonly line: number; readonly cell: (name: keyof FrameUnit) => string; readonly wrong: Wrong }
type Wrong = (name: keyof FrameUnit, why: string) => void

/** One household of a list, every mistake told. `seen` holds the rows of the codes above. */
export function unitOf({ line, cell, wrong }: Row, seen: Map<string, number>): FrameUnit {
  const [code, stratum, adults] = [cell('code'), cell('stratum'), cell('adults')]
  if (code === '' || /[|;\s]/.test(code)) wrong('code', 'Mã phải có, và không chứa dấu cách, dấu | hay dấu ;')
  else if (seen.has(code)) wrong('code', `Mã này đã có ở dòng ${seen.get(code)}`)
  seen.set(code, seen.get(code) ?? line)
  if (stratum === '' || stratum.includes(';')) wrong('stratum', 'Thiếu tổ dân phố, hoặc tên tổ có dấu ;')
  const count = adults === '' ? { count: null } : readCount(adults)
  if ('refused' in count) wrong('adults', count.refused)
  return { code, stratum, adults: 'count' in count ? count.count : null }
}

/** Reads how many of each group are to be drawn: for the main sample, and in reserve. @throws Unreadable */
export function readSizes(file: string, grid: Grid) {
  const sheet = sheetOf(file, grid, { isKnown: (name) => sizeColumns[fold(name)] !== undefined })
  const { rows, faults } = namedColumns(sheet, sizeColumns, ['stratum', 'main'])
  if (faults.length > 0) return { sizes: [], faults }
  const sizes = rows.map(({ cell, wrong }): Allocation => {
    const number = (name: 'main' | 'reserve') => {
      const count = readCount(cell(name) === '' && name === 'reserve' ? '0' : cell(name))
      if ('refused' in count) wrong(name, count.refused)
      return 'count' in count ? count.count : 0
    }
    if (cell('stratum') === '') wrong('stratum', 'Thiếu tổ dân phố')
    return { stratum: cell('stratum'), main: number('main'), reserve: number('reserve') }
  })
  return { sizes, faults }
}
