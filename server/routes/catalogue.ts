import { Hono } from 'hono'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { newestQuestionnaires } from '../../surveys/questionnaires/index.ts'
import { reaches } from '../access/roles.ts'
import type { Env } from '../world/world.ts'

/** Units, areas and procedures, retired ones included, and each questionnaire in its newest version. */
export const catalogue = new Hono<Env>().get('/', async (c) => {
  const { units } = c.var
  const { areas, procedures, ...all } = await readCatalogue(c.var.world.db)
  const found = {
    units: all.units.filter(({ id }) => reaches(units, id)),
    // An area is also of whoever does one of its procedures.
    areas: areas.filter(
      ({ id, unit }) => reaches(units, unit) || procedures.some((one) => one.area === id && reaches(units, one.unit)),
    ),
    procedures: procedures.filter(({ unit }) => reaches(units, unit)),
  }
  const offered = newestQuestionnaires.map(({ id, version, title, use }) => ({ id, version, title, use }))
  return c.json({ ...found, questionnaires: offered })
})
