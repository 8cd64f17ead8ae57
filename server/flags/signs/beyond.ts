import { answersByService, closedByService } from '../../../db/queries/answers-by-service.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { lastDayOf } from '../../../surveys/grammar/half-month.ts'
import { beyondIn } from '../beyond.ts'
import type { Found, Look } from '../found.ts'

/** More answers than dossiers closed, in this month and the two before. */
export async function beyondSigns({ db, now, places }: Look): Promise<Found[]> {
  const to = dayOf(now).slice(0, 7)
  const from = dayOf(now - 62 * oneDay).slice(0, 7)
  const [answers, closed] = await Promise.all([answersByService(db, from, to), closedByService(db, from, to)])
  const mine = answers.filter((one) => places.isOwnService(one))
  return ['volunteer', 'invited'].flatMap((stream) =>
    beyondIn(
      mine.filter((one) => one.stream === stream),
      closed.filter((one) => places.isOwnService(one)),
    ).map(({ month, area, procedure, channel, n, closed: many }): Found => {
      const id = ['beyond', month, area, procedure, channel, stream].join('.')
      const until = startOfDay(lastDayOf(`${month}-15`)) + oneDay
      const when = { from: startOfDay(`${month}-01`), to: Math.min(until, now) }
      const sign = { kind: 'beyond', closed: many, channel } as const
      return { id, sign, area, procedure, touchpoints: [], ...when, n, members: [], isOver: until <= now }
    }),
  )
}
