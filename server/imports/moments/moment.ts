import { dayOf } from '../../../surveys/grammar/calendar.ts'
import type { Order } from './written-day.ts'
import { readWritten, type WrittenMoment } from './written-moment.ts'
import { haNoi } from './zone.ts'

/** A moment, or why what is written is none. */
export type Moment = { readonly at: number } | { readonly refused: string }

/** What the text does not say itself. */
export type Assumed = {
  /** The order of a day such as 5/3/2026; without one such a day is refused. */
  readonly order: Order | undefined
  /** Minutes east of Greenwich, for a time without a zone. */
  readonly zone: number
  /** Nothing can have been answered later; a day without time may be today. */
  readonly now: number
}

/** What a day without time is read as, from its beginning. */
export const noon = 12 * 60 * 60 * 1000

/**
 * Reads when something was answered. A day without time is noon of that day in Hà Nội.
 *
 * @example
 * readMoment('31/03/2026 9:05', { order: 'dmy', zone: 420, now: Date.UTC(2026, 10, 1) }) // => { at: Date.UTC(2026, 2, 31, 2, 5) }
 * readMoment('2026-03-31 2:05 AM', { zone: 0, now: Date.UTC(2026, 10, 1) }) // => { at: Date.UTC(2026, 2, 31, 2, 5) }
 */
export function readMoment(written: string, assumed: Assumed): Moment {
  const shown = `“${written.slice(0, 40)}”`
  const found = readWritten(written)
  if (!found)
    return { refused: `${shown} không phải thời điểm; viết 2026-03-31, 2026-03-31 14:05 hoặc 31/03/2026 14:05` }
  const at = momentOf(found, assumed)
  if (at === undefined) return { refused: `${shown} không đọc được theo ${orderNames[assumed.order ?? 'dmy']}` }
  if (dayOf(at) < '2000') return { refused: `${shown} trước năm 2000` }
  const inFuture = found.time === undefined ? dayOf(at) > dayOf(assumed.now) : at > assumed.now
  return inFuture ? { refused: `${shown} ở tương lai` } : { at }
}

const orderNames: { readonly [O in Order]: string } = {
  dmy: 'ngày/tháng/năm',
  mdy: 'tháng/ngày/năm',
  ymd: 'năm/tháng/ngày',
}

function momentOf({ days, time, zone }: WrittenMoment, assumed: Assumed): number | undefined {
  const day = days.certain ?? (assumed.order && days[assumed.order])
  if (!day) return undefined
  const offset = time === undefined ? haNoi : (zone ?? assumed.zone)
  return Date.UTC(day.y, day.m - 1, day.d) + (time ?? noon) - offset * 60 * 1000
}
