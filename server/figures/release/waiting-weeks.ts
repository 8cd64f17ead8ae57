import type { Waiting } from '../../../db/queries/unreleased.ts'
import type { Week, WeeksOfUnit } from '../../../db/queries/weeks.ts'
import { serviceChannel } from '../../reports/engine/answers/frame.ts'
import { groupBy } from '../../stats/group-by.ts'

/**
 * The weeks of charts: a week is made of batches that came from its own queues, so
 * what was put together at the end of a half-month is in no week.
 */
export function lessWaiting(services: readonly WeeksOfUnit[], rows: readonly Waiting[], stream: string): WeeksOfUnit[] {
  const uncounted = rows.filter((one) => one.published === null && one.kind === null && one.stream === stream)
  const byService = groupBy(uncounted, ({ area, channel, unit }) => [area, serviceChannel(channel), unit].join(' '))
  return services.map((service) => {
    const waiting = byService.get([service.area, service.served, service.unit].join(' '))
    return waiting ? { ...service, weeks: without(service.weeks, waiting) } : service
  })
}

function without(weeks: readonly Week[], waiting: readonly Waiting[]): Week[] {
  const levels = groupBy(waiting, sinceOf)
  return weeks.map(([since, answered, satisfied]) => {
    const left = (levels.get(since) ?? []).flatMap(({ overall }) => overall ?? [])
    return [since, answered - left.length, satisfied - left.filter((level) => level >= 4).length]
  })
}

/** Where a month begins in the week, its first day: see the table `weeks`. */
function sinceOf({ day, week }: Waiting): string {
  const first = `${day.slice(0, 8)}01`
  return week > first ? week : first
}
