import { groupBy } from '../../stats/group-by.ts'
import { poissonUpperTail } from '../../stats/special/poisson-upper-tail.ts'
import type { Day } from '../day.ts'
import { daysLater } from './subgroups.ts'

/** A touchpoint where answers used to come and stopped: "không còn phiếu trả lời". */
export type Silence = {
  readonly touchpoint: string
  readonly area: string
  readonly lastAnswer: string
  /** Working days since then, today not counted. */
  readonly workingDays: number
  /** Answers a working day, over the eight weeks before. */
  readonly usual: number
}

/** The days a rate is taken from, and how unlikely a silence must be to be worth a look. */
const lookBack = 56
const remarkable = 0.001

/** Touchpoints whose silence cannot well be chance: with the usual rate, so many empty days come once in a thousand. */
export function silences(days: readonly Day[], today: string): Silence[] {
  const places = groupBy(days, ({ touchpoint }) => touchpoint || undefined)
  return [...places.keys()].toSorted().flatMap((touchpoint) => {
    const found = silenceOf(places.get(touchpoint) ?? [], today)
    return found ? [found] : []
  })
}

function silenceOf(days: readonly Day[], today: string): Silence | undefined {
  const last = days.reduce<Day | undefined>(
    (latest, day) => (latest && latest.day >= day.day ? latest : day),
    undefined,
  )
  if (!last) return undefined
  const since = daysLater(last.day, 1 - lookBack)
  const recent = days.filter(({ day }) => day >= since)
  const usual = recent.reduce((sum, { n }) => sum + n, 0) / workingDaysBetween(since, daysLater(last.day, 1))
  const workingDays = workingDaysBetween(daysLater(last.day, 1), today)
  if (workingDays === 0 || 1 - poissonUpperTail(1, usual * workingDays) > remarkable) return undefined
  return { touchpoint: last.touchpoint, area: last.area, lastAnswer: last.day, workingDays, usual }
}

/** Mondays to Fridays from a day to the day before another. Public holidays are not known here. */
function workingDaysBetween(from: string, before: string): number {
  let count = 0
  for (let day = from; day < before; day = daysLater(day, 1)) if (![0, 6].includes(new Date(day).getUTCDay())) count++
  return count
}
