import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { begunDocuments } from '../../db/queries/documents.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

export const DocumentWritten = z.strictObject({
  /** The version it was begun from, 0 for none. */
  seen: z.int(),
  texts: z.record(z.string(), text(8000)),
})
export const DocumentHandedOut = z.strictObject({ format: z.enum(['docx', 'xlsx', 'print']) })

const acts = () => import('../acts/documents/document.ts')
const made = () => import('../documents/document-of.ts')

/** Documents that leave the office: those begun; one as it stands; what is written into it; that it was taken out. */
export const documents = new Hono<Env>()
  .use(atMost(60_000))
  .get('/', async (c) => c.json({ documents: await begunDocuments(c.var.world.db) }))
  .get('/:kind/:period', async (c) => {
    const { documentOf } = await made()
    return c.json(await documentOf(c.var.world, await asked(c)))
  })
  .post('/:kind/:period/versions', json(DocumentWritten), async (c) => {
    const written = { ...(await asked(c)), ...c.req.valid('json') }
    return c.json({ version: await (await acts()).writeDocument(c.var.world, written, personActing(c)) }, 201)
  })
  .post('/:kind/:period/copies', json(DocumentHandedOut), async (c) => {
    await (await acts()).handOutDocument(c.var.world, { ...(await asked(c)), ...c.req.valid('json') }, personActing(c))
    return c.json({ noted: true }, 201)
  })

/** @throws Problem documentUnknown */
async function asked(c: Context<Env>) {
  const { documentAsked } = await made()
  const found = documentAsked(c.req.param('kind') ?? '', c.req.param('period') ?? '')
  if (!found) throw new Problem('documentUnknown', {})
  return found
}
