import { Hono } from 'hono'
import { readAlerts, unsaidProxyDays } from '../../db/queries/alerts.ts'
import { readBatches } from '../../db/queries/batches.ts'
import { readDays } from '../../db/queries/days.ts'
import { oneDay, startOfDay } from '../../surveys/grammar/calendar.ts'
import { staffOnly } from '../access/staff-only.ts'
import { query } from '../http/validate.ts'
import { writeAlerts } from '../limits/alerts.ts'
import { writeBatches } from '../limits/batches.ts'
import { unusualIn } from '../limits/unusual.ts'
import type { Env } from '../world.ts'
import { Span } from './slips.ts'

/**
 * What somebody should look at in how answers came in: floods that were slowed, answers that are held, touchpoints
 * with many more, many alike or many unusual answers, answers that came together from one place, and a proxy that
 * keeps us from telling places apart.
 */
export const alerts = new Hono<Env>().get('/', staffOnly, query(Span), async (c) => {
  const { db } = c.var.world
  const { from, to } = c.req.valid('query')
  await writeAlerts(c.var.world)
  await writeBatches(c.var.world, true)
  const [found, proxyUnsaid, batches, days] = await Promise.all([
    readAlerts(db, from, to),
    unsaidProxyDays(db, from, to),
    readBatches(db, startOfDay(from), startOfDay(to) + oneDay),
    readDays(db, from, to),
  ])
  const floods = found.flatMap(({ kind, ...one }) => (kind === 'flood' ? [one] : []))
  const signs = found.filter(({ kind }) => kind !== 'flood')
  return c.json({ floods, signs, batches, proxyUnsaid, unusual: unusualIn(days) })
})
