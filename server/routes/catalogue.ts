import { Hono } from 'hono'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { questionnaires } from '../../surveys/questionnaires/index.ts'
import { staffOnly } from '../access/staff-only.ts'
import type { Env } from '../world.ts'

/** Units, areas and procedures, retired ones included, and the questionnaires to choose from. */
export const catalogue = new Hono<Env>().get('/', staffOnly, async (c) => {
  const found = await readCatalogue(c.var.world.db)
  const offered = questionnaires.map(({ id, version, title }) => ({ id, version, title }))
  return c.json({ ...found, questionnaires: offered })
})
