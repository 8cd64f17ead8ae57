import { listDataRequests } from '../../../db/queries/data-requests.ts'
import { dataRequestDue } from '../../../surveys/deadlines/data-request-due.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Source } from './source.ts'

/** As many days before its day a step is told of; the first pages of the desk tell it as early. */
const ahead = 3 * oneDay

/** Requests about personal data with a step that is due, or will be within three days. */
export const dataRequests: Source = {
  needs: 'data-request-closed',
  counts: async ({ db, today, holidays }) => {
    const until = dayOf(startOfDay(today) + ahead)
    const open = (await listDataRequests(db)).filter(({ doneOn }) => doneOn === null)
    const due = open.filter((one) => {
      const { answerDue, doneDue } = dataRequestDue(one, holidays)
      return (one.answeredOn === null && answerDue <= until) || (doneDue !== null && doneDue <= until)
    })
    return [{ of: 'dataRequestsDue', n: due.length, page: '/desk/admin/requests' }]
  },
}
