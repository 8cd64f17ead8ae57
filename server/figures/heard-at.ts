import type { Db } from '../../db/db.ts'
import { type TouchpointCount, touchpointCounts } from '../../db/queries/touchpoint-counts.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import { answered, atOneTime, type Days, queuesOn } from './release/uncounted.ts'
import { lessWaitingAt } from './release/waiting-touchpoints.ts'

/**
 * Every touchpoint with what was said there of one stream, as far as it may be told (specification §11.4).
 * Days and queues are written with the answer: both are read again where somebody answered in between.
 *
 * @param today in Hà Nội, yyyy-MM-dd
 */
export const heardAt = (
  db: Db,
  { firstDay, lastDay }: Days,
  { stream, today }: { readonly stream: Stream; readonly today: string },
): Promise<TouchpointCount[]> =>
  atOneTime(db, async () => {
    const [counts, queues] = await Promise.all([touchpointCounts(db, stream, firstDay, lastDay), queuesOn(db, today)])
    return lessWaitingAt(counts, Object.values(answered(queues, { firstDay, lastDay })).flat(), stream)
  })
