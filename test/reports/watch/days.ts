import type { LastHeard, ServiceWeeks } from '../../../server/reports/week.ts'
import { groupBy } from '../../../server/stats/group-by.ts'
import { daysAfter, mondayOf } from '../../../surveys/grammar/calendar.ts'
import type { Channel, Stream } from '../../../surveys/grammar/context.ts'

/** The answers of one day at one touchpoint. */
export type Day = {
  readonly day: string
  readonly touchpoint: string
  readonly area: string
  readonly channel: Channel
  readonly stream: Stream
  readonly n: number
  readonly answered: number
  readonly satisfied: number
}

/** What the database keeps of such days: weeks, cut where the month ends, and when each touchpoint was last heard. */
export const keptOf = (days: readonly Day[], stream: Stream, retired: readonly string[] = []) => {
  const own = days.filter((one) => one.stream === stream)
  return { services: own.map(asWeek), heard: heardIn(own.filter(({ touchpoint }) => !retired.includes(touchpoint))) }
}

function asWeek({ day, area, channel, answered, satisfied }: Day): ServiceWeeks {
  const [monday, first] = [mondayOf(day), `${day.slice(0, 7)}-01`]
  const served = channel === 'online' ? 'online' : 'desk'
  return { area, served, weeks: [[monday > first ? monday : first, answered, satisfied]] }
}

const heardIn = (days: readonly Day[]): LastHeard[] =>
  [...groupBy(days, ({ touchpoint }) => touchpoint || undefined)].map(([touchpoint, all]) => {
    const last = all.map(({ day }) => day).reduce((a, b) => (a > b ? a : b))
    const recent = all.filter(({ day }) => day >= daysAfter(last, -55)).reduce((sum, { n }) => sum + n, 0)
    return { touchpoint, area: all[0]?.area ?? '', last, recent }
  })
