import { Hono } from 'hono'
import * as z from 'zod/mini'
import { daysAfter, startOfDay } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { query } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const Asked = z.object({ format: z.enum(['csv', 'csv-semicolon', 'ndjson']), period: z.optional(text(20)) })

/** Every answer there may be. */
const ever = { name: '', firstDay: '2000-01-01', lastDay: '9998-12-31' }

/**
 * Answers as a file: what the command `export responses` writes, of one period or of all, sent as it is read. It stands
 * in the log before its first byte.
 */
export const responsesExport = new Hono<Env>().get('/', query(Asked), async (c) => {
  const { format, period: name } = c.req.valid('query')
  const period = name === undefined ? ever : parsePeriod(name)
  if (!period) throw new Problem('malformed', { at: 'period' })
  const { exportOf } = await import('./responses-file.ts')
  const { firstDay, lastDay } = period
  const span = {
    ...{ firstDay, lastDay, from: firstDay.slice(0, 7), to: lastDay.slice(0, 7) },
    ...{ since: startOfDay(firstDay), before: startOfDay(daysAfter(lastDay, 1)) },
  }
  const { body, atMost } = await exportOf(c.var.world, { span, format, name: period.name }, personActing(c))
  const ending = format === 'ndjson' ? 'ndjson' : 'csv'
  return c.body(body, 200, {
    'Content-Type': format === 'ndjson' ? 'application/x-ndjson' : 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="phieu-tra-loi${period.name && `-${period.name}`}.${ending}"`,
    'Cache-Control': 'no-store',
    'X-Rows-At-Most': String(atMost),
  })
})
