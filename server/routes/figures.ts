import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { halvesWithAnswers } from '../../db/queries/tallies.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { findMethod, methodName, methods } from '../../surveys/methods/index.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { refusal } from '../access/refusal.ts'
import { type Permission, unitsFor } from '../access/roles.ts'
import { query } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import { rateBreakdowns } from '../reports/rates/rate-breakdowns.ts'
import type { Env } from '../world/world.ts'

export const Asked = z.object({
  period: z.string().check(z.refine((name) => parsePeriod(name) !== undefined)),
  by: z.enum(rateBreakdowns),
  method: z.optional(z.string().check(z.refine((name) => findMethod(name) !== undefined))),
})

/** The course of a place: its last period is a month, for 24 of them, or a quarter, for 8. */
const HistoryAsked = z.object({
  through: z.string().check(z.regex(/^20\d\d-(Q[1-4]|0[1-9]|1[0-2])$/)),
})

/** The rows of a list over the eight periods up to this one. */
const CoursesAsked = z.object({
  through: z.string().check(z.refine((name) => parsePeriod(name) !== undefined)),
})

/** Provisional figures of a period; what there is to ask for; and every report by its name. */
export const figures = new Hono<Env>()
  .get('/', query(Asked), async (c) => {
    const { figuresOf } = await import('../figures/rates-of.ts')
    const { period, by, method } = c.req.valid('query')
    if (by === 'target') await must(c, 'targets-read')
    const { db, now } = c.var.world
    const about = { by, period: named(period), method: method ? findMethod(method) : undefined }
    return c.json(await figuresOf(db, { ...about, today: dayOf(now()), units: c.var.units }))
  })
  .get('/choices', async (c) => {
    const { offeredReports } = await import('../reports/list.ts')
    const halves = await halvesWithAnswers(c.var.world.db, c.var.units)
    const ofWard = may(c, 'targets-read')
    return c.json({
      halves,
      methods: methods.map((method) => ({ name: methodName(method), title: method.title })),
      reports: offeredReports.filter(({ isOfWard }) => ofWard || !isOfWard).map(({ id, title }) => ({ id, title })),
    })
  })
  .get('/history', query(HistoryAsked), async (c) => {
    const { placeRate } = await import('../reports/place/rate.ts')
    const { historyOf, touchpointCourse } = await import('../figures/history-of.ts')
    const { through, ...asked } = c.req.query()
    const last = named(through ?? '')
    const { db, now } = c.var.world
    const schema = asked.by === 'touchpoint' ? touchpointCourse : placeRate.options
    const options = readOptions(schema, asked) as Parameters<typeof historyOf>[1]['options']
    const many = last.name.includes('Q') ? 8 : 24
    return c.json(await historyOf(db, { options, last, many, today: dayOf(now()), units: c.var.units }))
  })
  .get('/courses', query(CoursesAsked), async (c) => {
    const { coursesAsked, coursesOf } = await import('../figures/courses-of.ts')
    const { through, ...asked } = c.req.query()
    const { db, now } = c.var.world
    const options = readOptions(coursesAsked, asked) as ReturnType<typeof coursesAsked.parse>
    const about = { options, last: named(through ?? ''), today: dayOf(now()), units: c.var.units }
    return c.json(await coursesOf(db, about))
  })
  .get('/:report', async (c) => {
    const { findReport } = await import('../reports/list.ts')
    const report = findReport(c.req.param('report'))
    if (!report) throw new Problem('notFound', {})
    if (report.isOfWard) await must(c, 'targets-read')
    const { period: name = '', ...query } = c.req.query()
    const period = parsePeriod(name)
    if (!period) throw new Problem('malformed', { at: 'period' })
    const options = readOptions(report.options, query)
    const part = report.sending && readOptions(report.sending, query)
    const { reportOf } = await import('../figures/figures-of.ts')
    const { sentReport } = await import('../figures/sent-report.ts')
    const { db, now } = c.var.world
    const found = await reportOf(db, { report, period, options, today: dayOf(now()), units: c.var.units })
    return c.json(sentReport(report, found, part))
  })

/** @throws Problem malformed */
function readOptions(schema: z.ZodMiniObject, query: { readonly [option: string]: string }) {
  const { data, error } = schema.safeParse(query)
  if (!data) throw new Problem('malformed', { at: String(error.issues[0]?.path[0] ?? 'query') })
  return data
}

const may = (c: Context<Env>, permission: Permission) => unitsFor(c.var.held, permission).length > 0

/** @throws Problem notPermitted */
async function must(c: Context<Env>, permission: Permission): Promise<void> {
  if (!may(c, permission)) throw await refusal(permission)
}

function named(name: string) {
  const period = parsePeriod(name)
  if (!period) throw new Error('a period was let through that cannot be read')
  return period
}
