import type { Context } from 'hono'
import type { Env } from '../world/world.ts'

/** Whether people reach us over TLS: by the address they reach, where it is set, for a proxy may end it before us. */
export const overTls = (c: Context<Env>): boolean =>
  c.var.world.baseUrl?.startsWith('https:') ?? new URL(c.req.url).protocol === 'https:'
