import { Hono } from 'hono'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { campaignNamed } from './campaigns.ts'

/** What of a draw anybody may look at: how it was made, and the list, to be computed again. No name, no address. */
export const campaignPages = new Hono<Env>()
  .get('/:id', async (c) => {
    const { drawnPage } = await import('../pages/drawn-page.tsx')
    const { publicDraw } = await import('../campaigns/public-draw.ts')
    const { publicResults } = await import('../campaigns/public-results.ts')
    const campaign = await campaignNamed(c.var.world, c.req.param('id'))
    const [draw, results] = await Promise.all([
      publicDraw(c.var.world.db, campaign),
      publicResults(c.var.world.db, campaign),
    ])
    return drawnPage(c, draw, results)
  })
  .get('/:id/ket-qua.csv', async (c) => {
    const { publicResults, resultsCsv } = await import('../campaigns/public-results.ts')
    const results = await publicResults(c.var.world.db, await campaignNamed(c.var.world, c.req.param('id')))
    if (!results) throw new Problem('notFound', {})
    return c.body(resultsCsv(results), 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })
  .get('/:id/:file{[0-9]{1,2}\\.csv}', async (c) => {
    const { drawnCsv } = await import('../campaigns/public-draw.ts')
    const campaign = await campaignNamed(c.var.world, c.req.param('id'))
    const csv = await drawnCsv(c.var.world.db, campaign, Number.parseInt(c.req.param('file'), 10))
    if (csv === undefined) throw new Problem('notFound', {})
    return c.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })
