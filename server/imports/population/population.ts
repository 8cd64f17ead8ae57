import type { Population } from '../../../db/queries/populations.ts'
import { fold } from '../../../surveys/grammar/fold.ts'
import { channelChoices, channelOf } from '../context-words.ts'
import type { Lookup } from '../lookup.ts'
import { readMonth } from '../moments/month.ts'
import type { Fault, Grid } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { namedColumns } from '../table/named-columns.ts'
import { readCount } from '../table/whole-count.ts'
import { addUp, type ReadRow } from './add-up.ts'
import { columns } from './columns.ts'
import { checkTotal, withoutTotal } from './total-row.ts'

type Read = {
  readonly rows: readonly Population[]
  /** Lines of the file that hold them, which may be more: finer channels are added up. */
  readonly read: number
  readonly faults: readonly Fault[]
  readonly warnings: readonly string[]
}
type Ways = { readonly find: Lookup; readonly now: number; readonly headerRow?: number | undefined }

/**
 * Reads how many transactions were closed: month, procedure or area or both,
 * channel, and the number. A total at the end is checked and not stored.
 *
 * @param file its name, for what is told
 * @throws Unreadable when no row names columns
 */
export function readPopulation(file: string, grid: Grid, ways: Ways): Read {
  const isKnown = (name: string) => columns[fold(name)] !== undefined
  const sheet = sheetOf(file, grid, { headerRow: ways.headerRow, isKnown })
  const { has, rows: written, faults } = namedColumns(sheet, columns, ['month', 'channel', 'closed'])
  if (!has('procedure') && !has('area'))
    faults.push({
      line: sheet.headerLine,
      column: 'procedure',
      reason: 'Cần cột procedure (thủ tục) hoặc area (lĩnh vực)',
    })
  if (faults.length > 0) return { rows: [], read: 0, faults, warnings: [] }

  const { rows: listed, total, below } = withoutTotal(written)
  const read = listed.flatMap(({ line, cell, wrong }): ReadRow[] => {
    const before = faults.length
    const row = readRow(cell, wrong, ways)
    return faults.length > before ? [] : [{ line, row, channel: cell('channel') }]
  })
  const { rows, twins, warnings } = addUp(read)
  const wrongAt = new Map(listed.map(({ line, wrong }) => [line, wrong]))
  for (const { line, first } of twins)
    wrongAt.get(line)?.('month', `Trùng tháng, lĩnh vực, thủ tục và kênh với dòng ${first}`)
  const sum = read.reduce((all, { row }) => all + row.closed, 0)
  const checked = total && faults.length === 0 ? checkTotal(total, sum, below) : undefined
  if (checked?.wrong) total?.wrong('closed', checked.told)
  return {
    rows,
    read: read.length,
    faults,
    warnings: [...sheet.notes, ...warnings, ...(checked ? [checked.told] : []), ...countedTwice(rows)],
  }
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
  const [first] = both
  if (!first) return []
  return [
    `Có ${both.length} dòng chỉ ghi lĩnh vực, trong khi lĩnh vực đó đã có dòng cho từng thủ tục (ví dụ ${first.month} ${first.area}): nếu là dòng tổng thì hồ sơ bị tính hai lần.`,
  ]
}
