import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { World } from '../../world/world.ts'
import { retention } from './retention.ts'

/** How far ahead is looked, in days: longer than anything but the register is kept. */
const furthest = 2047

/**
 * What is kept for how long, and of each what is deleted next: how many rows, on which day. What is due grows with the
 * days, so that the first such day is found by halving, all rules at once.
 */
export async function nextDeletions({ db, now }: Pick<World, 'db' | 'now'>) {
  const today = startOfDay(dayOf(now()))
  /** How much of each is due by the end of so many days from today. */
  const dueBy = async (days: readonly number[]): Promise<readonly number[]> => {
    const counts = retention.map(({ due }, i) => due(db, today + ((days[i] ?? 0) + 1) * oneDay - 1).count)
    const [first, ...others] = counts
    if (!first) return []
    return (await db.batch([first, ...others])).map(([found]) => found?.n ?? 0)
  }
  let [low, high] = [retention.map(() => 0), retention.map(() => furthest)]
  const ever = await dueBy(high)
  while (low.some((one, i) => one < (high[i] ?? 0))) {
    const middle = low.map((one, i) => Math.floor((one + (high[i] ?? 0)) / 2))
    const counts = await dueBy(middle)
    const isDue = (i: number) => (counts[i] ?? 0) > 0
    high = high.map((one, i) => (isDue(i) ? (middle[i] ?? 0) : one))
    low = low.map((one, i) => (isDue(i) ? one : Math.min((middle[i] ?? 0) + 1, high[i] ?? 0)))
  }
  const first = await dueBy(low)
  return retention.map(({ id, name, days, since }, i) => ({
    ...{ id, name, days, since },
    next: (ever[i] ?? 0) > 0 ? { day: dayOf(today + (low[i] ?? 0) * oneDay), rows: first[i] ?? 0 } : null,
  }))
}
