import { Hono } from 'hono'
import * as z from 'zod/mini'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { reaches } from '../access/roles.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

/** Why something is proposed: by the published list, and in words. */
export const Reason = z.strictObject({ cause: text(40), reason: text(1000) })
export const NewExclusion = z.strictObject({ response: text(200), cause: text(40), reason: text(1000) })
const Asked = z.object({
  period: z.optional(z.string().check(z.refine((name) => parsePeriod(name) !== undefined))),
})

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const acts = () => import('../acts/exclusions/exclusion.ts')

/** Answers left out of the figures: the list, with those counted again; and proposals to leave one out, or count it again. */
export const exclusions = new Hono<Env>()
  .use(atMost(8192))
  .get('/', query(Asked), async (c) => {
    const { period = '' } = c.req.valid('query')
    const { listExclusions } = await import('../../db/queries/exclusions.ts')
    const found = await listExclusions(c.var.world.db, parsePeriod(period))
    return c.json({ exclusions: found.filter(({ unit }) => reaches(c.var.units, unit)) })
  })
  .get('/sets', query(Asked), async (c) => {
    const { period = '' } = c.req.valid('query')
    const { exclusionSets } = await import('../acts/exclusions/sets.ts')
    return c.json(await exclusionSets(c.var.world.db, parsePeriod(period), c.var.units))
  })
  .post('/', json(NewExclusion), async (c) => {
    const { proposeExclusion } = await acts()
    const { id } = await proposeExclusion(c.var.world, c.req.valid('json'), personActing(c))
    return c.json({ proposal: id }, 201)
  })
  .post('/:id/return', json(Reason), async (c) => {
    const { proposeReturn } = await acts()
    const wanted = { id: Number(c.req.param('id')), ...c.req.valid('json') }
    const { id } = await proposeReturn(c.var.world, wanted, personActing(c))
    return c.json({ proposal: id }, 201)
  })
