import { count } from '../../../surveys/voice/numbers.ts'
import { dayOrder } from './day-order.ts'
import { type Moment, readMoment } from './moment.ts'
import type { Order } from './written-day.ts'
import { readWritten, type WrittenMoment } from './written-moment.ts'
import { haNoi, offsetWords, zoneInName } from './zone.ts'

/** A column of moments: its name, its cells that are not empty, and what a person said of it. */
type Column = {
  readonly name: string
  /** Line 0: no cell, but what a person said for all that are empty. */
  readonly cells: readonly { readonly line: number; readonly written: string }[]
  /** The order of day, month and year. */
  readonly dates?: Order | undefined
  /** Minutes east of Greenwich, for times without a zone. */
  readonly zone?: number | undefined
  readonly now: number
}

type Settled = {
  readonly read: (written: string) => Moment
  /** Why the column as a whole cannot be read. */
  readonly refused: { readonly line: number; readonly reason: string } | undefined
  readonly warnings: readonly string[]
}

/** Looks at a whole column before any of its cells is read: which order its days have, and which zone its times are in. */
export function settleColumn({ name, cells, dates, zone, now }: Column): Settled {
  const found = cells.flatMap(({ line, written }) => {
    const moment = readWritten(written)
    return moment ? [{ line, written, ...moment }] : []
  })
  const order = dates === undefined ? dayOrder(found) : { order: dates }
  const inName = zone === undefined ? zoneInName(name) : undefined
  const assumed = { order: 'order' in order ? order.order : undefined, zone: zone ?? inName ?? haNoi, now }
  return {
    read: (written) => readMoment(written, assumed),
    refused: 'refused' in order ? { line: order.line, reason: order.refused } : undefined,
    warnings: [
      ...('order' in order && dates === undefined ? orderWarning(name, order) : []),
      ...zoneWarnings(name, found, zone, inName),
    ],
  }
}

/** Day before month is usual here; anything else is said. */
function orderWarning(
  name: string,
  { order, shownBy, taken }: Exclude<ReturnType<typeof dayOrder>, { refused: string }>,
) {
  if (taken) {
    return [
      `Cột “${name}”: không ngày nào lớn hơn 12; “${taken.written.slice(0, 40)}” được đọc là ngày ${taken.days.dmy?.d} tháng ${taken.days.dmy?.m}. Nếu tệp viết tháng trước, phải nhập với --dates mdy; xem trước bằng --dry-run.`,
    ]
  }
  if (!shownBy || order === 'dmy') return []
  const kind = order === 'mdy' ? 'tháng/ngày/năm' : 'năm/tháng/ngày'
  return [`Cột “${name}” được đọc theo ${kind}, vì “${shownBy.written.slice(0, 40)}” ở dòng ${shownBy.line}.`]
}

function zoneWarnings(
  name: string,
  found: readonly WrittenMoment[],
  zone: number | undefined,
  inName: number | undefined,
): string[] {
  const timed = found.filter(({ time }) => time !== undefined)
  const bare = timed.filter((moment) => moment.zone === undefined).length
  const elsewhere = timed.filter((moment) => moment.zone !== undefined && moment.zone !== haNoi)
  const toHaNoi = 'đã đổi sang giờ Hà Nội'
  const [first] = elsewhere
  return [
    bare > 0 && inName !== undefined && inName !== haNoi && zone === undefined
      ? `Cột “${name}” ghi giờ ${inName === 0 ? 'UTC' : `UTC${offsetWords(inName)}`}: ${toHaNoi}. Nếu thật ra là giờ Hà Nội, phải nhập với --zone +07:00; xem trước bằng --dry-run.`
      : '',
    first
      ? `Cột “${name}” có ${count(elsewhere.length)} ô ghi múi giờ khác (${first.zone === 0 ? 'UTC' : offsetWords(first.zone ?? 0)}): ${toHaNoi}.`
      : '',
    first && bare > 0 && zone === undefined && inName === undefined
      ? `Cột “${name}” có ${count(bare)} ô không ghi múi giờ trong khi ô khác có ghi: coi là giờ Hà Nội. Nếu không đúng, dùng --zone.`
      : '',
  ].filter(Boolean)
}
