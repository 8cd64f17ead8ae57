import { type Context, Hono } from 'hono'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { readFact } from '../../db/queries/facts.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { ttlCached } from '../world/ttl-cache.ts'
import type { Env } from '../world/world.ts'

/** What people asked the ward for and what came of it, for everybody: a page of the year, and its figures as CSV. */
export const voices = new Hono<Env>()
  .get('/ket-qua/phan-anh', async (c) => {
    const { db } = c.var.world
    const [{ voicesPage }, { approvedSummaries }] = await Promise.all([
      import('../pages/voices-page.tsx'),
      import('../../db/queries/case-summaries.ts'),
    ])
    const asked = await found(c)
    const summaries = (await approvedSummaries(db)).filter(
      ({ openedOn }) => openedOn >= asked.days.firstDay && openedOn <= asked.days.lastDay,
    )
    const demo = (await readFact(db, 'demo')) !== undefined
    return voicesPage(c, { ...asked, demo, summaries })
  })
  .get('/ket-qua/phan-anh.csv', async (c) => {
    const { voicesCsv } = await import('../cases/public-csv.ts')
    const { year, found: figures, nameOf } = await found(c)
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="phan-anh-${year}.csv"`)
    return c.body(voicesCsv(figures, (area) => nameOf(area).vi))
  })

/** The year asked for, or this one up to today. */
async function found(c: Context<Env>) {
  const { world } = c.var
  const { publicFigures } = await import('../cases/public-figures.ts')
  const { yearsWithCases } = await import('../../db/queries/cases.ts')
  const today = dayOf(world.now())
  const thisYear = Number(today.slice(0, 4))
  const typed = c.req.query('nam') ?? ''
  const year = /^20\d\d$/.test(typed) ? Math.min(Number(typed), thisYear) : thisYear
  const days = { firstDay: `${year}-01-01`, lastDay: year === thisYear ? today : `${year}-12-31` }
  const [figures, { areas }, years] = await Promise.all([
    // Whoever asks again and again has the cases read once in two seconds.
    ttlCached(world, `voices ${year}`, () => publicFigures(world, days)),
    readCatalogue(world.db),
    yearsWithCases(world.db),
  ])
  const names = new Map(areas.map(({ id, name, nameEn }) => [id, { vi: name, en: nameEn }]))
  const nameOf = (area: string) => names.get(area) ?? { vi: area, en: area }
  return { year, days, found: figures, nameOf, years: years.filter((one) => one !== year) }
}
