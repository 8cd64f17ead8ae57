import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { commentPage, countComments } from '../../db/queries/comments.ts'
import { dayOf, oneDay } from '../../surveys/grammar/calendar.ts'
import { halfMonthOf } from '../../surveys/grammar/half-month.ts'
import { personActing } from '../access/acting.ts'
import { findTheme, readThemes, ruleOf } from '../comments/themes.ts'
import { toldComment } from '../comments/told-comment.ts'
import { atLeast, text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const words = z.array(text(100)).check(z.maxLength(200))
export const NewTheme = z.strictObject({ name: text(200), any: words, none: words })
export const ThemeChange = z.strictObject({ name: text(200), any: words, none: words, before: atLeast(1) })
export const Judgement = z.strictObject({ version: atLeast(1), isRight: z.boolean() })

/** How many comments a preview shows. */
const samples = 5

const acts = () => import('../acts/themes/theme.ts')
const figures = () => import('../comments/theme-figures.ts')

/** What comments speak of, by words: the rules with their versions, how often each is met and right, and the sample that is judged. */
export const themes = new Hono<Env>()
  .use(atMost(32768))
  .get('/', async (c) => {
    await settled(c)
    const { countsIn, themeFigures } = await figures()
    const { db, now } = c.var.world
    const periods = lastQuarters(dayOf(now()))
    const { units } = c.var
    const all = await countsIn(db, periods, { units })
    const told = []
    for (const theme of await readThemes(db))
      told.push({ ...theme, ...(await themeFigures(db, theme, periods, units)) })
    return c.json({ periods: periods.map((name, i) => ({ name, comments: all[i] ?? 0 })), themes: told })
  })
  .post('/', json(NewTheme), async (c) =>
    c.json(await (await acts()).makeTheme(c.var.world, c.req.valid('json'), personActing(c)), 201),
  )
  .post('/preview', json(NewTheme), async (c) => {
    await settled(c)
    const { checkedTheme } = await acts()
    const { db, now } = c.var.world
    const theme = ruleOf(checkedTheme(c.req.valid('json')))
    const days = lastQuarter(now())
    const { rows, total } = await commentPage(db, { units: c.var.units, theme, days }, 1)
    const of = await countComments(db, { units: c.var.units, days })
    return c.json({ ...days, n: total, of, rows: rows.slice(0, samples).map((row) => toldComment(row, { theme })) })
  })
  .put('/:id', json(ThemeChange), async (c) => {
    const { before, ...written } = c.req.valid('json')
    const { changeTheme } = await acts()
    return c.json(await changeTheme(c.var.world, c.req.param('id'), before, written, personActing(c)))
  })
  .get('/:id/sample', async (c) => {
    await settled(c)
    const { precisionOf, sampleOf } = await figures()
    const theme = await findTheme(c.var.world.db, c.req.param('id'))
    if (!theme) throw new Problem('themeUnknown', {})
    const rows = await sampleOf(c.var.world.db, theme)
    const judged = rows.flatMap(({ isRight }) => (isRight === null ? [] : [isRight]))
    const told = rows.map((row) => ({ ...toldComment(row, { theme: ruleOf(theme) }), isRight: row.isRight }))
    return c.json({ version: theme.version, rows: told, precision: precisionOf(judged) ?? null })
  })
  .put('/:id/sample/:comment', json(Judgement), async (c) => {
    const { id, comment } = c.req.param()
    await (await acts()).judgeTheme(c.var.world, { id, comment, ...c.req.valid('json') }, personActing(c))
    return c.json({ judged: true })
  })

const settled = async (c: Context<Env>) => (await import('../comments/settle.ts')).settleComments(c.var.world)

/** The last hundred days or so: whole half-months through today. */
const lastQuarter = (now: number) => ({ firstDay: halfMonthOf(dayOf(now - 91 * oneDay)), lastDay: dayOf(now) })

/** The quarter of a day and the three before it, the earliest first. */
function lastQuarters(today: string): string[] {
  const quarter = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  return [3, 2, 1, 0].map((back) => `${Math.floor((quarter - back) / 4)}-Q${((quarter - back) % 4) + 1}`)
}
