import type { Db } from '../../../db/db.ts'
import type { Waiting } from '../../../db/queries/unreleased.ts'
import type { Week, WeeksOfUnit } from '../../../db/queries/weeks.ts'
import { serviceChannel } from '../../reports/engine/answers/frame.ts'
import { groupBy } from '../../stats/group-by.ts'
import { versionedCache } from '../versioned-cache.ts'
import type { Queues } from './uncounted.ts'

/** How many answered overall, and were satisfied, in each week of each service. */
type Weeks = ReadonlyMap<string, ReadonlyMap<string, readonly [answered: number, satisfied: number]>>

/**
 * The weeks of charts: a week is made of batches that came from its own queues, so
 * what was put together at the end of a half-month is in no week.
 */
export async function lessWaiting(
  db: Db,
  services: readonly WeeksOfUnit[],
  { over, running }: Queues,
  stream: string,
): Promise<WeeksOfUnit[]> {
  const ofOver = () => weeksOf([...over.byHalf.values()].flat(), stream)
  const uncounted = [
    await versionedCache(db, `waiting weeks ${stream}`, over.version, async () => ofOver()),
    weeksOf(running, stream),
  ]
  return services.map((service) => {
    const left = uncounted.flatMap((weeks) => weeks.get([service.area, service.served, service.unit].join(' ')) ?? [])
    return left.length > 0 ? { ...service, weeks: left.reduce(without, service.weeks) } : service
  })
}

function weeksOf(rows: readonly Waiting[], stream: string): Weeks {
  const uncounted = rows.filter((one) => one.published === null && one.kind === null && one.stream === stream)
  const byService = groupBy(uncounted, ({ area, channel, unit }) => [area, serviceChannel(channel), unit].join(' '))
  return new Map([...byService].map(([service, waiting]) => [service, countsOf(waiting)]))
}

function countsOf(waiting: readonly Waiting[]) {
  const byWeek = [...groupBy(waiting, sinceOf)].map(([since, some]) => {
    const levels = some.flatMap(({ overall }) => overall ?? [])
    return [since, [levels.length, levels.filter((level) => level >= 4).length] as const] as const
  })
  return new Map(byWeek)
}

const without = (weeks: readonly Week[], left: ReadonlyMap<string, readonly [number, number]>): readonly Week[] =>
  weeks.map(([since, answered, satisfied]) => {
    const [n, happy] = left.get(since) ?? [0, 0]
    return [since, answered - n, satisfied - happy]
  })

/** Where a month begins in the week, its first day: see the table `weeks`. */
function sinceOf({ day, week }: Waiting): string {
  const first = `${day.slice(0, 8)}01`
  return week > first ? week : first
}
