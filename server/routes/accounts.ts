import { Hono } from 'hono'
import * as z from 'zod/mini'
import { text } from '../http/fields.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'
import { RoleName } from './invitations.ts'

export const RoleOfAccount = z.strictObject({ role: RoleName, unit: z.optional(text(40)) })

/** Loaded with the first such request: an isolate need not read it before it answers a citizen. */
const staff = () => import('./staff/accounts.ts')

/** Everybody who has an account: who may what, since when it is unused; and what an administrator does about it. */
export const accounts = new Hono<Env>()
  .use(atMost(4096))
  .get('/', async (c) => (await staff()).list(c))
  .post('/:login/closure', async (c) => (await staff()).close(c, c.req.param('login')))
  .delete('/:login/closure', async (c) => (await staff()).open(c, c.req.param('login')))
  .post('/:login/roles', json(RoleOfAccount), async (c) =>
    (await staff()).give(c, c.req.param('login'), c.req.valid('json')),
  )
  .post('/:login/roles/taken', json(RoleOfAccount), async (c) =>
    (await staff()).take(c, c.req.param('login'), c.req.valid('json')),
  )
  .post('/:login/password-link', async (c) => (await staff()).makeLink(c, c.req.param('login')))
  .delete('/:login/second-factor', async (c) => (await staff()).resetFactor(c, c.req.param('login')))
