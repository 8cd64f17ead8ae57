import type { Db } from '../../../db/db.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import type { Units } from '../../access/roles.ts'
import { reportOf } from '../../figures/figures-of.ts'
import watch from '../../reports/watch/index.ts'
import type { Alarm, Asked, Source } from './source.ts'

const page = '/desk/results/watch'

/** Services whose last week cannot well be chance, and touchpoints where answers stopped, by the rules of the watch. */
export const watched: Source = {
  needs: 'figures-read',
  counts: async (asked) => {
    const found = await hourly(asked)
    const many = (of: Alarm['of']) => found.filter((one) => one.of === of).length
    return [
      { of: 'servicesUnusual', n: many('servicesUnusual'), page },
      { of: 'touchpointsSilent', n: many('touchpointsSilent'), page },
    ]
  },
  alarms: hourly,
}

const hour = 60 * 60_000

/** The rules judge weeks that are over: to reckon them once an hour is enough. */
const found = new WeakMap<Db, Map<string, Promise<readonly Alarm[]>>>()

function hourly({ db, now, today, units }: Asked): Promise<readonly Alarm[]> {
  const name = JSON.stringify([Math.floor(now / hour), units])
  const known = found.get(db)?.get(name)
  if (known) return known
  const fresh = alarmsOf(db, today, units)
  const ofThisHour = [...(found.get(db) ?? [])].filter(([one]) => JSON.parse(one)[0] === Math.floor(now / hour))
  found.set(db, new Map([...ofThisHour, [name, fresh]]))
  // What failed is reckoned again the next time.
  fresh.catch(() => found.get(db)?.delete(name))
  return fresh
}

async function alarmsOf(db: Db, today: string, units: Units): Promise<readonly Alarm[]> {
  const period = parsePeriod(quarterOf(today))
  if (!period) return []
  const { figures } = await reportOf(db, { report: watch, options: watch.options.parse({}), period, today, units })
  const { alerts, silences } = figures as ReturnType<typeof watch.figures>
  return [
    ...alerts.map(({ area, channel, span }) => alarm('servicesUnusual', `watch ${area} ${channel} ${span.to}`)),
    ...silences.map(({ touchpoint, lastAnswer }) => alarm('touchpointsSilent', `silence ${touchpoint} ${lastAnswer}`)),
  ]
}

const alarm = (of: Alarm['of'], name: string): Alarm => ({ of, name, page })

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
