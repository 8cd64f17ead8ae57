import { Hono } from 'hono'
import * as z from 'zod/mini'
import { inPerson1, type OutcomeId } from '../../surveys/outcomes/in-person.1.ts'
import { personActing } from '../access/acting.ts'
import { roleFor } from '../access/roles.ts'
import { atLeast, named, text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'
import { campaignNamed, Reasoned } from './campaigns.ts'

const Interviewers = z.array(text(40))
export const FieldBegun = z.strictObject({ interviewers: Interviewers })
export const Reassigned = z.strictObject({ codes: z.array(text(40)), interviewer: text(40) })
export const ReserveWanted = z.strictObject({ stratum: text(100), interviewers: Interviewers })
export const VisitsSent = z.strictObject({
  visits: z.array(
    z.strictObject({
      id: z.uuid(),
      code: named(40),
      at: atLeast(0),
      outcome: z.enum(inPerson1.map(({ id }) => id) as [OutcomeId, ...OutcomeId[]]),
      adults: z.nullable(z.int().check(z.minimum(0), z.maximum(50))),
      appointment: z.nullable(text(40)),
      note: text(300),
    }),
  ),
})
export const SheetsPrinted = z.strictObject({ households: atLeast(1) })
const Values = z.record(z.string(), z.unknown())
export const FormKeyed = z.strictObject({ pass: z.enum(['0', '1', '2']), answers: Values })
export const FormSettled = z.strictObject({ answers: Values })
export const Checked = z.strictObject({ verdict: z.enum(['genuine', 'invented', 'not-met']), note: text(1000) })
export const LockConfirmed = z.strictObject({ seen: text(64) })

const toldOf = () => import('../campaigns/told.ts')
const fieldActs = () => import('../acts/campaigns/field.ts')
const keyingActs = () => import('../acts/campaigns/keying.ts')
const lockActs = () => import('../acts/campaigns/lock.ts')

/** The field of a campaign, what comes back from it, and its lock. */
export const campaignField = new Hono<Env>()
  .post('/:id/field', atMost(8192), json(FieldBegun), async (c) => {
    const { interviewers } = c.req.valid('json')
    await (await fieldActs()).beginField(c.var.world, c.req.param('id'), interviewers, personActing(c))
    return c.json({ begun: true })
  })
  .post('/:id/assignments', atMost(256 * 1024), json(Reassigned), async (c) => {
    await (await fieldActs()).reassign(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ assigned: true })
  })
  .post('/:id/reserve', atMost(8192), json(ReserveWanted), async (c) => {
    await (await fieldActs()).releaseReserve(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ released: true })
  })
  .post('/:id/control-sheets', atMost(4096), json(SheetsPrinted), async (c) => {
    const { households } = c.req.valid('json')
    await (await fieldActs()).noteControlSheets(c.var.world, c.req.param('id'), households, personActing(c))
    return c.json({ noted: true })
  })
  .get('/:id/households', async (c) => {
    const { householdsOf } = await import('../campaigns/households.ts')
    const { held, by } = personActing(c)
    const campaign = await campaignNamed(c.var.world, c.req.param('id'))
    // Whoever manages the campaign finds all that were given out; an interviewer his own, a back-checker those to be checked.
    const own = roleFor(held, 'cases-assigned', '') ? undefined : by
    const checks = roleFor(held, 'back-check-recorded', '')
      ? await (await toldOf()).codesToCheck(c.var.world.db, campaign)
      : []
    const { questionnaireOf } = await import('../campaigns/form-answers.ts')
    // With the form and the protocol, so that an interviewer works where there is no network.
    const households = await householdsOf(c.var.world, campaign, own, new Set(checks))
    const { endsOn, protocol } = campaign
    return c.json({ households, questionnaire: questionnaireOf(campaign), endsOn, protocol })
  })
  .post('/:id/visits', atMost(256 * 1024), json(VisitsSent), async (c) => {
    const { recordVisits } = await import('../acts/campaigns/visits.ts')
    const { visits } = c.req.valid('json')
    return c.json({ results: await recordVisits(c.var.world, c.req.param('id'), visits, personActing(c)) })
  })
  .get('/:id/forms', async (c) => {
    const { toldForms } = await import('../campaigns/told.ts')
    const campaign = await campaignNamed(c.var.world, c.req.param('id'))
    return c.json({ forms: await toldForms(c.var.world.db, campaign, personActing(c).by) })
  })
  .put('/:id/forms/:form', atMost(64 * 1024), json(FormKeyed), async (c) => {
    const { pass, answers } = c.req.valid('json')
    const sent = { form: c.req.param('form'), pass: Number(pass) as 0 | 1 | 2, answers }
    return c.json({ keyed: await (await keyingActs()).keyForm(c.var.world, c.req.param('id'), sent, personActing(c)) })
  })
  .get('/:id/forms/:form/differences', async (c) => {
    const { differencesOf } = await import('../campaigns/differences.ts')
    const campaign = await campaignNamed(c.var.world, c.req.param('id'))
    return c.json({ questions: await differencesOf(c.var.world.db, campaign, c.req.param('form')) })
  })
  .put('/:id/forms/:form/settlement', atMost(64 * 1024), json(FormSettled), async (c) => {
    const sent = { form: c.req.param('form'), answers: c.req.valid('json').answers }
    await (await keyingActs()).settleForm(c.var.world, c.req.param('id'), sent, personActing(c))
    return c.json({ settled: true })
  })
  .post('/:id/forms/:form/return', atMost(8192), json(Reasoned), async (c) => {
    const sent = { form: c.req.param('form'), reason: c.req.valid('json').reason }
    await (await keyingActs()).returnForm(c.var.world, c.req.param('id'), sent, personActing(c))
    return c.json({ returned: true })
  })
  .get('/:id/back-checks', async (c) => {
    const { toldBackChecks } = await import('../campaigns/told.ts')
    return c.json(await toldBackChecks(c.var.world.db, await campaignNamed(c.var.world, c.req.param('id'))))
  })
  .put('/:id/back-checks/:code', atMost(8192), json(Checked), async (c) => {
    const { recordBackCheck } = await import('../acts/campaigns/back-check.ts')
    const found = { code: c.req.param('code'), ...c.req.valid('json') }
    await recordBackCheck(c.var.world, c.req.param('id'), found, personActing(c))
    return c.json({ recorded: true })
  })
  .get('/:id/lock', async (c) => {
    const { lockMaterial } = await import('../campaigns/lock/material.ts')
    const campaign = await campaignNamed(c.var.world, c.req.param('id'))
    const { unsettled, results, seen, respondents } = await lockMaterial(c.var.world.db, campaign)
    return c.json({ unsettled, results, seen, respondents: respondents.length })
  })
  .post('/:id/lock-request', atMost(1024), async (c) => {
    await (await lockActs()).askLock(c.var.world, c.req.param('id'), personActing(c))
    return c.json({ asked: true })
  })
  .delete('/:id/lock-request', atMost(8192), json(Reasoned), async (c) => {
    await (await lockActs()).withdrawLock(c.var.world, c.req.param('id'), c.req.valid('json').reason, personActing(c))
    return c.json({ withdrawn: true })
  })
  .post('/:id/lock', atMost(4096), json(LockConfirmed), async (c) => {
    await (await lockActs()).confirmLock(c.var.world, c.req.param('id'), c.req.valid('json').seen, personActing(c))
    return c.json({ locked: true })
  })
