import { daysAfter } from '../../../surveys/grammar/calendar.ts'
import { poissonUpperTail } from '../../stats/special/poisson-upper-tail.ts'
import type { LastHeard } from '../week.ts'

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
export const silences = (heard: readonly LastHeard[], today: string): Silence[] =>
  heard.flatMap((one) => silenceOf(one, today) ?? []).toSorted((a, b) => (a.touchpoint < b.touchpoint ? -1 : 1))

function silenceOf({ touchpoint, area, last, recent }: LastHeard, today: string): Silence | undefined {
  const usual = recent / workingDaysBetween(daysAfter(last, 1 - lookBack), daysAfter(last, 1))
  const workingDays = workingDaysBetween(daysAfter(last, 1), today)
  if (workingDays === 0 || 1 - poissonUpperTail(1, usual * workingDays) > remarkable) return undefined
  return { touchpoint, area, lastAnswer: last, workingDays, usual }
}

/** Mondays to Fridays from a day to the day before another. Public holidays are not known here. */
function workingDaysBetween(from: string, before: string): number {
  let count = 0
  for (let day = from; day < before; day = daysAfter(day, 1)) if (![0, 6].includes(new Date(day).getUTCDay())) count++
  return count
}
