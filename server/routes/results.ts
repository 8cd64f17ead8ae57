import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { listPublications } from '../../db/queries/publications.ts'
import { plannedReleases } from '../../db/queries/release-days.ts'
import { ttlCached } from '../world/ttl-cache.ts'
import type { Env } from '../world/world.ts'
import { latestFirst } from './latest-first.ts'

/**
 * What the ward has published, for everybody: the latest period, or the one
 * asked for. Reads only what was stored when the period was closed, and what units did since.
 */
export const results = new Hono<Env>().get('/', async (c) => {
  const { db } = c.var.world
  const [listed, demoFact, upcoming] = await Promise.all([
    listPublications(db),
    readFact(db, 'demo'),
    plannedReleases(db),
  ])
  const periods = latestFirst(listed)
  const asked = c.req.query('ky') ?? periods[0]
  // Read when somebody asks: no isolate need have it before it answers a citizen.
  const { resultsPage } = await import('../pages/results-page.tsx')
  const around = { demo: demoFact !== undefined, periods, upcoming }
  if (asked === undefined) return resultsPage(c, { ...around, publication: undefined })
  const { publicationShown } = await import('./results-shown.ts')
  // Whoever asks again and again has it read once in two seconds; what is published meanwhile is seen at once.
  const publication = await ttlCached(c.var.world, `results ${asked} ${listed.length}`, () =>
    publicationShown(c.var.world, asked, periods),
  )
  return resultsPage(c, { ...around, publication })
})
