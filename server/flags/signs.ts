import type { Db } from '../../db/db.ts'
import { reusedSlips } from '../../db/queries/alerts.ts'
import { answersByService, closedByService } from '../../db/queries/answers-by-service.ts'
import { readBatches } from '../../db/queries/batches.ts'
import {
  alikeMembers,
  batchMembers,
  hourMembers,
  type Member,
  type PlaceHour,
  resentMembers,
} from '../../db/queries/flagged-answers.ts'
import { mannersIn, touchpointHours } from '../../db/queries/hours.ts'
import { dayOf, oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { halfMonthOf, lastDayOf } from '../../surveys/grammar/half-month.ts'
import { openHours } from '../../surveys/wards/open-minutes.ts'
import { groupBy } from '../stats/group-by.ts'
import { beyondIn } from './beyond.ts'
import { type Burst, burstsIn } from './bursts.ts'
import type { Sign } from './flag.ts'
import type { Places } from './places.ts'
import { excessIn } from './shares.ts'

/** A sign that was found, with the answers it is about where these are known. */
export type Found = {
  readonly id: string
  readonly sign: Sign
  readonly area: string
  readonly procedure: string
  readonly touchpoints: readonly string[]
  readonly from: number
  readonly to: number
  readonly n: number
  /** None where it is about a share. */
  readonly members: readonly Member[]
  /** Whether nothing more can come to it. */
  readonly isOver: boolean
}

/** What is looked at: the last thirty days to this moment, and whose. */
export type Look = { readonly db: Db; readonly now: number; readonly since: number; readonly places: Places }

const hour = 3_600_000
/** How far back tells what is usual. */
const history = 8 * 7 * oneDay
/** So many alike in an hour happen anyway (specification §12 d). */
const mostAlike = 20
/** Shorter words are written by many. */
const shortestWords = 20

const placed = { area: '', procedure: '' }

/** Many answers of one place within half an hour; only where all of them came in at places that are looked at. */
export async function batchSigns({ db, now, since, places }: Look): Promise<Found[]> {
  const [batches, members] = await Promise.all([readBatches(db, since, now + oneDay), batchMembers(db, since)])
  const byName = new Map(members.map((one) => [one.name, one.members]))
  return batches
    .filter(({ touchpoints }) => Object.keys(touchpoints).every(places.isOwn))
    .map(({ batch, at, touchpoints, n }) => ({
      ...{ id: `batch.${batch}`, sign: { kind: 'batch', touchpoints }, area: places.areaOf(Object.keys(touchpoints)) },
      ...{ procedure: '', touchpoints: Object.keys(touchpoints), from: at, to: at + hour / 2, n },
      ...{ members: byName.get(batch) ?? [], isOver: at + hour / 2 <= now },
    }))
}

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

type Row = Awaited<ReturnType<typeof mannersIn>>[number]
type Trait = {
  readonly kind: 'perfect' | 'straight' | 'hasty' | 'closed'
  readonly count: keyof Row
  readonly of: keyof Row
}

/** Specification §12 e, f, g and h: which trait, of how many, where. */
const traits: readonly (Trait & { readonly isHere: (row: Row) => boolean })[] = [
  { kind: 'perfect', count: 'perfect', of: 'full', isHere: ({ touchpoint }) => touchpoint !== '' },
  { kind: 'straight', count: 'straight', of: 'full', isHere: () => true },
  { kind: 'hasty', count: 'hasty', of: 'n', isHere: ({ touchpoint }) => touchpoint !== '' },
  // Online people are served at any hour.
  {
    kind: 'closed',
    count: 'closed',
    of: 'n',
    isHere: ({ touchpoint, channel }) => touchpoint !== '' && (channel === 'desk' || channel === 'kiosk'),
  },
]

/** How answers were given at a place, against all places of the half-month. */
export async function shareSigns({ db, now, since, places }: Look): Promise<Found[]> {
  const asked = { from: halfMonthOf(dayOf(since)), to: dayOf(now), open: openHours() }
  const rows = (await mannersIn(db, asked)).filter(places.isOwnAnswer)
  return traits.flatMap(({ kind, count, of, isHere }) => {
    const placeOf = (row: Row) =>
      kind === 'straight' ? [row.area, row.procedure, row.channel].join('.') : row.touchpoint
    const groups = groupBy(rows.filter(isHere), (row) => `${row.half}.${placeOf(row)}`)
    const sum = (list: readonly Row[], of: keyof Row) => list.reduce((all, row) => all + Number(row[of]), 0)
    const counted = [...groups].map(([id, list]) => ({
      ...{ place: id, half: list[0]?.half ?? '', first: list[0], count: sum(list, count), answers: sum(list, of) },
    }))
    const firstOf = new Map(counted.map((one) => [one.place, one.first]))
    return excessIn(counted).flatMap(({ place, half, ...excess }): Found[] => {
      const row = firstOf.get(place)
      if (!row) return []
      const until = startOfDay(lastDayOf(half)) + oneDay
      const isPlace = kind !== 'straight'
      return [
        {
          ...{ id: `${kind}.${place}`, sign: { kind, count: excess.count, answers: excess.answers, all: excess.all } },
          ...{ area: row.area, procedure: isPlace ? '' : row.procedure, touchpoints: isPlace ? [row.touchpoint] : [] },
          ...{ from: startOfDay(half), to: Math.min(until, now), n: excess.count, members: [], isOver: until <= now },
        },
      ]
    })
  })
}
