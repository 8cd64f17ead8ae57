import { reusedSlips } from '../../../db/queries/alerts.ts'
import { resentMembers } from '../../../db/queries/flagged-answers.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Found, Look } from '../found.ts'

/** Shorter words are written by many. */
const shortestWords = 20

const placed = { area: '', procedure: '' }

/** The same words sent again on one day; and, for whoever sees the whole ward, slips that were used again. */
export async function resentSigns({ db, now, since, places }: Look): Promise<Found[]> {
  const today = dayOf(now)
  const [again, reused] = await Promise.all([
    resentMembers(db, since, shortestWords),
    places.isWhole ? reusedSlips(db, dayOf(since), today) : [],
  ])
  const own = again.flatMap(({ name, members }): Found[] => {
    const [touchpoint = '', day = ''] = name.split(' ')
    if (!places.isOwn(touchpoint)) return []
    const from = startOfDay(day)
    return [
      {
        ...{
          id: `resent.${touchpoint}.${day}`,
          sign: { kind: 'resent' },
          area: places.areaOf([touchpoint]),
          procedure: '',
        },
        ...{ touchpoints: touchpoint === '' ? [] : [touchpoint], from, to: from + oneDay, n: members.length },
        ...{ members, isOver: day < today },
      },
    ]
  })
  const ofSlips = reused.map(({ day, n, firstAt, lastAt }): Found => {
    const sign = { kind: 'reused' } as const
    return {
      ...placed,
      id: `reused.${day}`,
      sign,
      touchpoints: [],
      from: firstAt,
      to: lastAt,
      n,
      members: [],
      isOver: day < today,
    }
  })
  return [...own, ...ofSlips]
}
