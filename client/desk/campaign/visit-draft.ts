import type { SentVisit } from '../../../server/acts/campaigns/visits.ts'
import { visitRefusals } from '../../../surveys/campaign/visit-refusals.ts'
import type { OutcomeId } from '../../../surveys/outcomes/in-person.1.ts'
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

/** The visit as it is sent, or the first field that will not do. @param id made before it is first sent */
export function readVisit(typed: VisitDraft, id: string): { readonly visit: SentVisit } | { readonly wrong: Failure } {
  const { code, day, clock, outcome, adults, appointment, note } = typed
  const wrong = (field: string, says: string) => ({ wrong: missing(field, says) })
  if (code === '') return wrong('code', 'Xin chọn hộ theo mã.')
  if (day === '') return wrong('day', 'Xin ghi ngày đến.')
  if (clock === '') return wrong('clock', 'Xin ghi giờ đến.')
  if (outcome === '') return wrong('outcome', 'Xin chọn kết quả lần đến.')
  const counted = adults.trim() === '' ? null : typedCount(adults)
  if (counted === undefined) return wrong('adults', 'Xin ghi một số.')
  if (outcome === 'complete' && !counted) return wrong('adults', visitRefusals.adults)
  const at = Date.parse(`${day}T${clock}:00+07:00`)
  return {
    visit: { id, code, at, outcome, adults: counted, appointment: appointment.trim() || null, note: note.trim() },
  }
}
