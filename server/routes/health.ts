import { Hono } from 'hono'
import { schemaState } from '../../db/schema-state.ts'
import { describeError } from '../world/describe-error.ts'
import type { Env } from '../world/world.ts'

/** `/healthz`: the process answers. `/readyz`: the database can be reached and its schema is this program's. */
export const health = new Hono<Env>()
  .get('/healthz', (c) => c.json({ status: 'ok' as const }))
  .get('/readyz', async (c) => {
    c.header('Cache-Control', 'no-store')
    try {
      const schema = await Promise.race([schemaState(c.var.world.db), late()])
      return c.json({ ready: schema === 'current', schema }, schema === 'current' ? 200 : 503)
    } catch (error) {
      c.var.world.log({ level: 'error', requestId: c.var.requestId, ...describeError(error) })
      return c.json({ ready: false, schema: 'unreachable' as const }, 503)
    }
  })

/** Whoever asks whether we are ready asks often and waits briefly: a database that needs longer is not ready. */
const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), 2000))
