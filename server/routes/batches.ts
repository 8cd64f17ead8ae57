import { Hono } from 'hono'
import * as z from 'zod/mini'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

export const Reason = z.strictObject({ reason: text(1000) })

/** What staff make of answers that came together from one place: count those that are held, or leave all of them out. */
export const batches = new Hono<Env>()
  .use(atMost(8192))
  .post('/:batch/counted', json(Reason), async (c) => {
    const { countBatch } = await import('../acts/batches/batch.ts')
    const looked = { batch: c.req.param('batch'), ...c.req.valid('json') }
    return c.json({ batch: looked.batch, answers: await countBatch(c.var.world, looked, personActing(c)) })
  })
  .post('/:batch/excluded', json(Reason), async (c) => {
    const { leaveBatchOut } = await import('../acts/batches/batch.ts')
    const looked = { batch: c.req.param('batch'), ...c.req.valid('json') }
    return c.json({ batch: looked.batch, answers: await leaveBatchOut(c.var.world, looked, personActing(c)) })
  })
