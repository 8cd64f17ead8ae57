import { openingHoursTold } from '#ward'
import { monthOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count, percent, upToDecimals } from '../../surveys/voice/numbers.ts'
import type { Excess, Flag, Sign } from './flag.ts'

type Said = {
  readonly [K in Sign['kind']]: (sign: Extract<Sign, { kind: K }>, flag: Pick<Flag, 'n' | 'from'>) => string
}

/** Why each sign is listed, with its numbers: counts, never accusations. */
const said: Said = {
  batch: (_, { n }) => `${count(n)} phiếu đến từ một nơi trong nửa giờ.`,
  alike: ({ hours }, { n }) => `${count(n)} phiếu không kèm ý kiến và chọn giống hệt nhau, lúc ${hoursRead(hours)}.`,
  burst: ({ hours }, { n }) =>
    `${count(n)} phiếu lúc ${hoursRead(hours.map(({ hour }) => hour))}; thường lệ khoảng ${upToDecimals(
      hours.reduce((sum, { expected }) => sum + expected, 0),
      1,
    )} phiếu.`,
  resent: (_, { n }) => `${count(n)} phiếu có ý kiến giống từng chữ một phiếu đã gửi trong ngày.`,
  reused: (_, { n }) => `${count(n)} lần gửi câu trả lời khác bằng phiếu mời đã dùng; các lần này không được ghi nhận.`,
  beyond: ({ closed, channel }, { n, from }) =>
    `${count(n)} phiếu nhưng chỉ có ${count(closed)} hồ sơ ${channel === 'online' ? 'trực tuyến' : 'trực tiếp'} đã giải quyết trong tháng ${dayRead(monthOf(from))}.`,
  perfect: (sign) => `${shareOf(sign)} chọn mức 5 ở mọi câu, xét các phiếu trả lời từ 5 câu; ${beside(sign)}.`,
  straight: (sign) => `${shareOf(sign)} chọn cùng một mức ở mọi câu, xét các phiếu trả lời từ 5 câu; ${beside(sign)}.`,
  hasty: (sign) => `${shareOf(sign)} trả lời nhanh hơn hẳn mọi người; ${beside(sign)}.`,
  closed: (sign) =>
    `${shareOf(sign)} trả lời ngoài giờ làm việc; ${beside(sign)}.${openingHoursTold ? '' : ' Giờ làm việc đang chờ phường xác nhận.'}`,
}

const shareOf = ({ count: n, answers }: Excess) => `${percent(n / answers)} (${count(n)} trên ${count(answers)} phiếu)`
const beside = ({ all }: Excess) => `tính chung là ${percent(all.count / all.answers)}`

/** Why a sign is listed, as one reads it to somebody else. */
export const sayFlag = (flag: Pick<Flag, 'sign' | 'n' | 'from'>): string =>
  (said[flag.sign.kind] as (sign: Sign, flag: Pick<Flag, 'n' | 'from'>) => string)(flag.sign, flag)

/**
 * Hours of a day, those that follow one another as one.
 *
 * @example
 * hoursRead([9, 10, 14]) // => '9–11 giờ, 14–15 giờ'
 */
export function hoursRead(hours: readonly number[]): string {
  const spans: [number, number][] = []
  for (const hour of [...new Set(hours)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && last[1] === hour) last[1] = hour + 1
    else spans.push([hour, hour + 1])
  }
  return spans.map(([from, to]) => `${from}–${to} giờ`).join(', ')
}
