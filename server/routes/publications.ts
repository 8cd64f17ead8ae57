import { Hono } from 'hono'
import * as z from 'zod/mini'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const published = () => import('../acts/publications/published.ts')

export const Closing = z.strictObject({ period: text(20), cause: text(40), reason: z._default(text(1000), '') })

/** Closed periods: the list; prepare the publication of one, or of a further revision; one revision with its figures. */
export const publications = new Hono<Env>()
  .use(atMost(8192))
  .get('/', async (c) => {
    const { publications } = await published()
    return c.json({ publications: await publications(c.var.world) })
  })
  .post('/', json(Closing), async (c) => {
    const { period: name, ...given } = c.req.valid('json')
    const period = parsePeriod(name)
    if (!period) throw new Problem('malformed', { at: 'period' })
    const { preparePublication } = await import('../acts/publications/prepare.ts')
    const { id, revision } = await preparePublication(c.var.world, { period, ...given }, personActing(c))
    return c.json({ proposal: id, period: period.name, revision }, 201)
  })
  .get('/:period/:revision/seen', async (c) => {
    const { period, revision } = c.req.param()
    const { seenBefore } = await import('../acts/publications/seen-before.ts')
    return c.json({ seen: await seenBefore(c.var.world, period, Number(revision)) })
  })
  .get('/:period/:revision', async (c) => {
    const { period, revision } = c.req.param()
    if (!/^[1-9]\d{0,5}$/.test(revision)) throw new Problem('publicationUnknown', { period })
    const { publication } = await published()
    return c.json(await publication(c.var.world, period, Number(revision)))
  })
