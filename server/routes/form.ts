import type { Context } from 'hono'
import { Hono } from 'hono'
import { type AskedForm, showForm, takeForm } from '../answers/asked-form.ts'
import { grace, openTouchpoint, placeAt } from '../answers/place.ts'
import { atMost } from '../http/validate.ts'
import { bare, isLikeSlip } from '../slips/code.ts'
import type { Env } from '../world.ts'

/** The citizen's way from an open QR code: the form of a touchpoint, and sending it. */
export const form = new Hono<Env>()
  .get('/', (c) => c.redirect(addressOf(c.req.query('code') ?? '')))
  .get('/:code', async (c) => showForm(c, await formAt(c, 0)))
  .post('/:code', atMost(64 * 1024), async (c) => takeForm(c, await formAt(c, grace)))

/** Where a typed code leads: that of a slip, or that of a touchpoint. */
const addressOf = (typed: string): string =>
  isLikeSlip(typed)
    ? `/p/${encodeURIComponent(bare(typed).slice(0, 40))}`
    : `/k/${encodeURIComponent(typed.trim().toLowerCase())}`

async function formAt(c: Context<Env, '/:code'>, late: number): Promise<AskedForm> {
  const touchpoint = await openTouchpoint(c.var.world, c.req.param('code'), late)
  return { place: placeAt(touchpoint), names: touchpoint.names, counter: touchpoint.counter, source: 'form' }
}
