import { Hono } from 'hono'
import * as z from 'zod/mini'
import { text } from '../http/fields.ts'
import { sameSite } from '../http/security.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'

export const Start = z.discriminatedUnion('for', [
  z.strictObject({ for: z.literal('sign-in'), to: z.optional(text(1000)) }),
  z.strictObject({ for: z.literal('unlock') }),
  z.strictObject({ for: z.literal('invitation'), token: text(100) }),
])
/** The query the provider led back with, as it stands in the address. */
export const Return = z.strictObject({ query: text(8000) })
export const ProviderCode = z.strictObject({ ticket: text(1000), code: text(60) })

/** Loaded with the first such request: an isolate need not read it before it answers a citizen. */
const staff = () => import('./staff/provider.ts')

/**
 * Signing in with an account of the office's own: whether there is a provider, the way there, and the way back. The
 * desk's page reads what the provider sent out of its address and posts it, so that no history keeps it.
 */
export const provider = new Hono<Env>()
  .use(sameSite, atMost(10_000))
  .get('/', async (c) => (await staff()).look(c))
  .post('/start', json(Start), async (c) => (await staff()).start(c, c.req.valid('json')))
  .post('/return', json(Return), async (c) => (await staff()).comeBack(c, c.req.valid('json').query))
  .post('/code', json(ProviderCode), async (c) => (await staff()).giveCode(c, c.req.valid('json')))
