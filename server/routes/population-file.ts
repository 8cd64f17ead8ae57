import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Text } from '../../surveys/grammar/text.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, query } from '../http/validate.ts'
import { fileKind } from '../imports/file-kind.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** A month of a ward has some hundred rows; a year in one workbook is far less than this. */
const most = 4 * 1024 * 1024

const Asked = z.object({ name: text(200), saw: z.optional(text(30)) })

/**
 * Closed transactions by file: what it would change; and with `saw`, which names the changes somebody has looked at,
 * the same is written. The file is sent as it is, and not kept.
 */
export const populationFile = new Hono<Env>().post('/', atMost(most), query(Asked), async (c) => {
  const { world } = c.var
  const { name, saw } = c.req.valid('query')
  const { previewPopulation } = await import('../imports/population/preview.ts')
  const found = await previewPopulation(world.db, {
    name: fileKind(name),
    bytes: Buffer.from(await c.req.arrayBuffer()),
    now: world.now(),
  })
  if ('refused' in found) throw new Problem('fieldRefused', { field: 'file', why: unreadable(found.refused) })
  const { rows, shown } = found
  if (saw === undefined) return c.json({ ...shown, saved: 0 })
  if (saw !== shown.saw || rows.length === 0) throw new Problem('previewOutdated', {})
  const { importPopulations } = await import('../acts/populations/import.ts')
  const { from, to, new: added, changed } = shown
  await importPopulations(world, rows, { from, to, new: added, changed }, personActing(c))
  return c.json({ ...shown, saved: rows.length }, 201)
})

const unreadable = (vi: string): Text => ({
  vi,
  en: 'Nothing was entered: the file cannot be read. Save it as .xlsx or as CSV in UTF-8.',
})
