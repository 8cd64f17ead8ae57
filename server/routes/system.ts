import { Hono } from 'hono'
import type { Env } from '../world/world.ts'

/** How the system itself stands, for the page of the desk. Read when somebody asks: no citizen waits for it. */
export const system = new Hono<Env>().get('/', async (c) => {
  const { systemState } = await import('./system-state.ts')
  return c.json(await systemState(c.var.world))
})
