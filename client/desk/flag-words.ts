import { clockAt, dayAt } from '../../surveys/voice/days.ts'
import { percent } from '../../surveys/voice/numbers.ts'
import type { Flag } from './api.ts'
import type { Names } from './names.ts'

export type FlagKind = Flag['sign']['kind']

/** What each kind is called, by the address. */
export const flagKindNames = {
  batch: 'Đến từ một nơi',
  alike: 'Giống hệt nhau',
  burst: 'Nhiều hơn thường lệ',
  resent: 'Gửi lặp lại',
  reused: 'Dùng lại phiếu mời',
  beyond: 'Nhiều hơn số hồ sơ',
  perfect: 'Mức 5 ở mọi câu',
  straight: 'Một mức ở mọi câu',
  hasty: 'Trả lời quá nhanh',
  closed: 'Ngoài giờ làm việc',
} as const satisfies { readonly [K in FlagKind]: string }

export const flagStateNames = {
  new: 'Mới',
  proposed: 'Đã đề nghị',
  seen: 'Đã xem',
  excluded: 'Đã loại',
} as const satisfies { readonly [S in Flag['state']]: string }

/** Where: the counter and its service, or the service. */
export function flagPlace({ touchpoints, area, procedure }: Flag, names: Names): string {
  const [one] = touchpoints
  if (one && touchpoints.length === 1) return [names.area(one.area), one.counter, one.code].filter(Boolean).join(', ')
  if (touchpoints.length > 1) return `${touchpoints.length} điểm khảo sát`
  if (area === '') return 'Phiếu mời'
  return [names.area(area), procedure && names.procedure(procedure)].filter(Boolean).join(', ')
}

const halfDay = 12 * 3_600_000

/** When: a moment, or the days. */
export const flagTime = ({ from, to }: Pick<Flag, 'from' | 'to'>): string =>
  to - from <= halfDay || dayAt(from) === dayAt(to - 1)
    ? `${dayAt(from)}, ${clockAt(from)}`
    : `${dayAt(from)}–${dayAt(to - 1)}`

/** The figure of the place with the answers and without them, where it may be told. */
export function flagFigure({ figure, isSet }: Flag): string {
  if (!isSet) return 'không áp dụng'
  if (!figure) return 'chưa hiện được'
  const without = figure.without ? percent(figure.without.share) : 'không còn phiếu'
  return `có: ${percent(figure.with.share)}; không có: ${without}`
}

/** The signs nobody has looked at. */
export const newFlags = (flags: readonly Flag[]): readonly Flag[] => flags.filter(({ state }) => state === 'new')
