import { Hono } from 'hono'
import * as z from 'zod/mini'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

/** Which way out is tried. */
export const Trial = z.strictObject({ way: z.enum(['mail', 'webhook']) })

const notifications = () => import('./staff/notifications.ts')

/** How the system itself stands, and what it sent, for the page of the desk. Read when somebody asks: no citizen waits for it. */
export const system = new Hono<Env>()
  .get('/', async (c) => {
    const { systemState } = await import('./system-state.ts')
    return c.json(await systemState(c.var.world))
  })
  .get('/retention', async (c) => {
    const { nextDeletions } = await import('../acts/retention/next-deletions.ts')
    return c.json({ kept: await nextDeletions(c.var.world) })
  })
  .get('/notifications', async (c) => (await notifications()).state(c))
  .post('/notifications/trial', atMost(1024), json(Trial), async (c) =>
    (await notifications()).trial(c, c.req.valid('json').way),
  )
