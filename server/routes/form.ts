import type { Context } from 'hono'
import { Hono } from 'hono'
import { codesIn } from '../../surveys/grammar/typed-code.ts'
import { grace, openTouchpoint, placeAt } from '../answers/place.ts'
import { notCrossSite } from '../http/security.ts'
import { atMost } from '../http/validate.ts'
import { isLikeSlip, slipMeant } from '../slips/code.ts'
import type { Env, World } from '../world/world.ts'
import { type AskedForm, showForm, takeForm } from './form-handler.ts'

/** The citizen's way from an open QR code: the form of a touchpoint, and sending it. */
export const form = new Hono<Env>()
  .get('/', async (c) => c.redirect(await addressOf(c.var.world, c.req.query('code') ?? '')))
  .get('/:code', async (c) => {
    const { code } = await openTouchpoint(c.var.world, c.req.param('code'))
    // An address as it was typed leads to the one address the code has.
    if (code !== c.req.param('code')) return c.redirect(`/k/${code}${new URL(c.req.url).search}`)
    return showForm(c, await formAt(c, 0))
  })
  .post('/:code', notCrossSite, atMost(64 * 1024), async (c) => takeForm(c, await formAt(c, grace)))

/**
 * Where a typed code leads: to a slip's form, which says what is wrong with it, or to that of a touchpoint.
 *
 * @throws Problem touchpointNotFound, touchpointRetired
 */
async function addressOf(world: World, typed: string): Promise<string> {
  const [code = ''] = codesIn(typed)
  if (isLikeSlip(code)) return `/p/${encodeURIComponent(slipMeant(typed) ?? typed.trim().slice(0, longest))}`
  return `/k/${(await openTouchpoint(world, typed.slice(0, longest))).code}`
}

/** A code with whatever may be pasted around it. */
const longest = 300

async function formAt(c: Context<Env, '/:code'>, late: number): Promise<AskedForm> {
  const touchpoint = await openTouchpoint(c.var.world, c.req.param('code'), late)
  return { place: placeAt(touchpoint), names: touchpoint.names, counter: touchpoint.counter, source: 'form' }
}
