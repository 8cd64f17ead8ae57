import type { Population } from '../../../db/queries/populations.ts'

/** A list tells months, or days, which are added up to half-months. */
export type Column = keyof Population | 'day'

/** Our columns, by what people call them. */
export const columns: { readonly [folded: string]: Column } = {
  month: 'month',
  thang: 'month',
  day: 'day',
  ngay: 'day',
  'ngay giai quyet': 'day',
  'ngay hoan thanh': 'day',
  'ngay ket thuc': 'day',
  'ngay tra ket qua': 'day',
  procedure: 'procedure',
  'thu tuc': 'procedure',
  'ma thu tuc': 'procedure',
  'ma tthc': 'procedure',
  area: 'area',
  'linh vuc': 'area',
  channel: 'channel',
  kenh: 'channel',
  'kenh nop ho so': 'channel',
  'hinh thuc nop': 'channel',
  closed: 'closed',
  'so ho so da giai quyet': 'closed',
  'ho so da giai quyet': 'closed',
  'da giai quyet': 'closed',
  'so ho so': 'closed',
}
