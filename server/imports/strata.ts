import { namedColumns } from './named-columns.ts'
import { readShare } from './share.ts'
import type { Fault, Sheet } from './table.ts'
import { readCount } from './whole-count.ts'

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

/** Reads the groups a sample is drawn from: name, people, and last year's share where known. */
export function readStrata(sheet: Sheet): { readonly strata: readonly Stratum[]; readonly faults: readonly Fault[] } {
  const { rows, faults } = namedColumns(sheet, columns, ['name', 'population'])
  if (faults.length > 0) return { strata: [], faults }

  const strata = rows.map(({ cell, wrong }) => {
    const count = readCount(cell('population'))
    if ('refused' in count) wrong('population', count.refused)
    const share = cell('share') === '' ? undefined : readShare(cell('share'))
    if (cell('share') !== '' && share === undefined)
      wrong('share', `“${cell('share').slice(0, 40)}” không phải tỷ lệ; xin viết 0,93 hoặc 93 %`)
    if (cell('name') === '') wrong('name', 'Thiếu tên')
    return { name: cell('name'), population: 'count' in count ? count.count : 0, share }
  })
  return { strata, faults }
}
