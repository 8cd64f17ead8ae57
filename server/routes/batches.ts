import { Hono } from 'hono'
import { personActing } from '../access/acting.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'
import { Reason } from './exclusions.ts'

const acts = () => import('../acts/batches/batch.ts')

/** What staff propose of answers that came together from one place: to count those that are held, or leave all of them out. */
export const batches = new Hono<Env>()
  .use(atMost(8192))
  .post('/:batch/counted', json(Reason), async (c) => {
    const { proposeCounting } = await acts()
    const looked = { batch: c.req.param('batch'), ...c.req.valid('json') }
    const { id, answers } = await proposeCounting(c.var.world, looked, personActing(c))
    return c.json({ proposal: id, answers }, 201)
  })
  .post('/:batch/excluded', json(Reason), async (c) => {
    const { proposeLeavingOut } = await acts()
    const looked = { batch: c.req.param('batch'), ...c.req.valid('json') }
    const { id, answers } = await proposeLeavingOut(c.var.world, looked, personActing(c))
    return c.json({ proposal: id, answers }, 201)
  })
