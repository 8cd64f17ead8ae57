import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Text } from '../../surveys/grammar/text.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, query } from '../http/validate.ts'
import { fileKind } from '../imports/file-kind.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** A ward has some hundred procedures; a list of all of the country is about a megabyte. */
const most = 4 * 1024 * 1024

const Asked = z.object({ name: text(200), saw: z.optional(text(30)) })

/**
 * Units, areas or procedures by file: what it would change; and with `saw`, which names the changes somebody has looked
 * at, the same is written. The file is sent as it is, and not kept.
 */
export const catalogueFile = new Hono<Env>().post('/', atMost(most), query(Asked), async (c) => {
  const { world } = c.var
  const { name, saw } = c.req.valid('query')
  const { previewCatalogue } = await import('../imports/catalogue/preview.ts')
  const found = await previewCatalogue(world.db, fileKind(name), Buffer.from(await c.req.arrayBuffer()))
  if ('refused' in found) throw new Problem('fieldRefused', { field: 'file', why: unreadable(found.refused) })
  const { catalogue, counts, shown } = found
  if (saw === undefined) return c.json({ ...shown, saved: 0 })
  if (saw !== shown.saw || shown.changeCount === 0) throw new Problem('previewOutdated', {})
  const { importCatalogue } = await import('../acts/catalogue/import.ts')
  await importCatalogue(world, catalogue, counts, personActing(c))
  return c.json({ ...shown, saved: shown.changeCount }, 201)
})

const unreadable = (vi: string): Text => ({
  vi,
  en: 'Nothing was changed: the file cannot be read, or its columns are of no list. Download the present list, edit it and send it again.',
})
