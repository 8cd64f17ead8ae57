import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { touchpointDays } from '../../db/queries/touchpoint-days.ts'
import { findTouchpoint, listTouchpoints } from '../../db/queries/touchpoints.ts'
import { dayOf, mondayOf } from '../../surveys/grammar/calendar.ts'
import { channels } from '../../surveys/grammar/context.ts'
import { personActing } from '../access/acting.ts'
import { reaches } from '../access/roles.ts'
import { knownAddress, publicAddress, touchpointUrl } from '../http/address.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { qrSvg } from '../pages/qr.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const counter = z.string().check(z.trim(), z.maxLength(60))

export const NewTouchpoint = z.strictObject({
  area: z.optional(text(100)),
  procedure: z.optional(text(20)),
  unit: z.optional(text(100)),
  counter: z.optional(counter),
  channel: z.optional(z.enum(channels)),
  questionnaire: z.optional(text(60)),
})

export const Renaming = z.strictObject({ counter })

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const acts = () => import('../acts/touchpoints/touchpoint.ts')

/** What printed QR codes lead to, and how they are used: list, create, rename, retire and, if that was a mistake, reopen. */
export const touchpoints = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => {
    const found = await listTouchpoints(c.var.world.db)
    return c.json({
      touchpoints: found
        .filter(({ unit }) => reaches(c.var.units, unit))
        .map((touchpoint) => ({ ...touchpoint, url: urlOf(c, touchpoint.code) })),
    })
  })
  .post('/', json(NewTouchpoint), async (c) => {
    const { createTouchpoint } = await acts()
    const touchpoint = await createTouchpoint(c.var.world, c.req.valid('json'), personActing(c))
    return c.json({ ...touchpoint, url: urlOf(c, touchpoint.code) }, 201)
  })
  .get('/activity', async (c) => {
    const { db, now } = c.var.world
    const [today, since] = [dayOf(now()), mondayOf(dayOf(now()))]
    const found = await touchpointDays(db, { today, since })
    const own = found.filter(({ unit }) => reaches(c.var.units, unit))
    return c.json({ today, since, touchpoints: own.map(({ unit: _, ...one }) => one) })
  })
  .put('/:code', json(Renaming), async (c) => {
    const code = c.req.param('code')
    const { counter } = c.req.valid('json')
    await (await acts()).rename(c.var.world, code, counter, personActing(c))
    return c.json({ code, counter })
  })
  .get('/:code/qr.svg', async (c) => {
    const code = c.req.param('code')
    const found = await findTouchpoint(c.var.world.db, code)
    if (!found || !reaches(c.var.units, found.unit)) throw new Problem('touchpointUnknown', { code })
    return c.body(await qrSvg(touchpointUrl(publicAddress(c), code)), 200, { 'Content-Type': 'image/svg+xml' })
  })
  .post('/:code/retirement', async (c) => {
    const code = c.req.param('code')
    await (await acts()).retire(c.var.world, code, personActing(c))
    return c.json({ code })
  })
  .delete('/:code/retirement', async (c) => {
    const code = c.req.param('code')
    await (await acts()).reopen(c.var.world, code, personActing(c))
    return c.json({ code })
  })

/** Where its QR code leads; null while the address citizens reach is not known. */
function urlOf(c: Context<Env>, code: string): string | null {
  const address = knownAddress(c)
  return address === undefined ? null : touchpointUrl(address, code)
}
