import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** Stands above the page, so that no print or picture of it is taken for what was published. */
const mark = 'Xem trước – chưa công bố. Dưới đây là trang người dân sẽ đọc tại /ket-qua.'

/** What everybody will read if a period that is over were published now: the very page, from figures made anew. */
export const publicationPreview = new Hono<Env>().get('/:period', async (c) => {
  const period = parsePeriod(c.req.param('period'))
  if (!period) throw new Problem('publicationUnknown', { period: c.req.param('period') })
  const { world } = c.var
  const { draftOf } = await import('../acts/publications/draft.ts')
  const { resultsPage } = await import('../pages/results-page.tsx')
  const [draft, demo] = await Promise.all([draftOf(world, period), readFact(world.db, 'demo')])
  const { revision, publicRows: rows, excluded: all, exclusions } = draft
  const excluded = { all, byOne: exclusions.filter(({ proposedBy }) => proposedBy === null).length }
  const publication = { period: period.name, revision, publishedAt: world.now(), rows, excluded }
  const drawn = await resultsPage(c, { demo: demo !== undefined, periods: [period.name], publication })
  const html = (await drawn.text()).replace('<div class="p">', `<div class="p"><p class="demo">${mark}</p>`)
  return new Response(html, drawn)
})
