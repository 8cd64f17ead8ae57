import { holidays as holidaysOfWard } from '#ward'
import { type DataRequest, listDataRequests } from '../../db/queries/data-requests.ts'
import { dueOn } from '../../surveys/deadlines/due-on.ts'
import { answerTerm, doneTerms, personalDataSource } from '../../surveys/deadlines/personal-data.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { holidaysIn } from '../../surveys/wards/working-days.ts'
import type { World } from '../world/world.ts'

const holidays = holidaysIn(holidaysOfWard)

/** The register with what is due when: the clocks run from the day a request came. */
export async function dataRegister({ db, now }: Pick<World, 'db' | 'now'>) {
  const today = dayOf(now())
  const found = await listDataRequests(db)
  return {
    today,
    source: personalDataSource,
    terms: { answer: answerTerm, ...doneTerms },
    requests: found.map((one) => ({ ...one, ...dueOf(one) })),
  }
}

/** By when whoever asked is answered, and by when it is done; null where no term is known. */
function dueOf({ receivedOn, kind }: Pick<DataRequest, 'receivedOn' | 'kind'>) {
  const term = doneTerms[kind]
  return {
    answerDue: dueOn(receivedOn, answerTerm, holidays),
    doneDue: term ? dueOn(receivedOn, term, holidays) : null,
  }
}
