import { oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Random } from './random.ts'

const hour = 60 * 60 * 1000

/** The fixed public holidays, MM-dd. Tết moves with the moon and shows in the month's weight instead. */
const holidays = new Set(['01-01', '04-30', '05-01', '09-02'])

/** How busy a month is beside others: quiet around Tết, busy when school begins. */
const seasons = [0.95, 0.7, 1.05, 1, 1.02, 1, 1.04, 1.12, 1.12, 1.05, 1, 0.98]

export type DemoMonth = {
  readonly month: string
  /** The days people come, 'yyyy-MM-dd'; Saturdays are half days. */
  readonly workdays: readonly string[]
  readonly everyDay: readonly string[]
  /** How much of all transactions falls into it, relative to the others. */
  readonly weight: number
}

/** The months from `count - 1` before `until` to `until`, up to and including the day `through`. */
export function demoMonths(count: number, until: string, through: string): readonly DemoMonth[] {
  const [year = 0, last = 1] = until.split('-').map(Number)
  return Array.from({ length: count }, (_, i) => {
    const first = new Date(Date.UTC(year, last - count + i, 1))
    const month = first.toISOString().slice(0, 7)
    const everyDay = daysOf(first).filter((one) => one <= through)
    const workdays = everyDay.filter((one) => new Date(one).getUTCDay() !== 0 && !holidays.has(one.slice(5)))
    const lived = everyDay.length / daysOf(first).length
    return { month, everyDay, workdays, weight: lived * (seasons[first.getUTCMonth()] ?? 1) * (1 + 0.015 * i) }
  })
}

function daysOf(first: Date): string[] {
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return Array.from({ length }, (_, i) => new Date(first.getTime() + i * oneDay).toISOString().slice(0, 10))
}

/** When somebody answers: at a counter in opening hours, online from seven to ten at night, weekends too. */
export function momentsIn({ workdays, everyDay }: DemoMonth): (random: Random, channel: string) => number {
  const anyDay = everyDay.map(startOfDay)
  const open = workdays.map((one) => ({ start: startOfDay(one), isSaturday: new Date(one).getUTCDay() === 6 }))
  return (random, channel) => {
    if (channel === 'online' || open.length === 0) return random.pick(anyDay) + Math.floor(random.between(7, 22) * hour)
    const { start, isSaturday } = random.pick(open)
    const inMorning = isSaturday || random.chance(0.56)
    return start + Math.floor((inMorning ? random.between(8, 11.5) : random.between(13.5, 17)) * hour)
  }
}

/**
 * Parts a whole number by weights, so that the parts add up to it.
 *
 * @example
 * parted(10, [1, 1, 1]) // => [3, 4, 3]
 */
export function parted(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [weighed, given] = [0, 0]
  return weights.map((weight) => {
    weighed += weight
    const upTo = Math.round((whole * weighed) / (all || 1))
    const part = upTo - given
    given = upTo
    return part
  })
}
