import { Hono } from 'hono'
import * as z from 'zod/mini'
import { listExclusions } from '../../db/queries/exclusions.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { reaches } from '../access/roles.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

const NewExclusion = z.strictObject({ response: text(200), reason: text(1000) })
const Asked = z.object({
  period: z.optional(z.string().check(z.refine((name) => parsePeriod(name) !== undefined))),
})

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const acts = () => import('../acts/exclusions/exclusion.ts')

/** Answers left out of the figures: the list, with those taken back; leave one out; take that back. */
export const exclusions = new Hono<Env>()
  .use(atMost(8192))
  .get('/', query(Asked), async (c) => {
    const { period = '' } = c.req.valid('query')
    const found = await listExclusions(c.var.world.db, parsePeriod(period))
    return c.json({ exclusions: found.filter(({ unit }) => reaches(c.var.units, unit)) })
  })
  .post('/', json(NewExclusion), async (c) => {
    const { excludeResponse } = await acts()
    const id = await excludeResponse(c.var.world, c.req.valid('json'), personActing(c))
    return c.json({ id }, 201)
  })
  .delete('/:id', async (c) => {
    const id = Number(c.req.param('id'))
    const { takeExclusionBack } = await acts()
    return c.json({ id, response: await takeExclusionBack(c.var.world, id, personActing(c)) })
  })
