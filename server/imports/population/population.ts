import type { Population } from '../../../db/queries/populations.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { fold } from '../../../surveys/grammar/fold.ts'
import { halfMonthOf } from '../../../surveys/grammar/half-month.ts'
import { channelChoices, channelOf } from '../context-words.ts'
import type { Lookup } from '../lookup.ts'
import { settleColumn } from '../moments/column.ts'
import type { Moment } from '../moments/moment.ts'
import { readMonth } from '../moments/month.ts'
import type { Order } from '../moments/written-day.ts'
import type { Fault, Grid } from '../table/grid.ts'
import { sheetOf } from '../table/header.ts'
import { namedColumns } from '../table/named-columns.ts'
import { readCount } from '../table/whole-count.ts'
import { addUp, type ReadRow } from './add-up.ts'
import { type Column, columns } from './columns.ts'
import { checkTotal, withoutTotal } from './total-row.ts'

type Read = {
  readonly rows: readonly Population[]
  /** Lines of the file that hold them, which may be more: finer channels are added up. */
  readonly read: number
  readonly faults: readonly Fault[]
  readonly warnings: readonly string[]
}
type Ways = {
  readonly find: Lookup
  readonly now: number
  readonly headerRow?: number | undefined
  readonly dates?: Order | undefined
}

/**
 * Reads how many transactions were closed: month or day, procedure or area or both,
 * channel, and the number. Days are added up to half-months. A total at the end is checked and not stored.
 *
 * @param file its name, for what is told
 * @throws Unreadable when no row names columns
 */
export function readPopulation(file: string, grid: Grid, ways: Ways): Read {
  const isKnown = (name: string) => columns[fold(name)] !== undefined
  const sheet = sheetOf(file, grid, { headerRow: ways.headerRow, isKnown })
  const { has, rows: written, faults } = namedColumns(sheet, columns, ['channel', 'closed'])
  faults.push(...lacking(has).map((lack) => ({ line: sheet.headerLine, ...lack })))
  if (faults.length > 0) return nothing(faults)

  const { rows: listed, total, below } = withoutTotal(written)
  const days = settleColumn({
    name: 'day',
    cells: has('day') ? listed.map(({ line, cell }) => ({ line, written: cell('day') })) : [],
    dates: ways.dates,
    now: ways.now,
  })
  if (days.refused) return nothing([{ ...days.refused, column: 'day' }])
  const timed = has('day') ? 'day' : 'month'
  const read = listed.flatMap((row): ReadRow[] => {
    const before = faults.length
    const found = readListed(row, timed === 'day' ? (cell) => readDayOf(days.read(cell)) : undefined, ways)
    return faults.length > before ? [] : [found]
  })
  const { rows, twins, warnings } = addUp(read)
  tellTwins(twins, listed, timed)
  const sum = read.reduce((all, { row }) => all + row.closed, 0)
  const checked = total && faults.length === 0 ? checkTotal(total, sum, below) : undefined
  if (checked?.wrong) total?.wrong('closed', checked.told)
  const told = checked ? [checked.told] : []
  return {
    rows,
    read: read.length,
    faults,
    warnings: [...sheet.notes, ...days.warnings, ...warnings, ...told, ...countedTwice(rows)],
  }
}

const nothing = (faults: readonly Fault[]): Read => ({ rows: [], read: 0, faults, warnings: [] })

/** Columns of which one or the other has to be there. */
function lacking(has: (name: Column) => boolean): { readonly column: Column; readonly reason: string }[] {
  const time = has('day') ? 'Chỉ dùng một cột: tháng hoặc ngày' : 'Thiếu cột này (tháng), hoặc cột day (ngày)'
  const what = 'Cần cột procedure (thủ tục) hoặc area (lĩnh vực)'
  return [
    ...(has('month') === has('day') ? [{ column: 'month' as const, reason: time }] : []),
    ...(has('procedure') || has('area') ? [] : [{ column: 'procedure' as const, reason: what }]),
  ]
}

/** A row of the list: its cells, and where what is wrong with them is told. */
type Listed = ReturnType<typeof namedColumns<Column>>['rows'][number]
type Time = { readonly refused: string } | { readonly day?: string; readonly month: string }

/** One row as it is added up. @param dayIn reads its day; undefined where the list tells months */
function readListed({ line, cell, wrong }: Listed, dayIn: ((cell: string) => Time) | undefined, ways: Ways): ReadRow {
  const time: Time = dayIn ? dayIn(cell('day')) : readMonth(fold(cell('month')), ways.now)
  if ('refused' in time) wrong(dayIn ? 'day' : 'month', time.refused)
  const { day = '', month } = 'refused' in time ? { day: '', month: '' } : time
  return { line, row: { ...readRow(cell, wrong, ways), month }, channel: cell('channel'), day }
}

function tellTwins(twins: ReturnType<typeof addUp>['twins'], listed: readonly Listed[], timed: 'day' | 'month') {
  const wrongAt = new Map(listed.map(({ line, wrong }) => [line, wrong]))
  const time = timed === 'day' ? 'ngày' : 'tháng'
  for (const { line, first } of twins)
    wrongAt.get(line)?.(timed, `Trùng ${time}, lĩnh vực, thủ tục và kênh với dòng ${first}`)
}

type Wrong = (name: Column, reason: string) => unknown

/** A day with the half-month it is counted in. */
const readDayOf = (moment: Moment): Time => {
  if ('refused' in moment) return moment
  const day = dayOf(moment.at)
  return { day, month: halfMonthOf(day) }
}

function readRow(cell: (name: Column) => string, wrong: Wrong, { find }: Ways): Omit<Population, 'month'> {
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
