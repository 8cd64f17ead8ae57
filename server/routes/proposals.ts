import { Hono } from 'hono'
import * as z from 'zod/mini'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import type { Env } from '../world/world.ts'
import { Reason } from './exclusions.ts'

const Asked = z.object({ state: z._default(z.enum(['open', 'decided']), 'open') })
export const Confirmation = z.strictObject({ seen: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })
export const Refusal = z.strictObject({ reason: text(1000) })

const reading = () => import('../acts/proposals/list.ts')

/** What one person proposed and another has to confirm: the list; one with what it would change; confirm, decline, withdraw. */
export const proposals = new Hono<Env>()
  .use(atMost(8192))
  .get('/', query(Asked), async (c) => {
    const { proposalsFor } = await reading()
    const isOpen = c.req.valid('query').state === 'open'
    return c.json({ proposals: await proposalsFor(c.var.world, isOpen, c.var.units, personActing(c)) })
  })
  .get('/:id', async (c) => {
    const { proposalFor } = await reading()
    return c.json(await proposalFor(c.var.world, c.req.param('id'), c.var.units, personActing(c)))
  })
  .post('/:id/confirmation', json(Confirmation), async (c) => {
    const { confirmProposal } = await import('../acts/proposals/confirm.ts')
    const asked = { id: c.req.param('id'), ...c.req.valid('json') }
    return c.json(await confirmProposal(c.var.world, asked, personActing(c)))
  })
  .post('/:id/refusal', json(Refusal), async (c) => {
    const { declineProposal } = await import('../acts/proposals/close.ts')
    const asked = { id: c.req.param('id'), ...c.req.valid('json') }
    await declineProposal(c.var.world, asked, personActing(c))
    return c.json({ id: asked.id })
  })
  .post('/:id/undo', json(Reason), async (c) => {
    const { proposeUndo } = await import('../acts/flags/propose-undo.ts')
    const wanted = { id: c.req.param('id'), ...c.req.valid('json') }
    const { id, answers } = await proposeUndo(c.var.world, wanted, personActing(c))
    return c.json({ proposal: id, answers }, 201)
  })
  .delete('/:id', async (c) => {
    const { withdrawProposal } = await import('../acts/proposals/close.ts')
    const id = c.req.param('id')
    await withdrawProposal(c.var.world, id, personActing(c))
    return c.json({ id })
  })
