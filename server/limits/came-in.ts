import type { Db } from '../../db/db.ts'
import { readAlerts } from '../../db/queries/alerts.ts'
import { readBatches } from '../../db/queries/batches.ts'
import { readDays } from '../../db/queries/days.ts'
import { proxyDays } from '../../db/queries/proxy-days.ts'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { unusualIn } from './unusual.ts'

/** What somebody should look at in how answers came in from `from` to `to` (yyyy-MM-dd, inclusive), as far as it is written. */
export async function cameIn(db: Db, from: string, to: string) {
  const [found, proxy, batches, days] = await Promise.all([
    readAlerts(db, from, to),
    proxyDays(db, from, to),
    readBatches(db, startOfDay(from), startOfDay(to) + oneDay),
    readDays(db, from, to),
  ])
  const floods = found.flatMap(({ kind, ...one }) => (kind === 'flood' ? [one] : []))
  const signs = found.filter(({ kind }) => kind !== 'flood')
  return {
    ...{ floods, signs, batches, unusual: unusualIn(days) },
    ...{ proxyUnsaid: proxy.proxy, hostUnpassed: proxy.host, addressUnpassed: proxy.address },
  }
}
