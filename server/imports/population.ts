import type { Population } from '../../db/queries/populations.ts'
import { fold } from '../../surveys/grammar/fold.ts'
import { channelChoices, channelOf, type Lookup } from './lookup.ts'
import { readMonth } from './month.ts'
import { namedColumns } from './named-columns.ts'
import type { Fault, Sheet } from './table.ts'
import { readCount } from './whole-count.ts'

/** Our columns, by what people call them. */
const columns: { readonly [folded: string]: keyof Population } = {
  month: 'month',
  thang: 'month',
  procedure: 'procedure',
  'thu tuc': 'procedure',
  'ma thu tuc': 'procedure',
  area: 'area',
  'linh vuc': 'area',
  channel: 'channel',
  kenh: 'channel',
  closed: 'closed',
  'so ho so da giai quyet': 'closed',
  'ho so da giai quyet': 'closed',
  'da giai quyet': 'closed',
  'so ho so': 'closed',
}

type Read = {
  readonly rows: readonly Population[]
  readonly faults: readonly Fault[]
  readonly warnings: readonly string[]
}
type Ways = { readonly find: Lookup; readonly now: number }

/** Reads how many transactions were closed: month, procedure or area or both, channel, and the number. */
export function readPopulation(sheet: Sheet, ways: Ways): Read {
  const { has, rows: written, faults } = namedColumns(sheet, columns, ['month', 'channel', 'closed'])
  if (!has('procedure') && !has('area'))
    faults.push({ line: 1, column: 'procedure', reason: 'Cần cột procedure (thủ tục) hoặc area (lĩnh vực)' })
  if (faults.length > 0) return { rows: [], faults, warnings: [] }

  const seen = new Map<string, number>()
  const rows = written.flatMap(({ line, cell, wrong }) => {
    const before = faults.length
    const row = readRow(cell, wrong, ways)
    if (faults.length > before) return []
    const key = [row.month, row.area, row.procedure, row.channel].join('|')
    const twin = seen.get(key)
    if (twin !== undefined) wrong('month', `Trùng tháng, lĩnh vực, thủ tục và kênh với dòng ${twin}`)
    seen.set(key, twin ?? line)
    return [row]
  })
  return { rows, faults, warnings: countedTwice(rows) }
}

type Wrong = (name: keyof Population, reason: string) => unknown

function readRow(cell: (name: keyof Population) => string, wrong: Wrong, { find, now }: Ways): Population {
  const month = readMonth(fold(cell('month')), now)
  if ('refused' in month) wrong('month', month.refused)
  const closed = readCount(cell('closed'))
  if ('refused' in closed) wrong('closed', closed.refused)
  const channel = channelOf(cell('channel'))
  if (!channel) wrong('channel', `Không có kênh “${cell('channel')}”: phải là ${channelChoices}`)

  const procedure = cell('procedure') ? find.procedure(cell('procedure')) : undefined
  if (cell('procedure') && !procedure) wrong('procedure', `Không có thủ tục “${cell('procedure')}” trong danh mục`)
  const area = cell('area') ? find.area(cell('area')) : undefined
  if (cell('area') && !area) wrong('area', `Không có lĩnh vực “${cell('area')}” trong danh mục`)
  if (!cell('area') && !cell('procedure')) wrong('procedure', 'Cần thủ tục hoặc lĩnh vực')
  if (area && procedure && procedure.area !== area.id)
    wrong('area', `Thủ tục ${procedure.code} thuộc lĩnh vực ${procedure.area}, không phải ${area.id}`)
  return {
    month: 'month' in month ? month.month : '',
    area: area?.id ?? procedure?.area ?? '',
    procedure: procedure?.code ?? '',
    channel: channel ?? 'desk',
    closed: 'count' in closed ? closed.count : 0,
  }
}

/** A row without procedure beside rows with one may be their total: then every transaction would count twice. */
function countedTwice(rows: readonly Population[]): string[] {
  const key = ({ month, area, channel }: Population) => `${month} ${area} ${channel}`
  const detailed = new Set(rows.filter(({ procedure }) => procedure !== '').map(key))
  const both = rows.filter((row) => row.procedure === '' && detailed.has(key(row)))
  return both.length === 0
    ? []
    : [
        `Có ${both.length} dòng chỉ ghi lĩnh vực bên cạnh dòng từng thủ tục của chính lĩnh vực đó (ví dụ ${both[0]?.month} ${both[0]?.area}): nếu là dòng tổng thì hồ sơ bị tính hai lần.`,
      ]
}
