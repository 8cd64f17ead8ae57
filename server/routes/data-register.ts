import { listDataRequests } from '../../db/queries/data-requests.ts'
import { dataRequestDue } from '../../surveys/deadlines/data-request-due.ts'
import { answerTerm, doneTerms, personalDataSource } from '../../surveys/deadlines/personal-data.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { readHolidays } from '../cases/holidays.ts'
import type { World } from '../world/world.ts'

/** The register with what is due when: the clocks run from the day a request came. */
export async function dataRegister({ db, now }: Pick<World, 'db' | 'now'>) {
  const [found, holidays] = await Promise.all([listDataRequests(db), readHolidays(db)])
  return {
    today: dayOf(now()),
    source: personalDataSource,
    terms: { answer: answerTerm, ...doneTerms },
    requests: found.map((one) => ({ ...one, ...dataRequestDue(one, holidays) })),
  }
}
