import { Hono } from 'hono'
import * as z from 'zod/mini'
import { personActing } from '../access/acting.ts'
import { atLeast, text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const words = z.array(text(100)).check(z.maxLength(200))
export const NewTheme = z.strictObject({ name: text(200), any: words, none: words })
export const ThemeChange = z.strictObject({ name: text(200), any: words, none: words, before: atLeast(1) })
export const Judgement = z.strictObject({ version: atLeast(1), isRight: z.boolean() })

const acts = () => import('../acts/themes/theme.ts')
const lists = () => import('../comments/theme-list.ts')

/** What comments speak of, by words: the rules with their versions, how often each is met and right, and the sample that is judged. */
export const themes = new Hono<Env>()
  .use(atMost(32768))
  .get('/', async (c) => c.json(await (await lists()).listThemes(c.var.world, c.var.units)))
  .post('/', json(NewTheme), async (c) =>
    c.json(await (await acts()).makeTheme(c.var.world, c.req.valid('json'), personActing(c)), 201),
  )
  .post('/preview', json(NewTheme), async (c) => {
    const written = (await acts()).checkedTheme(c.req.valid('json'))
    return c.json(await (await lists()).previewTheme(c.var.world, written, c.var.units))
  })
  .put('/:id', json(ThemeChange), async (c) => {
    const { before, ...written } = c.req.valid('json')
    const { changeTheme } = await acts()
    return c.json(await changeTheme(c.var.world, c.req.param('id'), before, written, personActing(c)))
  })
  .get('/:id/sample', async (c) => {
    const sample = await (await lists()).themeSample(c.var.world, c.req.param('id'))
    if (!sample) throw new Problem('themeUnknown', {})
    return c.json(sample)
  })
  .put('/:id/sample/:comment', json(Judgement), async (c) => {
    const { id, comment } = c.req.param()
    await (await acts()).judgeTheme(c.var.world, { id, comment, ...c.req.valid('json') }, personActing(c))
    return c.json({ judged: true })
  })
