import { Hono } from 'hono'
import type { Env } from '../world/world.ts'

/** The table of roles itself, in words; loaded when it is asked for. */
export const roles = new Hono<Env>().get('/', async (c) => (await import('./staff/roles.ts')).table(c))
