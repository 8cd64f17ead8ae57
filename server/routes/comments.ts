import { Hono } from 'hono'
import * as z from 'zod/mini'
import { streams } from '../../surveys/grammar/context.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const named = z.optional(text(100))
const Asked = z.object({
  q: z.optional(text(200)),
  ...{ unit: named, area: named, procedure: named, touchpoint: named, theme: named },
  level: z.optional(z.string().check(z.regex(/^[0-5]$/))),
  stream: z.optional(z.enum(streams)),
  period: z.optional(z.string().check(z.refine((name) => parsePeriod(name) !== undefined))),
  mark: z.optional(z.enum(['read', 'todo', 'irrelevant', 'none'])),
  /** Whether what is to be done comes before what is newer. */
  first: z.optional(z.enum(['todo'])),
  /** How many a page; files are put together of large ones. */
  size: z._default(z.enum(['20', '500']), '20'),
  page: z._default(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), '1'),
})
export const CommentMarked = z.strictObject({ mark: z.nullable(z.enum(['read', 'todo', 'irrelevant'])) })
export const PartDecided = z.strictObject({ hidden: z.boolean() })
export const Revealing = z.strictObject({ reason: text(1000) })

/** What people wrote, once it may be read, with what is personal hidden: the list, marks, hidden parts, the whole of one. */
export const comments = new Hono<Env>()
  .use(atMost(8192))
  .get('/', query(Asked), async (c) => {
    const { listComments } = await import('../comments/list.ts')
    const { page, first, size, ...narrowed } = c.req.valid('query')
    const asked = { ...narrowed, page: Number(page), size: Number(size), todoFirst: first === 'todo' }
    const found = await listComments(c.var.world, asked, c.var.units)
    if (!found) throw new Problem('themeUnknown', {})
    return c.json(found)
  })
  .put('/:id/mark', json(CommentMarked), async (c) => {
    const { markComment } = await import('../acts/comments/comment.ts')
    return c.json(await markComment(c.var.world, c.req.param('id'), c.req.valid('json').mark, personActing(c)))
  })
  .put('/:id/parts/:from', json(PartDecided), async (c) => {
    const { decideHiddenPart } = await import('../acts/comments/hidden-part.ts')
    const decision = { from: Number(c.req.param('from')), ...c.req.valid('json') }
    await decideHiddenPart(c.var.world, c.req.param('id'), decision, personActing(c))
    return c.json({ decided: true })
  })
  .post('/:id/whole', json(Revealing), async (c) => {
    const { revealComment } = await import('../acts/comments/whole.ts')
    const words = await revealComment(c.var.world, c.req.param('id'), c.req.valid('json').reason, personActing(c))
    c.header('Cache-Control', 'no-store')
    return c.json({ words })
  })
