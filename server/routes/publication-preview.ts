import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { listPublications } from '../../db/queries/publications.ts'
import { revisionsOf } from '../../db/queries/published-parts.ts'
import { plannedReleases } from '../../db/queries/release-days.ts'
import { type Period, parsePeriod } from '../../surveys/periods/period.ts'
import { Problem } from '../problems/problem.ts'
import type { Env, World } from '../world/world.ts'
import { latestFirst } from './latest-first.ts'

/** Stands above the page, so that no print or picture of it is taken for what was published. */
const mark = 'Xem trước – chưa công bố. Dưới đây là trang người dân sẽ đọc tại /ket-qua.'

/** What everybody will read if a period that is over were published now: the very page, from figures made anew. */
export const publicationPreview = new Hono<Env>().get('/:period', async (c) => {
  const period = parsePeriod(c.req.param('period'))
  if (!period) throw new Problem('publicationUnknown', { period: c.req.param('period') })
  const { world } = c.var
  const { resultsPage } = await import('../pages/results-page.tsx')
  const [demo, upcoming, listed] = await Promise.all([
    readFact(world.db, 'demo'),
    plannedReleases(world.db),
    listPublications(world.db),
  ])
  const periods = latestFirst([{ period: period.name }, ...listed])
  const publication = await prepared(world, period, periods)
  const around = { demo: demo !== undefined, periods, upcoming: upcoming.filter((one) => one.period !== period.name) }
  const drawn = await resultsPage(c, { ...around, publication })
  const html = (await drawn.text()).replace('<div class="p">', `<div class="p"><p class="demo">${mark}</p>`)
  return new Response(html, drawn)
})

/** What would be stored now, read as the page reads what is stored. */
async function prepared(world: World, period: Period, periods: readonly string[]) {
  const { draftOf, publicationFrom } = await import('../acts/publications/draft.ts')
  const { shownOf } = await import('./results-shown.ts')
  const draft = await draftOf(world, period)
  const { row } = publicationFrom(draft, { at: world.now(), by: '', reason: '', log: undefined })
  const figures: Record<string, unknown> = JSON.parse(JSON.stringify(row.figures))
  const [targets, differences] = [JSON.stringify(figures.targets), JSON.stringify(draft.differences)]
  const { revision, publishedAt } = row
  const earlier = await revisionsOf(world.db, period.name)
  const revisions = revision > 1 ? [...earlier, { revision, publishedAt, targets, differences }] : []
  return shownOf(world, { ...row, figures }, { periods, revisions })
}
