import { Hono } from 'hono'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { newestQuestionnaires } from '../../surveys/questionnaires/index.ts'
import { staffOnly } from '../access/staff-only.ts'
import type { Env } from '../world.ts'

/** Units, areas and procedures, retired ones included, and each questionnaire in its newest version. */
export const catalogue = new Hono<Env>().get('/', staffOnly, async (c) => {
  const found = await readCatalogue(c.var.world.db)
  const offered = newestQuestionnaires.map(({ id, version, title, use }) => ({ id, version, title, use }))
  return c.json({ ...found, questionnaires: offered })
})
