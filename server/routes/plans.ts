import { Hono } from 'hono'
import * as z from 'zod/mini'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

const day = z.iso.date()
const number = z.number()

/** A request to plan a sample; whether its numbers make sense is told by the plan itself, in sentences. */
export const NewPlan = z.strictObject({
  strata: z
    .array(z.strictObject({ name: text(200), population: number, share: z.optional(number) }))
    .check(z.maxLength(500)),
  purpose: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('margin'), margin: number }),
    z.strictObject({ kind: z.literal('target'), target: number }),
    z.strictObject({ kind: z.literal('interviews'), interviews: number }),
  ]),
  expected: z.optional(number),
  responseRate: number,
  power: z._default(number, 0.8),
  designEffect: z._default(number, 1),
  floor: z._default(number, 2),
  allocation: z._default(z.enum(['proportional', 'neyman']), 'proportional'),
  firstDay: day,
  lastDay: day,
})

/** Plans the annual sample and keeps nothing: 200 with the plan, or with `ok: false` and why it cannot be planned. */
export const plans = new Hono<Env>().use(atMost(128 * 1024)).post('/', json(NewPlan), async (c) => {
  const { planSample } = await import('../reports/plan/plan.ts')
  return c.json(planSample(c.req.valid('json')))
})
