import { Hono } from 'hono'
import * as z from 'zod/mini'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { writeAlerts } from '../limits/alerts.ts'
import { writeBatches } from '../limits/batches.ts'
import type { Env } from '../world/world.ts'

/** More than a worklist of thirty days ever holds. */
const mostFlags = 2000
const chosen = z.array(text(200)).check(z.minLength(1), z.maxLength(mostFlags))

export const Cleared = z.strictObject({ flags: chosen, reason: text(1000) })
export const Reopened = z.strictObject({ flags: chosen })
export const ChosenSet = z.strictObject({ flags: chosen, cause: text(40), reason: text(1000) })

const looking = () => import('../acts/flags/look.ts')
const proposing = () => import('../acts/flags/propose-set.ts')

/** Signs in how answers came in: the worklist; that somebody looked and it is in order; proposals about several at once. */
export const flags = new Hono<Env>()
  .use(atMost(256 * 1024))
  .get('/', async (c) => {
    const { world, units } = c.var
    await writeAlerts(world)
    await writeBatches(world, true)
    const { toldFlag, worklist } = await import('../flags/worklist.ts')
    return c.json({ flags: (await worklist(world.db, { now: world.now(), units })).map(toldFlag) })
  })
  .post('/looks', json(Cleared), async (c) => {
    const { clearFlags } = await looking()
    await clearFlags(c.var.world, c.req.valid('json'), personActing(c))
    return c.json({ flags: c.req.valid('json').flags })
  })
  .post('/looks/taken-back', json(Reopened), async (c) => {
    const { reopenFlags } = await looking()
    await reopenFlags(c.var.world, c.req.valid('json').flags, personActing(c))
    return c.json({ flags: c.req.valid('json').flags })
  })
  .post('/exclusion', json(ChosenSet), async (c) => {
    const { proposeSetExclusion } = await proposing()
    const { id, answers } = await proposeSetExclusion(c.var.world, c.req.valid('json'), personActing(c))
    return c.json({ proposal: id, answers }, 201)
  })
  .post('/counting', json(ChosenSet), async (c) => {
    const { proposeSetCounting } = await proposing()
    const { id, answers } = await proposeSetCounting(c.var.world, c.req.valid('json'), personActing(c))
    return c.json({ proposal: id, answers }, 201)
  })
