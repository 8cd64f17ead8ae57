import { Hono } from 'hono'
import * as z from 'zod/mini'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

export const DisclosureEntered = z.strictObject({ what: text(300), place: text(200), since: text(10) })
export const DisclosureEnded = z.strictObject({ until: text(10), reason: z._default(text(500), '') })

const acts = () => import('../acts/disclosures/disclosure.ts')

/** The register of what was made public, where and for how long. */
export const disclosures = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => c.json(await (await import('./disclosure-register.ts')).disclosureRegister(c.var.world)))
  .post('/', json(DisclosureEntered), async (c) =>
    c.json({ id: await (await acts()).enterDisclosure(c.var.world, c.req.valid('json'), personActing(c)) }, 201),
  )
  .post('/:id/end', json(DisclosureEnded), async (c) => {
    await (await acts()).endOfDisclosure(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ ended: true })
  })
  .delete('/:id', async (c) => {
    await (await acts()).takeOutDisclosure(c.var.world, c.req.param('id'), personActing(c))
    return c.json({ withdrawn: true })
  })
