import { fold } from '../../../surveys/grammar/fold.ts'
import type { Fault, Grid } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { namedColumns } from '../table/named-columns.ts'
import { readCount } from '../table/whole-count.ts'
import { readShare } from './share.ts'

/** A residential group: how many households (or adults) are on its list, and last year's share satisfied, 0…1. */
export type Stratum = { readonly name: string; readonly population: number; readonly share: number | undefined }

/** Our columns, by what people call them. */
const columns: { readonly [folded: string]: keyof Stratum } = {
  name: 'name',
  ten: 'name',
  to: 'name',
  'to dan pho': 'name',
  nhom: 'name',
  population: 'population',
  'so ho': 'population',
  'so nguoi': 'population',
  'so ho gia dinh': 'population',
  share: 'share',
  'ty le hai long': 'share',
  'ty le hai long nam truoc': 'share',
  'ty le nam truoc': 'share',
}

type Read = { readonly strata: readonly Stratum[]; readonly faults: readonly Fault[] }

/**
 * Reads the groups a sample is drawn from: name, people, and last year's share where known.
 *
 * @param file its name, for what is told
 * @throws Unreadable when no row names columns
 */
export function readStrata(file: string, grid: Grid): Read {
  const sheet = sheetOf(file, grid, { isKnown: (name) => columns[fold(name)] !== undefined })
  const { rows, faults } = namedColumns(sheet, columns, ['name', 'population'])
  if (faults.length > 0) return { strata: [], faults }

  const strata = rows.map(({ cell, wrong }) => {
    const count = readCount(cell('population'))
    if ('refused' in count) wrong('population', count.refused)
    const share = cell('share') === '' ? undefined : readShare(cell('share'))
    if (cell('share') !== '' && share === undefined)
      wrong('share', `“${cell('share').slice(0, 40)}” không phải tỷ lệ; viết 0,93 hoặc 93%`)
    if (cell('name') === '') wrong('name', 'Thiếu tên')
    return { name: cell('name'), population: 'count' in count ? count.count : 0, share }
  })
  return { strata, faults }
}
