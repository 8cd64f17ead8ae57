import { Hono } from 'hono'
import { readFloods } from '../../db/queries/alerts.ts'
import { readDays } from '../../db/queries/days.ts'
import { staffOnly } from '../access/staff-only.ts'
import { query } from '../http/validate.ts'
import { writeFloods } from '../limits/floods.ts'
import { unusualIn } from '../limits/unusual.ts'
import type { Env } from '../world.ts'
import { Span } from './slips.ts'

/** What somebody should look at in how answers came in: floods that were slowed, and touchpoints with many unusual answers. */
export const alerts = new Hono<Env>().get('/', staffOnly, query(Span), async (c) => {
  const { db } = c.var.world
  const { from, to } = c.req.valid('query')
  await writeFloods(c.var.world)
  const [floods, days] = await Promise.all([readFloods(db, from, to), readDays(db, from, to)])
  return c.json({ floods, unusual: unusualIn(days) })
})
