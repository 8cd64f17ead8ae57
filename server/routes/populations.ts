import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import type { Population } from '../../db/queries/populations.ts'
import { personActing } from '../access/acting.ts'
import { reaches } from '../access/roles.ts'
import { serviceUnits } from '../access/service-units.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

/** More than a table of three months ever shows at once. */
const mostEntries = 2000

const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
const Span = z.object({ from: month, to: month }).check(z.refine(({ from, to }) => from <= to, { path: ['to'] }))
const Entry = z.strictObject({
  month: text(20),
  area: text(100),
  procedure: text(20),
  channel: text(20),
  closed: z.number(),
})
const Entries = z.strictObject({
  entries: z.array(z.extend(Entry, { before: z.nullable(z.number()) })).check(z.minLength(1), z.maxLength(mostEntries)),
})

/** How many transactions were closed in each month: read, enter or correct one, and what was entered before and by whom. */
export const populations = new Hono<Env>()
  .get('/', query(Span), async (c) => {
    const { from, to } = c.req.valid('query')
    const { readPopulations } = await queries()
    const { byMonth } = await import('../../db/queries/population-grain.ts')
    const rows = byMonth(await readPopulations(c.var.world.db, from, to))
    return c.json({ rows: await ownOnly(c, rows) })
  })
  .put('/', atMost(4096), json(Entry), async (c) => {
    const { enterPopulation } = await import('../acts/populations/enter.ts')
    return c.json(await enterPopulation(c.var.world, c.req.valid('json'), personActing(c)))
  })
  .put('/entries', atMost(mostEntries * 250), json(Entries), async (c) => {
    const { enterPopulations } = await import('../acts/populations/enter.ts')
    return c.json({ saved: await enterPopulations(c.var.world, c.req.valid('json').entries, personActing(c)) })
  })
  .get('/changes', query(z.object({ month })), async (c) => {
    const { readPopulationChanges } = await queries()
    const changes = await readPopulationChanges(c.var.world.db, c.req.valid('query').month)
    return c.json({ changes: await ownOnly(c, changes) })
  })

/** Nobody who answers needs them: an isolate reads them when the desk asks. */
const queries = () => import('../../db/queries/populations.ts')

/** Those of the units whoever asks may see. */
async function ownOnly<T extends Pick<Population, 'area' | 'procedure'>>(c: Context<Env>, rows: readonly T[]) {
  const unitOf = serviceUnits(await readCatalogue(c.var.world.db))
  return rows.filter((row) => reaches(c.var.units, unitOf(row)))
}
