import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { DataRequestKind } from '../../surveys/grammar/data-request.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

const kinds = ['view', 'correct', 'withdraw', 'delete', 'other'] as const satisfies readonly DataRequestKind[]
const ways = ['in-person', 'post', 'phone', 'email', 'portal'] as const
const outcomes = ['done', 'partly', 'not-held', 'not-findable', 'refused', 'passed-on', 'mistaken'] as const
const day = text(10)

export const NewDataRequest = z.strictObject({
  ...{ kind: z.enum(kinds), way: z.enum(ways) },
  ...{ receivedOn: day, reference: text(60) },
})
export const DataRequestAnswered = z.strictObject({ on: day })
export const DataRequestClosed = z.strictObject({ on: day, outcome: z.enum(outcomes), words: text(1000) })

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const acts = () => import('../acts/data-requests/data-request.ts')

/** The register of what people asked about their data: what came, what is due when, and what became of it. */
export const requests = new Hono<Env>()
  .use(atMost(8192))
  .get('/', async (c) => c.json(await (await import('./data-register.ts')).dataRegister(c.var.world)))
  .post('/', json(NewDataRequest), async (c) =>
    c.json({ id: await (await acts()).enterRequest(c.var.world, c.req.valid('json'), personActing(c)) }, 201),
  )
  .post('/:id/answer', json(DataRequestAnswered), async (c) => {
    const id = c.req.param('id')
    await (await acts()).answerRequest(c.var.world, id, c.req.valid('json').on, personActing(c))
    return c.json({ id })
  })
  .post('/:id/closure', json(DataRequestClosed), async (c) => {
    const id = c.req.param('id')
    await (await acts()).closeRequest(c.var.world, id, c.req.valid('json'), personActing(c))
    return c.json({ id })
  })
  .delete('/:id/closure', async (c) => {
    const id = c.req.param('id')
    await (await acts()).reopenRequest(c.var.world, id, personActing(c))
    return c.json({ id })
  })
