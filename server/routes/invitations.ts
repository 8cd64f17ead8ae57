import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Role } from '../../db/queries/staff.ts'
import { named, text } from '../http/fields.ts'
import { sameSite } from '../http/security.ts'
import { atMost, json } from '../http/validate.ts'
import type { Env } from '../world/world.ts'
import { Password } from './session.ts'

export const Token = z.strictObject({ token: text(100) })
export const Newcomer = z.strictObject({ token: text(100), name: named(100), login: named(50), password: Password })
export const NewPassword = z.strictObject({ token: text(100), password: Password })

const roleNames = [
  'clerk',
  'unit-head',
  'leader',
  'manager',
  'auditor',
  'admin',
  'interviewer',
  'keyer',
  'back-checker',
] as const
/** A role by its name. */
export const RoleName: z.ZodMiniType<Role> = z.enum(roleNames)
export const NewInvitation = z.strictObject({
  roles: z.array(RoleName).check(z.minLength(1), z.maxLength(roleNames.length)),
  unit: z.optional(text(40)),
  label: z.optional(text(100)),
})

/** Loaded with the first such request: an isolate need not read it before it answers a citizen. */
const links = () => import('./staff/links.ts')

/**
 * One-time links that make an account or set a password anew: what they are good for, and using them. The token
 * travels in the body, so that no log or history keeps it. And the list of those that are open, for who makes them.
 */
export const invitations = new Hono<Env>()
  .use(sameSite, atMost(4096))
  .get('/', async (c) => (await links()).listOpen(c))
  .post('/', json(NewInvitation), async (c) => (await links()).make(c, c.req.valid('json')))
  .delete('/:id', async (c) => (await links()).takeBack(c, c.req.param('id')))
  .post('/check', json(Token), async (c) => (await links()).check(c, c.req.valid('json').token))
  .post('/accept', json(Newcomer), async (c) => (await links()).accept(c, c.req.valid('json')))
  .post('/password', json(NewPassword), async (c) => (await links()).setPassword(c, c.req.valid('json')))
