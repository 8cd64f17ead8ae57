import { Hono } from 'hono'
import * as z from 'zod/mini'
import { listImprovements } from '../../db/queries/improvements.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { personActing } from '../access/acting.ts'
import { reaches } from '../access/roles.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

export const ImprovementWritten = z.strictObject({
  title: text(200),
  unit: text(100),
  area: text(100),
  theme: text(100),
  openedOn: text(10),
  doneOn: z.nullable(text(10)),
})

const acts = () => import('../acts/improvements/improvement.ts')

/** What was done so that people are served better, with how satisfied they were before and after. */
export const improvements = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => {
    const { effectOf } = await import('../figures/effect-of.ts')
    const { db, now } = c.var.world
    const asked = { today: dayOf(now()), units: c.var.units }
    const found = []
    for (const one of await listImprovements(db, c.var.units))
      found.push({ ...one, effect: await effectOf(db, one, asked) })
    return c.json({ improvements: found })
  })
  .post('/', json(ImprovementWritten), async (c) => {
    const written = c.req.valid('json')
    // A unit of somebody else’s is told like one that does not exist.
    if (!reaches(c.var.units, written.unit)) throw new Problem('improvementUnknown', {})
    return c.json({ id: await (await acts()).writeImprovement(c.var.world, written, personActing(c)) }, 201)
  })
  .put('/:id', json(ImprovementWritten), async (c) => {
    await (await acts()).changeImprovement(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ changed: true })
  })
  .delete('/:id', async (c) => {
    await (await acts()).withdrawImprovement(c.var.world, c.req.param('id'), personActing(c))
    return c.json({ withdrawn: true })
  })
