import type { Context } from 'hono'
import { Hono } from 'hono'
import { type NamedSlip, useSlip } from '../../db/queries/slips.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { grace, type Place, placeAt } from '../answers/place.ts'
import { notCrossSite } from '../http/security.ts'
import { atMost } from '../http/validate.ts'
import { readingCode } from '../limits/guess-limits.ts'
import { isSlipProblem, slipProblemPage } from '../pages/slip-problem-page.tsx'
import { Problem } from '../problems/problem.ts'
import { lastDayOf, numberIn, slipNumbered } from '../slips/slip.ts'
import type { Env, World } from '../world/world.ts'
import { type AskedForm, showForm, takeForm } from './form-handler.ts'

/** The citizen's way from a one-time slip: the form it asks, and sending it, once. A mistyped code may be typed again. */
export const slipForm = new Hono<Env>()
  .get('/:code', (c) =>
    toldOfSlip(c, async () => {
      const slip = await slipOf(c)
      if (slip.usedOn !== null) throw new Problem('slipUsed', {})
      if (isOver(slip, c.var.world.now())) throw expired(slip)
      return showForm(c, formOf(c.var.world, slip))
    }),
  )
  .post('/:code', notCrossSite, atMost(64 * 1024), (c) =>
    toldOfSlip(c, async () => {
      const slip = await slipOf(c)
      // A used slip goes on: a resend gets its first receipt, and only another answer is barred.
      if (slip.usedOn === null && isOver(slip, c.var.world.now() - grace)) throw expired(slip)
      return takeForm(c, formOf(c.var.world, slip))
    }),
  )

function slipOf(c: Context<Env, '/:code'>): Promise<NamedSlip> {
  const { world } = c.var
  return slipNumbered(
    world,
    readingCode(c, 'slip', () => numberIn(world, c.req.param('code'))),
  )
}

const isOver = ({ expiresAt }: NamedSlip, now: number) => expiresAt <= now

const expired = (slip: NamedSlip) => new Problem('slipExpired', { lastDay: lastDayOf(slip) })

function formOf({ db, now }: World, slip: NamedSlip): AskedForm {
  return {
    place: placeOf(slip),
    names: slip.names,
    counter: '',
    source: 'slip',
    slip: slip.number,
    also: () => [useSlip(db, slip.number, dayOf(now()))],
    barred: () => new Problem('slipUsed', {}),
  }
}

/** Only who was chosen at random is invited; whoever else got a slip and uses it is a volunteer. */
const placeOf = (slip: NamedSlip): Place => ({
  ...placeAt({ ...slip, code: '' }),
  stream: slip.invited ? 'invited' : 'volunteer',
})

/** What is wrong with the slip is told on a page of its own; anything else as everywhere. */
async function toldOfSlip(c: Context<Env, '/:code'>, open: () => Promise<Response>): Promise<Response> {
  try {
    return await open()
  } catch (error) {
    if (!(error instanceof Problem) || !isSlipProblem(error)) throw error
    return slipProblemPage(c, error, c.req.param('code'))
  }
}
