import { Hono } from 'hono'
import * as z from 'zod/mini'
import { personActing } from '../access/acting.ts'
import { named } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

export const DayChanged = z.strictObject({
  kind: z.enum(['off', 'make-up', 'usual']),
  name: named(200),
  source: named(300),
})

const acts = () => import('../acts/working-days/change-day.ts')

/** Days off and made up for: the ward's list, and what was changed of it. */
export const workingDays = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => {
    const { listDays } = await import('../cases/holidays.ts')
    return c.json({ days: await listDays(c.var.world.db) })
  })
  .put('/:day', json(DayChanged), async (c) => {
    const changed = { day: c.req.param('day'), ...c.req.valid('json') }
    await (await acts()).changeDay(c.var.world, changed, personActing(c))
    return c.json({ changed: true })
  })
  .delete('/:day', async (c) => {
    await (await acts()).asListed(c.var.world, c.req.param('day'), personActing(c))
    return c.json({ changed: true })
  })
