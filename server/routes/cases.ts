import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { caseLists, doneKinds } from '../../surveys/grammar/case.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { atLeast, text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const named = z.optional(text(100))
const Asked = z.object({
  list: z._default(z.enum(caseLists), 'waiting'),
  ...{ unit: named, area: named },
  period: z.optional(z.string().check(z.refine((name) => parsePeriod(name) !== undefined))),
  page: z._default(z.string().check(z.regex(/^[1-9]\d{0,4}$/)), '1'),
})
/** How many events the case had when it was looked at: what came in between is not passed over. */
const seen = atLeast(1)
export const CaseSeen = z.strictObject({ seen })
export const CaseHanded = z.strictObject({ seen, to: text(100) })
export const CaseMoved = z.strictObject({ seen, unit: text(100), reason: text(500) })
export const CaseReply = z.strictObject({ seen, done: z.enum(doneKinds), words: text(4000) })
export const CaseSummary = z.strictObject({ seen, said: text(500), did: text(500) })
export const SummaryApproved = z.strictObject({ seen, summary: atLeast(1) })

const handling = () => import('../acts/cases/handle-case.ts')
const summaries = () => import('../acts/cases/summary.ts')
const numberOf = (c: Context<Env>) => Number(c.req.param('number'))
const of = (c: Context<Env>, sent: { readonly seen: number }) => ({ number: numberOf(c), seen: sent.seen })

/** Wishes for a reply: the list, one of them with its history, and all that is done with it. */
export const cases = new Hono<Env>()
  .use(atMost(32768))
  .get('/', query(Asked), async (c) => {
    const { listCases } = await import('../cases/list.ts')
    const { period, page, ...narrowed } = c.req.valid('query')
    const days = period === undefined ? undefined : parsePeriod(period)
    return c.json(await listCases(c.var.world, { ...narrowed, days, page: Number(page) }, c.var.units, personActing(c)))
  })
  .get('/templates', async (c) => c.json({ templates: (await import('../cases/templates.ts')).templates }))
  .get('/:number', async (c) => {
    const { readCase } = await import('../cases/list.ts')
    const found = await readCase(c.var.world, numberOf(c), personActing(c))
    if (!found) throw new Problem('caseHidden', {})
    return c.json(found)
  })
  .post('/:number/taking', json(CaseSeen), async (c) => {
    await (await handling()).takeCase(c.var.world, of(c, c.req.valid('json')), personActing(c))
    return c.json({ taken: true })
  })
  .post('/:number/handing', json(CaseHanded), async (c) => {
    const sent = c.req.valid('json')
    await (await handling()).handCase(c.var.world, of(c, sent), sent.to, personActing(c))
    return c.json({ handed: true })
  })
  .post('/:number/moving', json(CaseMoved), async (c) => {
    const sent = c.req.valid('json')
    await (await handling()).moveCase(c.var.world, of(c, sent), sent, personActing(c))
    return c.json({ moved: true })
  })
  .post('/:number/reply', json(CaseReply), async (c) => {
    const sent = c.req.valid('json')
    const { replyToCase } = await import('../acts/cases/reply-case.ts')
    await replyToCase(c.var.world, of(c, sent), sent, personActing(c))
    return c.json({ replied: true }, 201)
  })
  .post('/:number/reached', json(CaseSeen), async (c) => {
    await (await handling()).reachAuthor(c.var.world, of(c, c.req.valid('json')), personActing(c))
    return c.json({ reached: true })
  })
  .post('/:number/noted', json(CaseSeen), async (c) => {
    await (await handling()).noteMessage(c.var.world, of(c, c.req.valid('json')), personActing(c))
    return c.json({ noted: true })
  })
  .post('/:number/whole', json(CaseSeen), async (c) => {
    const { openCase } = await import('../acts/cases/open-case.ts')
    const opened = await openCase(c.var.world, of(c, c.req.valid('json')), personActing(c))
    c.header('Cache-Control', 'no-store')
    return c.json(opened)
  })
  .put('/:number/summary', json(CaseSummary), async (c) => {
    const sent = c.req.valid('json')
    await (await summaries()).writeSummary(c.var.world, of(c, sent), sent, personActing(c))
    return c.json({ written: true })
  })
  .post('/:number/summary/approval', json(SummaryApproved), async (c) => {
    const sent = c.req.valid('json')
    await (await summaries()).approve(c.var.world, of(c, sent), sent.summary, personActing(c))
    return c.json({ approved: true })
  })
  .delete('/:number/summary', async (c) => {
    await (await summaries()).withdrawSummary(c.var.world, numberOf(c), personActing(c))
    return c.json({ withdrawn: true })
  })
