import { uuidv7 } from 'uuidv7'
import type { Response } from '../../../db/queries/responses.ts'
import { oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Random } from '../random.ts'

/** A place where people answer: how many on a working day, and how often its tablet has no network. */
type Place = Partial<Response> & {
  readonly touchpoint: string
  readonly daily: number
  readonly procedures?: readonly string[]
  readonly offline?: number
}

const [office, land, health] = ['van-phong-hdnd-va-ubnd', 'phong-kinh-te-ha-tang-va-do-thi', 'tram-y-te'] as const

/** Counters that are busy and others that are not; one area served by two units; tablets, the web, slips and a health station. */
const places: readonly Place[] = [
  { touchpoint: 'quay-1', unit: office, area: 'ho-tich', channel: 'desk', daily: 4 },
  {
    ...{ touchpoint: 'may-1', unit: office, area: 'ho-tich', channel: 'kiosk', daily: 3.5, offline: 0.15 },
    procedures: ['1.001193', '2.000815', '1.004873'],
  },
  { touchpoint: 'quay-2', unit: office, area: 'chung-thuc', channel: 'desk', daily: 0.4, procedures: ['2.000884'] },
  { touchpoint: 'quay-3', unit: office, area: 'chung-thuc', channel: 'desk', daily: 0.5, procedures: ['2.000843'] },
  { touchpoint: 'web-1', unit: land, area: 'dat-dai', channel: 'online', daily: 1.6, questionnaire: 'online' },
  { touchpoint: 'quay-4', unit: land, area: 'dat-dai', channel: 'desk', daily: 0.7 },
  { touchpoint: 'quay-5', unit: land, area: 'ho-tich', channel: 'desk', daily: 0.5 },
  { touchpoint: 'tram', unit: health, area: 'y-te', channel: 'desk', daily: 0.9, questionnaire: 'health-station' },
  {
    ...{ touchpoint: '', unit: office, area: 'ho-tich', channel: 'desk', stream: 'invited', daily: 0.7 },
    procedures: ['1.001193', '2.000815'],
  },
]

/** What happens at one moment: somebody's answer arrives, many arrive together and are held, or staff act. */
export type Happening = { readonly at: number } & (
  | { readonly what: 'answer'; readonly response: Response }
  | { readonly what: 'flood'; readonly responses: readonly Response[] }
  | { readonly what: 'count the held' }
  | { readonly what: 'exclude' | 'take back' }
)

/** Somebody at the desk of hộ tịch, unless said otherwise. */
const answer = (changes: Partial<Response> & Pick<Response, 'answeredAt' | 'receivedAt'>): Response => ({
  ...{ id: uuidv7(), exportId: uuidv7(), contentHash: 'hash', receiptKey: '', source: 'form' },
  ...{ touchpoint: '', unit: office, area: 'ho-tich', procedure: '', channel: 'desk', stream: 'volunteer' },
  ...{ questionnaire: 'one-stop', version: 1, pattern: '555550', overall: 5, details: {}, comment: undefined },
  ...changes,
})

/** All that happens in a ward from a day on, in the order in which it arrives. */
export function* ward(random: Random, firstDay: string, days: number): Generator<Happening> {
  let waiting: (Happening & { readonly what: 'answer' })[] = []
  for (let day = 0; day < days; day++) {
    const midnight = startOfDay(firstDay) + day * oneDay
    const made = isWorkday(midnight) ? places.flatMap((place) => answersAt(place, midnight, random)) : []
    const staff = staffOn(midnight, day, random)
    const all = [...waiting, ...made, ...staff].toSorted((a, b) => a.at - b.at)
    const isToday = ({ at }: Happening) => at < midnight + oneDay
    yield* all.filter(isToday)
    waiting = all.filter((one): one is (typeof waiting)[number] => !isToday(one) && one.what === 'answer')
  }
}

const isWorkday = (midnight: number) => ![0, 6].includes(new Date(midnight + oneDay / 2).getUTCDay())

function answersAt(place: Place, midnight: number, random: Random) {
  const { daily, procedures, offline = 0, ...context } = place
  const n = howMany(daily, random)
  // A tablet without a network hands over what it kept when it has one again: after a few days, or weeks.
  const delay = random() < offline ? Math.ceil(random() ** 2 * 30) * oneDay : 0
  return Array.from({ length: n }, () => {
    const answeredAt = midnight + Math.floor((8 + 9 * random()) * 60) * 60_000
    const at = answeredAt + delay
    const procedure = procedures?.[Math.floor(random() * procedures.length)] ?? ''
    const level = random() < 0.85 ? '5' : '1'
    const overall = { pattern: level.repeat(5) + (context.questionnaire ? '' : '0'), overall: Number(level) }
    const response = answer({ ...context, ...overall, procedure, answeredAt, receivedAt: at })
    return { what: 'answer', at, response } as const
  })
}

/** So many as come by chance when so many come on average (Poisson). */
function howMany(mean: number, random: Random): number {
  let n = 0
  for (let chance = Math.exp(-mean), left = random(); left > chance; left *= random()) n++
  return n
}

function staffOn(midnight: number, day: number, random: Random): Happening[] {
  const hour = (h: number) => midnight + h * 60 * 60_000 + 1
  if (!isWorkday(midnight)) return []
  const happened: Happening[] = []
  if (random() < 0.05) happened.push({ what: 'exclude', at: hour(18) })
  if (random() < 0.02) happened.push({ what: 'take back', at: hour(19) })
  if (day % 53 === 20) {
    const at = hour(10)
    const flooded = () => answer({ ...bare(places[0]), answeredAt: at, receivedAt: at, held: 'Nhiều phiếu cùng lúc' })
    happened.push({ what: 'flood', at, responses: Array.from({ length: 23 }, flooded) })
    happened.push({ what: 'count the held', at: hour(16) })
  }
  return happened
}

function bare(place: Place | undefined): Partial<Response> {
  const { daily: _, procedures: __, offline: ___, ...context } = place ?? { touchpoint: '', daily: 0 }
  return context
}
