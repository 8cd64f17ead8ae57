import type { Context } from 'hono'
import type { Env } from '../world.ts'

/** The address people reach, without a slash at the end: as it is set, else as the request came. */
export const addressOf = (c: Context<Env>): string => c.var.world.baseUrl ?? new URL(c.req.url).origin
