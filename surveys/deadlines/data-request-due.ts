import type { DataRequestKind } from '../grammar/data-request.ts'
import type { Holidays } from '../wards/working-days.ts'
import { dueOn } from './due-on.ts'
import { answerTerm, doneTerms } from './personal-data.ts'

/** By when whoever asked is answered, and by when it is done, yyyy-MM-dd; null where no term is known. */
export function dataRequestDue(
  { receivedOn, kind }: { readonly receivedOn: string; readonly kind: DataRequestKind },
  holidays: Holidays,
) {
  const term = doneTerms[kind]
  return {
    answerDue: dueOn(receivedOn, answerTerm, holidays),
    doneDue: term ? dueOn(receivedOn, term, holidays) : null,
  }
}
