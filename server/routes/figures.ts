import { Hono } from 'hono'
import * as z from 'zod'
import { monthsWithAnswers } from '../../db/queries/tallies.ts'
import { findMethod, methodName, methods } from '../../surveys/methods/index.ts'
import { figuresOf } from '../figures-of.ts'
import { parsePeriod } from '../reports/period.ts'
import { breakdowns } from '../reports/rates.ts'
import { staffOnly } from '../staff-only.ts'
import { query } from '../validate.ts'
import type { Env } from '../world.ts'

const Asked = z.object({
  period: z.string().refine((name) => parsePeriod(name) !== undefined),
  by: z.enum(breakdowns),
  method: z
    .string()
    .refine((name) => findMethod(name) !== undefined)
    .optional(),
})

/** Provisional figures of a period, and which months and methods there are to ask for. */
export const figures = new Hono<Env>()
  .get('/', staffOnly, query(Asked), async (c) => {
    const { period, by, method } = c.req.valid('query')
    return c.json(
      await figuresOf(c.var.world.db, { by, period: named(period), method: method ? findMethod(method) : undefined }),
    )
  })
  .get('/choices', staffOnly, async (c) => {
    const months = await monthsWithAnswers(c.var.world.db)
    return c.json({ months, methods: methods.map((method) => ({ name: methodName(method), title: method.title })) })
  })

function named(name: string) {
  const period = parsePeriod(name)
  if (!period) throw new Error('a period was let through that cannot be read')
  return period
}
