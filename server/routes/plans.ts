import { Hono } from 'hono'
import * as z from 'zod'
import { staffOnly } from '../access/staff-only.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world.ts'

const day = z.iso.date()
const number = z.number()

/** A request to plan a sample; whether its numbers make sense is told by the plan itself, in sentences. */
export const NewPlan = z.strictObject({
  strata: z.array(z.strictObject({ name: z.string().max(200), population: number, share: number.optional() })).max(500),
  purpose: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('margin'), margin: number }),
    z.strictObject({ kind: z.literal('target'), target: number }),
    z.strictObject({ kind: z.literal('interviews'), interviews: number }),
  ]),
  expected: number.optional(),
  responseRate: number,
  power: number.default(0.8),
  designEffect: number.default(1),
  floor: number.default(2),
  allocation: z.enum(['proportional', 'neyman']).default('proportional'),
  firstDay: day,
  lastDay: day,
})

/** Plans the annual sample and keeps nothing: 200 with the plan, or with `ok: false` and why it cannot be planned. */
export const plans = new Hono<Env>().use(staffOnly, atMost(128 * 1024)).post('/', json(NewPlan), async (c) => {
  const { planSample } = await import('../reports/plan.ts')
  return c.json(planSample(c.req.valid('json')))
})
