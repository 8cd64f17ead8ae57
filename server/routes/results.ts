import { Hono } from 'hono'
import { readFact } from '../../db/queries/facts.ts'
import { findPublication, listPublications } from '../../db/queries/publications.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const page = () => import('../pages/results-page.tsx')

/**
 * What the ward has published, for everybody: the latest period, or the one
 * asked for. Reads only what was stored when the period was closed.
 */
export const results = new Hono<Env>().get('/', async (c) => {
  const { db } = c.var.world
  const [listed, demoFact] = await Promise.all([listPublications(db), readFact(db, 'demo')])
  const periods = newestFirst([...new Set(listed.map(({ period }) => period))])
  const demo = demoFact !== undefined
  const asked = c.req.query('ky') ?? periods[0]
  if (asked === undefined) return (await page()).resultsPage(c, { demo, periods, publication: undefined })

  const found = await findPublication(db, asked)
  if (!found) throw new Problem('publicationUnknown', { period: asked })
  const { period, revision, publishedAt, figures, excluded: all } = found
  const [{ resultsPage }, { publicRows }] = await Promise.all([page(), import('../publications/public-results.ts')])
  const rows = publicRows(figures.targets)
  const excluded = { all, byOne: leftOutByOne(figures.exclusions) }
  return resultsPage(c, { demo, periods, publication: { period, revision, publishedAt, rows, excluded } })
})

/** How many answers of a publication one person left out, before there were two. */
const leftOutByOne = (stored: unknown): number =>
  Array.isArray(stored) ? stored.filter((one) => typeof Object(one).proposedBy !== 'string').length : 0

/** By their last day, the longer one first where two end together: the year, the half-year, the quarter. */
const newestFirst = (periods: readonly string[]): string[] =>
  periods
    .flatMap((name) => parsePeriod(name) ?? [])
    .toSorted((a, b) => b.lastDay.localeCompare(a.lastDay) || a.firstDay.localeCompare(b.firstDay))
    .map(({ name }) => name)
