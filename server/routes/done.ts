import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { findReceipt } from '../../db/queries/responses.ts'
import { lookUpCase } from '../answers/case.ts'
import { thanksPage } from '../pages/thanks-page.tsx'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world.ts'

/** The page after sending: only a stored answer has one. */
export const done = new Hono<Env>().get('/:id', async (c) => {
  const receipt = await findReceipt(c.var.world.db, c.req.param('id'))
  if (!receipt) throw new Problem('responseNotFound', {})
  const [fact, wished] = await Promise.all([readFact(c.var.world.db, 'demo'), lookUpCase(c.var.world, receipt)])
  const again = c.req.query('again') !== undefined
  return thanksPage(c, { receipt, again, demo: fact !== undefined, wished: wished !== undefined })
})
