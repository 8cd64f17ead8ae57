import { Hono } from 'hono'
import * as z from 'zod/mini'
import { text } from '../http/fields.ts'
import { query } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

const day = z.optional(z.iso.date())
const word = (most: number) => z.optional(text(most))
const Asked = z.object({
  from: day,
  to: day,
  by: word(100),
  act: word(60),
  subject: word(100),
  unit: word(100),
  page: z._default(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), '1'),
  /** A head of the log as it was written down: number of the line, colon, hash. */
  head: z.optional(z.string().check(z.regex(/^\d{1,12}:[0-9a-fA-F]{64}$/))),
})

/** Who did what and when: page by page, narrowed by what the address says. */
export const log = new Hono<Env>().get('/', query(Asked), async (c) => {
  const { readLog } = await import('../acts/log/read-log.ts')
  const { page, head, ...filter } = c.req.valid('query')
  return c.json(await readLog(c.var.world.db, { filter, page: Number(page), head }))
})
