import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { areaGroups } from '../../surveys/grammar/context.ts'
import { newestQuestionnaires } from '../../surveys/questionnaires/index.ts'
import { personActing } from '../access/acting.ts'
import { reaches } from '../access/roles.ts'
import type { EntryChange } from '../acts/catalogue/change-entry.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

const name = z.string().check(z.trim(), z.maxLength(300))
const retired = z.boolean()
const unit = { name, nameEn: name, kind: text(50), retired }
const area = { name, nameEn: name, unit: text(100), group: z.enum(['', ...areaGroups]), retired }
const procedure = { name, area: text(100), unit: text(100), timeLimit: text(200), doubtful: z.boolean(), retired }
/** What an entry is to be; with `before`, what it was when it was looked at, null for a new one. */
const changing = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.strictObject({ ...fields, before: z.nullable(z.strictObject(fields)) })
export const Unit = changing(unit)
export const Area = changing(area)
export const Procedure = changing(procedure)

/** Units, areas and procedures, retired ones included, and each questionnaire in its newest version; and changing one entry. */
export const catalogue = new Hono<Env>()
  .use(atMost(8192))
  .get('/', async (c) => {
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
  .put('/units/:id', json(Unit), async (c) => {
    const { retired, before, ...row } = c.req.valid('json')
    return c.json(await changed(c, { entry: ['units', { id: c.req.param('id'), ...row }], retired, before }))
  })
  .put('/areas/:id', json(Area), async (c) => {
    const { retired, before, ...row } = c.req.valid('json')
    return c.json(await changed(c, { entry: ['areas', { id: c.req.param('id'), ...row }], retired, before }))
  })
  .put('/procedures/:code', json(Procedure), async (c) => {
    const { retired, before, ...row } = c.req.valid('json')
    return c.json(await changed(c, { entry: ['procedures', { code: c.req.param('code'), ...row }], retired, before }))
  })

async function changed(c: Context<Env>, change: EntryChange) {
  const { changeEntry } = await import('../acts/catalogue/change-entry.ts')
  return { changed: await changeEntry(c.var.world, change, personActing(c)) }
}
