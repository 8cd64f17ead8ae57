import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { lookUpCase } from '../answers/case.ts'
import { thanksPage } from '../pages/thanks-page.tsx'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** The page after sending: only a stored answer has one, by a token that names nothing and lasts a quarter of an hour. */
export const done = new Hono<Env>().get('/:token', async (c) => {
  const { world } = c.var
  const thanked = await world.thanks.find(c.req.param('token'), world.now())
  if (!thanked) throw new Problem('thanksOver', {})
  const { receipt, again, noReply } = thanked
  const [fact, wished] = await Promise.all([readFact(world.db, 'demo'), receipt && lookUpCase(world, receipt)])
  return thanksPage(c, { receipt, again, noReply, demo: fact !== undefined, wished: Boolean(wished) })
})
