import { Hono } from 'hono'
import type { Env } from '../world/world.ts'

/** Read when somebody asks: no isolate need have it before it answers a citizen. */
const answers = () => import('./signage-answers.ts')

/** The screen in the lobby, and what keeps its last page for a time without network. */
export const signage = new Hono<Env>()
  .get('/', async (c) => (await answers()).screen(c))
  .get('/sw.js', async (c) => (await answers()).screenWorker(c))
