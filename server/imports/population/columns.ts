import type { Population } from '../../../db/queries/populations.ts'

/** Our columns, by what people call them. */
export const columns: { readonly [folded: string]: keyof Population } = {
  month: 'month',
  thang: 'month',
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
