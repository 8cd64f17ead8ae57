import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { findReceipt } from '../../db/queries/responses.ts'
import { thanksPage } from '../pages/thanks-page.tsx'
import { Problem } from '../problem.ts'
import type { Env } from '../world.ts'

/** The page after sending: only a stored answer has one. */
export const done = new Hono<Env>().get('/:id', async (c) => {
  const receipt = await findReceipt(c.var.world.db, c.req.param('id'))
  if (!receipt) throw new Problem('responseNotFound', {})
  const demo = (await readFact(c.var.world.db, 'demo')) !== undefined
  return thanksPage(c, { receipt, demo, again: c.req.query('again') !== undefined })
})
