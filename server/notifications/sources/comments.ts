import { countComments } from '../../../db/queries/comments.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import type { Source } from './source.ts'

/** Comments are released within some two weeks; older ones without a mark are no news. */
const weeks = 14 * oneDay

/** Comments that may be read and that nobody marked yet. What waits for its release is not counted. */
export const comments: Source = {
  needs: 'comments-read',
  counts: async ({ db, today, units }) => {
    const days = { firstDay: dayOf(startOfDay(today) - weeks), lastDay: today }
    return [{ of: 'commentsUnread', n: await countComments(db, { units, mark: 'none', days }), page: '/desk/comments' }]
  },
}
