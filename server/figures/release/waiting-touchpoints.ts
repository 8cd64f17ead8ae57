import type { TouchpointCount } from '../../../db/queries/touchpoint-counts.ts'
import type { Waiting } from '../../../db/queries/unreleased.ts'
import { groupBy } from '../../stats/group-by.ts'

/**
 * What may be told of each touchpoint: answers of batches that came from its own queues. What was put together with
 * others at the end of a half-month is in no touchpoint's figure, and what waits is in none at all.
 *
 * @param waiting whoever is in a queue and answered in the days that are counted
 */
export function lessWaitingAt(
  counts: readonly TouchpointCount[],
  waiting: readonly Waiting[],
  stream: string,
): TouchpointCount[] {
  const uncounted = waiting.filter((one) => one.published === null && one.kind === null && one.stream === stream)
  const byTouchpoint = groupBy(uncounted, ({ touchpoint }) => touchpoint)
  return counts.map((count) => {
    const levels = (byTouchpoint.get(count.touchpoint) ?? []).flatMap(({ overall }) => overall ?? [])
    const satisfied = levels.filter((level) => level >= 4).length
    return { ...count, answered: count.answered - levels.length, satisfied: count.satisfied - satisfied }
  })
}
