import type { Db } from '../../db/db.ts'
import { readAlerts } from '../../db/queries/alerts.ts'
import { readBatches } from '../../db/queries/batches.ts'
import { readDays } from '../../db/queries/days.ts'
import { proxyDays } from '../../db/queries/proxy-days.ts'
import { listTouchpoints } from '../../db/queries/touchpoints.ts'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { reaches, type Units } from '../access/roles.ts'
import { unusualIn } from './unusual.ts'

type Asked = { readonly from: string; readonly to: string; readonly units: Units }

/**
 * What somebody should look at in how answers came in from `from` to `to` (yyyy-MM-dd, inclusive), as far as it is
 * written, at the touchpoints of some units. A batch is told only where all of it came in there.
 */
export async function cameIn(db: Db, { from, to, units }: Asked) {
  const [found, proxy, batches, days, touchpoints] = await Promise.all([
    readAlerts(db, from, to),
    proxyDays(db, from, to),
    readBatches(db, startOfDay(from), startOfDay(to) + oneDay),
    readDays(db, from, to),
    listTouchpoints(db),
  ])
  const own = new Set(touchpoints.filter(({ unit }) => reaches(units, unit)).map(({ code }) => code))
  const isOwn = ({ touchpoint }: { readonly touchpoint: string }) => units === 'all' || own.has(touchpoint)
  const seen = found.filter(isOwn)
  const floods = seen.flatMap(({ kind, ...one }) => (kind === 'flood' ? [one] : []))
  const signs = seen.filter(({ kind }) => kind !== 'flood')
  return {
    ...{ floods, signs, unusual: unusualIn(days.filter(isOwn)) },
    batches: batches.filter((one) => Object.keys(one.touchpoints).every((touchpoint) => isOwn({ touchpoint }))),
    ...{ proxyUnsaid: proxy.proxy, hostUnpassed: proxy.host, addressUnpassed: proxy.address },
  }
}
