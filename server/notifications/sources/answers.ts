import { touchpointDays } from '../../../db/queries/touchpoint-days.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { reaches } from '../../access/roles.ts'
import type { Asked, Source } from './source.ts'

/** How many answers came in since the last working day, and in seven days: counts of receipt, which the desk shows live. */
export const answers: Source = {
  needs: 'touchpoints-read',
  counts: async (asked) => [
    { of: 'answersSinceWorkingDay', n: await received(asked, asked.lastWorkingDay), page: '/desk/today' },
    {
      of: 'answersInSevenDays',
      n: await received(asked, dayOf(startOfDay(asked.today) - 7 * oneDay)),
      page: '/desk/today',
    },
  ],
}

/** From a day until the end of yesterday. */
async function received({ db, today, units }: Asked, since: string): Promise<number> {
  const yesterday = dayOf(startOfDay(today) - oneDay)
  const found = await touchpointDays(db, { today: yesterday, since })
  return found.filter(({ unit }) => reaches(units, unit)).reduce((sum, one) => sum + one.since, 0)
}
