import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { cameIn } from '../../limits/came-in.ts'
import type { Asked, Source } from './source.ts'

/** Answers that wait for somebody to look, and touchpoints where they came in as no office has them. */
export const floods: Source = {
  needs: 'alerts-read',
  counts: async (asked) => {
    const [{ batches }, { touchpoints }] = [await lately(asked, 30), await lately(asked, daysSince(asked))]
    const flooded = new Set(touchpoints.map(({ touchpoint }) => touchpoint))
    return [
      { of: 'answersHeld', n: batches.reduce((sum, { held }) => sum + held, 0), page: '/desk/comments/doubtful' },
      { of: 'touchpointsFlooded', n: flooded.size, page: '/desk/results/watch' },
    ]
  },
  // What began the evening before is told in the morning.
  alarms: async (asked) => {
    const { touchpoints } = await lately(asked, 1)
    return touchpoints.map(({ day, kind, touchpoint }) => ({
      of: 'touchpointsFlooded',
      name: `${kind} ${day} ${touchpoint}`,
      page: '/desk/results/watch',
    }))
  },
}

const daysSince = ({ today, lastWorkingDay }: Asked) =>
  Math.round((startOfDay(today) - startOfDay(lastWorkingDay)) / oneDay)

async function lately({ db, today, units }: Asked, days: number) {
  const from = dayOf(startOfDay(today) - days * oneDay)
  const { floods, signs, batches } = await cameIn(db, { from, to: today, units })
  return { batches, touchpoints: [...floods.map((one) => ({ ...one, kind: 'flood' })), ...signs] }
}
