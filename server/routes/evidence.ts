import { Hono } from 'hono'
import * as z from 'zod/mini'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

export const CriterionWritten = z.strictObject({ number: text(20), name: text(300) })

/** As much as a file may have (see surveys/grammar/evidence.ts), and a little. */
const mostBytes = 10 * 1024 * 1024 + 1024

const Names = text(200)
const Chosen = z.object({ periods: z._default(Names, ''), quarters: z._default(Names, '') })

const acts = () => import('../acts/evidence/evidence.ts')
const queries = () => import('../../db/queries/evidence.ts')

/** What proves the ward's own score of its reform: criteria, files, and all of a criterion as one archive. */
export const evidence = new Hono<Env>()
  .get('/', async (c) => {
    const { listCriteria, listFiles } = await queries()
    const { db } = c.var.world
    const [criteria, files] = await Promise.all([listCriteria(db), listFiles(db)])
    return c.json({
      criteria: criteria.map((one) => ({ ...one, files: files.filter(({ criterion }) => criterion === one.id) })),
    })
  })
  .post('/', atMost(4096), json(CriterionWritten), async (c) =>
    c.json({ id: await (await acts()).writeCriterion(c.var.world, c.req.valid('json'), personActing(c)) }, 201),
  )
  .put('/:id', atMost(4096), json(CriterionWritten), async (c) => {
    await (await acts()).changeCriterion(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ changed: true })
  })
  .delete('/:id', async (c) => {
    await (await acts()).takeOffCriterion(c.var.world, c.req.param('id'), personActing(c))
    return c.json({ withdrawn: true })
  })
  .post('/:id/files', atMost(mostBytes), query(z.object({ name: text(200) })), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const given = { name: c.req.valid('query').name, bytes }
    return c.json({ id: await (await acts()).addEvidence(c.var.world, c.req.param('id'), given, personActing(c)) }, 201)
  })
  .delete('/:id/files/:file', async (c) => {
    await (await acts()).takeOffEvidence(c.var.world, c.req.param('file'), personActing(c))
    return c.json({ withdrawn: true })
  })
  .get('/:id/archive', query(Chosen), async (c) => {
    const { world } = c.var
    const { periods, quarters } = c.req.valid('query')
    const { archiveOf, fileEntries, publicationEntries, registerEntry } = await import('./evidence-zip.ts')
    const files = (await (await queries()).listFiles(world.db)).filter(
      ({ criterion }) => criterion === c.req.param('id'),
    )
    const published = await Promise.all(named(periods).map((period) => publicationEntries(world, period)))
    const registers = named(quarters).map((quarter) => registerEntry(world, quarter))
    const entries = [...published.flat(), ...registers, ...fileEntries(world, files)]
    const { noteEvidenceExport } = await acts()
    const { number, name } = await noteEvidenceExport(world, c.req.param('id'), entries.length, personActing(c))
    return c.body(archiveOf(`Hồ sơ kiểm chứng tiêu chí ${number}: ${name}`, entries, world.now()), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="ho-so-${number.replace(/[^0-9A-Za-z.-]/g, '-')}.zip"`,
      'Cache-Control': 'no-store',
    })
  })

/** Periods by their names, joined by commas. @throws Problem malformed */
function named(joined: string): string[] {
  const names = joined.split(',').filter(Boolean)
  if (names.some((name) => parsePeriod(name) === undefined)) throw new Problem('malformed', { at: 'periods' })
  return names
}
