import { alikeMembers, hourMembers, type Member, type PlaceHour } from '../../../db/queries/flagged-answers.ts'
import { touchpointHours } from '../../../db/queries/hours.ts'
import { dayOf, oneDay } from '../../../surveys/grammar/calendar.ts'
import { groupBy } from '../../stats/group-by.ts'
import { type Burst, burstsIn } from '../bursts.ts'
import type { Found, Look } from '../found.ts'
import type { Places } from '../places.ts'

const hour = 3_600_000
/** How far back tells what is usual. */
const history = 8 * 7 * oneDay
/** So many alike in an hour happen anyway (specification §12 d). */
const mostAlike = 20

/** Hours with more answers than usual, those of a touchpoint and day together; and, in busy hours, many alike. */
export async function hourSigns({ db, now, since, places }: Look): Promise<Found[]> {
  const all = (await touchpointHours(db, since - history, now + hour)).filter(({ touchpoint }) =>
    places.isOwn(touchpoint),
  )
  const first = Math.floor(since / hour)
  const bursts = burstsIn(all, first)
  const busy = all.flatMap(({ touchpoint, hours }) =>
    hours.flatMap(([one, n]): PlaceHour[] => (one >= first && n > mostAlike ? [{ touchpoint, hour: one }] : [])),
  )
  // While an hour runs, the number of those alike would tell what the last one said.
  const over = busy.filter((one) => (one.hour + 1) * hour <= now)
  const [inBursts, alike] = await Promise.all([hourMembers(db, bursts), alikeMembers(db, over, mostAlike)])
  const byHour = new Map(inBursts.map(({ name, members }) => [name, members]))
  return [...burstFound(bursts, byHour, { now, places }), ...alikeFound(alike, places)]
}

const dayOfHour = (one: number): string => dayOf(one * hour)
/** The hour of the day in Hà Nội. */
const clockHour = (one: number): number => (one + 7) % 24

function burstFound(
  bursts: readonly Burst[],
  byHour: ReadonlyMap<string, readonly Member[]>,
  { now, places }: Pick<Look, 'now' | 'places'>,
): Found[] {
  const days = groupBy(bursts, (one) => `${one.touchpoint}.${dayOfHour(one.hour)}`)
  return [...days].map(([place, list]) => {
    const hours = list.map((one) => one.hour)
    const [touchpoint = ''] = list.map((one) => one.touchpoint)
    const told = list.map((one) => ({ hour: clockHour(one.hour), count: one.count, expected: one.expected }))
    const [from, to] = [Math.min(...hours) * hour, (Math.max(...hours) + 1) * hour]
    return {
      ...{
        id: `burst.${place}`,
        sign: { kind: 'burst', hours: told },
        area: places.areaOf([touchpoint]),
        procedure: '',
      },
      ...{ touchpoints: [touchpoint], from, to, n: list.reduce((sum, one) => sum + one.count, 0) },
      ...{ members: list.flatMap((one) => byHour.get(`${touchpoint} ${one.hour}`) ?? []), isOver: to <= now },
    }
  })
}

function alikeFound(alike: Awaited<ReturnType<typeof alikeMembers>>, places: Places): Found[] {
  const read = alike.map(({ name, members }) => {
    const [touchpoint = '', one = '', ...form] = name.split(' ')
    return { touchpoint, hour: Number(one), form: form.join('.'), members }
  })
  const days = groupBy(read, (one) => `${one.touchpoint}.${dayOfHour(one.hour)}.${one.form}`)
  return [...days].map(([place, list]) => {
    const hours = list.map((one) => one.hour)
    const [touchpoint = ''] = list.map((one) => one.touchpoint)
    const members = list.flatMap((one) => one.members)
    return {
      ...{
        id: `alike.${place}`,
        sign: { kind: 'alike', hours: hours.map(clockHour) },
        area: places.areaOf([touchpoint]),
      },
      ...{
        procedure: '',
        touchpoints: [touchpoint],
        from: Math.min(...hours) * hour,
        to: (Math.max(...hours) + 1) * hour,
      },
      ...{ n: members.length, members, isOver: true },
    }
  })
}
