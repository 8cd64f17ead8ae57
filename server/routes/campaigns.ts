import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Text } from '../../surveys/grammar/text.ts'
import { personActing } from '../access/acting.ts'
import { atLeast, text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

export const PlanWritten = z.strictObject({
  name: text(200),
  questionnaire: text(40),
  startsOn: text(10),
  endsOn: text(10),
  protocol: z.strictObject({
    minVisits: atLeast(1),
    minParts: atLeast(1),
    substitution: z.enum(['none', 'reserve']),
    backChecks: atLeast(0),
  }),
})
const Size = z.strictObject({ stratum: text(100), main: atLeast(0), reserve: atLeast(0) })
export const PlanChanged = z.strictObject({ ...PlanWritten.shape, sizes: z.array(Size) })
export const Sealed = z.strictObject({ seen: text(64) })
export const Reasoned = z.strictObject({ reason: text(1000) })
export const Announced = z.strictObject({ source: text(300), on: text(10) })
export const Drawn = z.strictObject({ seed: text(40), again: text(40), reason: text(1000) })
const FrameAsked = z.object({ name: text(200), saw: z.optional(text(64)) })

/** A list of every household of a large ward is far less. */
const mostBytes = 8 * 1024 * 1024

const queries = () => import('../../db/queries/campaigns/campaigns.ts')
const planActs = () => import('../acts/campaigns/plan.ts')
const frameActs = () => import('../acts/campaigns/frame.ts')

/** A campaign by its id. @throws Problem campaignUnknown */
export async function campaignNamed({ db }: Pick<Env['Variables']['world'], 'db'>, id: string) {
  const found = await (await queries()).findCampaign(db, id)
  if (!found) throw new Problem('campaignUnknown', {})
  return found
}

/** The yearly survey of a sample: its plan, its frame, the seal and the draw. */
export const campaigns = new Hono<Env>()
  .get('/', async (c) => {
    const { summaryOf } = await import('../campaigns/told.ts')
    return c.json({ campaigns: (await (await queries()).listCampaigns(c.var.world.db)).map(summaryOf) })
  })
  .post('/', atMost(4096), json(PlanWritten), async (c) =>
    c.json({ id: await (await planActs()).planCampaign(c.var.world, c.req.valid('json'), personActing(c)) }, 201),
  )
  .get('/:id', async (c) => {
    const { toldCampaign } = await import('../campaigns/told.ts')
    return c.json(await toldCampaign(c.var.world.db, await campaignNamed(c.var.world, c.req.param('id'))))
  })
  .put('/:id', atMost(64 * 1024), json(PlanChanged), async (c) => {
    await (await planActs()).changePlan(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ changed: true })
  })
  .post('/:id/frame', atMost(mostBytes), query(FrameAsked), async (c) => {
    const { name, saw } = c.req.valid('query')
    const { previewFrame } = await import('../campaigns/frame-preview.ts')
    const { fileKind } = await import('../imports/file-kind.ts')
    const found = await previewFrame(fileKind(name), Buffer.from(await c.req.arrayBuffer()))
    if ('refused' in found) throw new Problem('fieldRefused', { field: 'file', why: unreadable(found.refused) })
    const { households, shown } = found
    if (saw === undefined) return c.json({ ...shown, saved: 0 })
    if (saw !== shown.saw || households.length === 0) throw new Problem('previewOutdated', {})
    await (await frameActs()).importFrame(c.var.world, c.req.param('id'), households, personActing(c))
    return c.json({ ...shown, saved: households.length }, 201)
  })
  .post('/:id/seal', atMost(4096), json(Sealed), async (c) => {
    await (await frameActs()).sealFrame(c.var.world, c.req.param('id'), c.req.valid('json').seen, personActing(c))
    return c.json({ sealed: true })
  })
  .post('/:id/opening', atMost(8192), json(Reasoned), async (c) => {
    await (await frameActs()).openFrame(c.var.world, c.req.param('id'), c.req.valid('json').reason, personActing(c))
    return c.json({ opened: true })
  })
  .post('/:id/announcement', atMost(4096), json(Announced), async (c) => {
    await (await frameActs()).announceDraw(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ announced: true })
  })
  .post('/:id/draws', atMost(8192), json(Drawn), async (c) => {
    const { drawCampaign } = await import('../acts/campaigns/draw.ts')
    const given = c.req.valid('json')
    return c.json({ round: await drawCampaign(c.var.world, c.req.param('id'), given, personActing(c)) }, 201)
  })

const unreadable = (vi: string): Text => ({
  vi,
  en: 'Nothing was entered: the file cannot be read. Save it as .xlsx or as CSV in UTF-8.',
})
