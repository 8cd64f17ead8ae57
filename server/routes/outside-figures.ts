import { Hono } from 'hono'
import * as z from 'zod/mini'
import { personActing } from '../access/acting.ts'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

export const SnapshotWritten = z.strictObject({
  takenOn: text(10),
  takenAt: text(5),
  month: text(7),
  onTime: z.number(),
  handled: z.number(),
  procedures: z.number(),
  points: z.number(),
  source: text(300),
})

export const OfficialWritten = z.strictObject({
  publisher: z.enum(['city', 'ministry']),
  year: z.int(),
  scope: z.enum(['ward', 'communes', 'city']),
  value: z.number(),
  document: text(100),
  issuedOn: text(10),
  source: text(300),
})

const snapshot = () => import('../acts/outside-figures/snapshot.ts')
const official = () => import('../acts/outside-figures/official.ts')

/** What others say of the ward: it stands beside our figures and enters none of them. */
export const outsideFigures = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => {
    const { listOfficial, listSnapshots } = await import('../../db/queries/outside-figures.ts')
    const { db } = c.var.world
    const [snapshots, sipas] = await Promise.all([listSnapshots(db), listOfficial(db)])
    return c.json({ snapshots, sipas })
  })
  .post('/snapshots', json(SnapshotWritten), async (c) =>
    c.json({ id: await (await snapshot()).writeSnapshot(c.var.world, c.req.valid('json'), personActing(c)) }, 201),
  )
  .put('/snapshots/:id', json(SnapshotWritten), async (c) => {
    await (await snapshot()).correctSnapshot(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ changed: true })
  })
  .delete('/snapshots/:id', async (c) => {
    await (await snapshot()).withdrawSnapshot(c.var.world, c.req.param('id'), personActing(c))
    return c.json({ withdrawn: true })
  })
  .post('/sipas', json(OfficialWritten), async (c) =>
    c.json({ id: await (await official()).writeOfficial(c.var.world, c.req.valid('json'), personActing(c)) }, 201),
  )
  .put('/sipas/:id', json(OfficialWritten), async (c) => {
    await (await official()).correctOfficial(c.var.world, c.req.param('id'), c.req.valid('json'), personActing(c))
    return c.json({ changed: true })
  })
  .delete('/sipas/:id', async (c) => {
    await (await official()).withdrawOfficial(c.var.world, c.req.param('id'), personActing(c))
    return c.json({ withdrawn: true })
  })
