import { Hono } from 'hono'
import { query } from '../http/validate.ts'
import { writeAlerts } from '../limits/alerts.ts'
import { writeBatches } from '../limits/batches.ts'
import type { Env } from '../world/world.ts'
import { Span } from './slips.ts'

/**
 * What somebody should look at in how answers came in: floods that were slowed, answers that are held, touchpoints
 * with many more, many alike or many unusual answers, answers that came together from one place, and a proxy that
 * keeps us from telling places apart, or does not say what it was asked for.
 */
export const alerts = new Hono<Env>().get('/', query(Span), async (c) => {
  const { db } = c.var.world
  const { from, to } = c.req.valid('query')
  await writeAlerts(c.var.world)
  await writeBatches(c.var.world, true)
  const { cameIn } = await import('../limits/came-in.ts')
  return c.json(await cameIn(db, { from, to, units: c.var.units }))
})
