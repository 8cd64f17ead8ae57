import { fold } from '../../surveys/grammar/fold.ts'
import { readShare } from './share.ts'
import type { Fault, Sheet } from './table.ts'
import { readCount } from './whole-count.ts'

/** A residential group: how many households (or adults) are on its list, and last year's share satisfied, 0…1. */
export type Stratum = { readonly name: string; readonly population: number; readonly share: number | undefined }
type Column = keyof Stratum

/** Our columns, by what people call them. */
const columns: { readonly [folded: string]: Column } = {
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
export function readStrata({ header, lines, faults: broken }: Sheet): {
  readonly strata: readonly Stratum[]
  readonly faults: readonly Fault[]
} {
  const ours = header.map((name) => columns[fold(name)])
  const fault = (column: string, reason: string): Fault => ({ line: 1, column, reason })
  const faults = [
    ...broken,
    ...header.filter((_, i) => !ours[i]).map((name) => fault(name, 'Không biết cột này; xin bỏ đi hoặc đổi tên')),
    ...header.filter((_, i) => ours.indexOf(ours[i]) !== i && ours[i]).map((name) => fault(name, 'Cột này có hai lần')),
    ...(['name', 'population'] as const).filter((one) => !ours.includes(one)).map((one) => fault(one, 'Thiếu cột này')),
  ]
  if (faults.length > 0) return { strata: [], faults }

  const strata = lines.map(({ line, cells }) => {
    const cell = (name: Column) => cells[ours.indexOf(name)] ?? ''
    const wrong = (name: Column, reason: string) =>
      faults.push({ line, column: header[ours.indexOf(name)] ?? name, reason })
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
