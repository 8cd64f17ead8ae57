import { inPerson1, type Outcome, type OutcomeId } from '../../../surveys/outcomes/in-person.1.ts'
import type { Failure } from '../api.ts'
import { typedCount } from '../population-lines.ts'
import { missing } from '../use-sending.ts'

/** A line of a control sheet as it is being typed. */
export type VisitDraft = {
  readonly code: string
  readonly day: string
  readonly clock: string
  readonly outcome: OutcomeId | ''
  readonly adults: string
  readonly appointment: string
  readonly note: string
}

export const emptyVisit: VisitDraft = {
  ...{ code: '', day: '', clock: '', outcome: '', adults: '', appointment: '', note: '' },
}

/** The five buttons of an interviewer, in their order. */
const buttons: { readonly [B in Outcome['button']]: string } = {
  answered: 'Đã trả lời',
  notMet: 'Không gặp',
  refused: 'Từ chối',
  noHousehold: 'Không có hộ, không vào được',
  other: 'Lý do khác',
}

/** How a visit may have ended, under each button. */
export const outcomeGroups = Object.entries(buttons).map(([button, title]) => ({
  title,
  outcomes: inPerson1.filter((one) => one.button === button).map(({ id, title: { vi } }) => ({ value: id, title: vi })),
}))

type Visit = {
  readonly id: string
  readonly code: string
  readonly at: number
  readonly outcome: OutcomeId
  readonly adults: number | null
  readonly appointment: string | null
  readonly note: string
}

/** The visit as it is sent, or the first field that will not do. @param id made before it is first sent */
export function readVisit(typed: VisitDraft, id: string): { readonly visit: Visit } | { readonly wrong: Failure } {
  const { code, day, clock, outcome, adults, appointment, note } = typed
  const wrong = (field: string, says: string) => ({ wrong: missing(field, says) })
  if (code === '') return wrong('code', 'Xin chọn hộ theo mã.')
  if (day === '') return wrong('day', 'Xin ghi ngày đến.')
  if (clock === '') return wrong('clock', 'Xin ghi giờ đến.')
  if (outcome === '') return wrong('outcome', 'Xin chọn kết quả lần đến.')
  const counted = adults.trim() === '' ? null : typedCount(adults)
  if (counted === undefined) return wrong('adults', 'Xin ghi một số.')
  if (outcome === 'complete' && !counted) return wrong('adults', 'Hộ đã trả lời: xin ghi số người từ 18 tuổi.')
  const at = Date.parse(`${day}T${clock}:00+07:00`)
  return {
    visit: { id, code, at, outcome, adults: counted, appointment: appointment.trim() || null, note: note.trim() },
  }
}

/** Why a visit was refused, by what the server says. */
export const refusalWords = {
  unknown: 'Hộ này không có trong các hộ đã giao.',
  future: 'Ngày giờ đến ở phía trước. Xin xem lại phiếu kiểm soát.',
  'before-field': 'Ngày giờ đến trước khi bắt đầu thực địa. Xin xem lại phiếu kiểm soát.',
  adults: 'Hộ đã trả lời: xin ghi số người từ 18 tuổi.',
  over: 'Hộ này đã từ chối, không đến nữa: không ghi thêm lần đến.',
} as const
