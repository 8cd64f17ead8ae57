import type { Population } from '../../../db/queries/populations.ts'
import type { Touchpoint } from '../../../db/queries/touchpoints.ts'
import { startOfDay } from '../../../surveys/grammar/calendar.ts'
import { type DemoMonth, demoMonths, parted } from './calendar.ts'
import { randomFrom } from './random.ts'
import type { Service } from './services.ts'

export type Parameters = {
  readonly months: number
  readonly responses: number
  readonly seed: number
  /** The last month, and the last day that has answers, for a month that is not over. */
  readonly until: string
  readonly through: string
}

/** What each month holds: answers that come day by day, and the annual survey. */
export type PlannedMonth = DemoMonth & {
  readonly daily: number
  readonly sample: { readonly sipas: number; readonly health: number; readonly school: number }
}

const none = { sipas: 0, health: 0, school: 0 }

/** The annual survey is in October; where there is none in the months, in the last. */
export function planMonths({ months: count, responses, until, through }: Parameters): readonly PlannedMonth[] {
  const months = demoMonths(count, until, through)
  const lived = months.filter(({ everyDay }) => everyDay.length > 0)
  const octobers = lived.filter(({ month }) => month.endsWith('-10'))
  const surveyed = new Set((octobers.length > 0 ? octobers : lived.slice(-1)).map(({ month }) => month))
  const part = (most: number, share: number) => Math.min(most, Math.floor((responses * share) / surveyed.size))
  const sample = { sipas: part(380, 0.06), health: part(150, 0.015), school: part(150, 0.015) }

  const sampled = surveyed.size * (sample.sipas + sample.health + sample.school)
  const daily = parted(
    responses - sampled,
    months.map(({ weight }) => weight),
  )
  return months.map((one, i) => ({ ...one, daily: daily[i] ?? 0, sample: surveyed.has(one.month) ? sample : none }))
}

/** A ward closes about this many a month; more when so many answers are asked for that nobody would believe the rate. */
const usualClosed = 2000
const usualRate = 0.09

/** How many transactions each month closed, by service and by the way they were handed in. */
export function planPopulation(
  { seed }: Parameters,
  months: readonly PlannedMonth[],
  services: readonly Service[],
): Population[] {
  const answering = services.reduce((sum, { share, answering: readily }) => sum + share * readily, 0)
  const all = services.reduce((sum, { share }) => sum + share, 0)
  return months.flatMap(({ month, weight, daily, everyDay }) => {
    const random = randomFrom(`${seed} population ${month}`)
    if (everyDay.length === 0) return []
    const closed = Math.max(usualClosed * weight, ((daily / usualRate) * answering) / all)
    return services.flatMap(({ area, procedure, share, online }) => {
      const mine = (closed * share * random.between(0.9, 1.1)) / all
      const rows = [
        { month, area, procedure, channel: 'desk' as const, closed: Math.round(mine * (1 - online)) },
        { month, area, procedure, channel: 'online' as const, closed: Math.round(mine * online) },
      ]
      return rows.filter((row) => row.closed > 0)
    })
  })
}

/** Where the ward put its codes: procedure or area, channel, counter. */
const places = [
  ['2.000815', 'desk', 'Quầy số 1'],
  ['2.000815', 'desk', 'Quầy số 2'],
  ['2.000815', 'kiosk', 'Máy tính bảng tại sảnh'],
  ['2.000884', 'desk', 'Quầy số 2'],
  ['2.000635', 'desk', 'Quầy số 3'],
  ['2.000635', 'online', ''],
  ['1.004873', 'online', ''],
  ['1.001193', 'desk', 'Quầy số 3'],
  ['1.001193', 'online', ''],
  ['1.001612', 'online', ''],
  ['1.012753', 'desk', 'Quầy số 4'],
  ['1.001776', 'desk', 'Quầy số 5'],
  ['y-te', 'desk', 'Bàn tiếp đón'],
  ['giao-duc-cong-lap', 'desk', 'Văn phòng trường'],
] as const

const letters = '23456789abcdefghjkmnpqrstvwxyz'

/** The survey points of the demonstration, in use since its first day. */
export function planTouchpoints(
  { seed }: Parameters,
  months: readonly PlannedMonth[],
  services: readonly Service[],
): Touchpoint[] {
  const random = randomFrom(`${seed} touchpoints`)
  const createdAt = startOfDay(`${months[0]?.month}-01`)
  return places.flatMap(([place, channel, counter]): Touchpoint[] => {
    const code = Array.from({ length: 6 }, () => random.pick([...letters])).join('')
    const service = services.find(({ procedure, area }) => (procedure || area) === place)
    if (!service) return []
    const { unit, area, procedure } = service
    const questionnaire = questionnaireFor(service, channel)
    const context = { unit, area, procedure, channel, counter, questionnaire }
    return [{ code, ...context, createdAt, createdBy: 'demo', retiredAt: null, retiredBy: null }]
  })
}

export const questionnaireFor = ({ questionnaire }: Service, channel: string): string =>
  questionnaire === 'procedure' ? (channel === 'online' ? 'online' : 'one-stop') : questionnaire
