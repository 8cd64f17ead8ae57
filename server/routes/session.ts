import type { Context } from 'hono'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { readFact } from '../../db/queries/facts.ts'
import { findCredentials, type Staff } from '../../db/queries/staff.ts'
import { heldByPerson, personActing } from '../access/acting.ts'
import { foldLogin } from '../access/fold-login.ts'
import { rememberDevice } from '../access/known-device.ts'
import { passwordFits } from '../access/passwords.ts'
import { allowedTo } from '../access/roles.ts'
import { giveSession, heldSession, recognised, sessionLength, takeSession } from '../access/session.ts'
import { newToken, tokenHash } from '../access/tokens.ts'
import { closeSession, openSession } from '../acts/staff/sessions.ts'
import { text } from '../http/fields.ts'
import { sameSite } from '../http/security.ts'
import { atMost, json } from '../http/validate.ts'
import { signingIn } from '../limits/guess-limits.ts'
import { Problem } from '../problems/problem.ts'
import type { Env, World } from '../world/world.ts'

export const Credentials = z.strictObject({ login: text(100), password: text(200) })

/** Who is signed in; signing in; signing out. */
export const session = new Hono<Env>()
  .get('/', async (c) => {
    const demo = await readFact(c.var.world.db, 'demo')
    return c.json({ staff: c.var.staff, may: allowedTo(c.var.held), demo: demo !== undefined })
  })
  .post('/', sameSite, atMost(4096), json(Credentials), async (c) => {
    const { password } = c.req.valid('json')
    const login = foldLogin(c.req.valid('json').login)
    const staff = await signingIn(c, login, () => whoSignsIn(c.var.world, login, password))
    await signIn(c, staff)
    const { password: _, ...person } = staff
    return c.json({ staff: person }, 201)
  })
  .delete('/', sameSite, async (c) => {
    await signOut(c)
    takeSession(c)
    return c.body(null, 204)
  })

/** Ends the session this browser holds, if it holds one that lasts. */
async function signOut(c: Context<Env>): Promise<void> {
  const { world } = c.var
  const hashes = heldSession(c)
  const staff = await recognised(c)
  if (!hashes || !staff) return
  await closeSession(world, hashes, personActing(c))
}

/**
 * The person whose login and password these are. The same work is done whether there is such an account or not.
 *
 * @throws Problem wrongCredentials
 */
async function whoSignsIn({ db }: World, login: string, password: string) {
  const found = await findCredentials(db, login)
  if (!(await passwordFits(password, found?.password)) || !found) throw new Problem('wrongCredentials', {})
  return found
}

/** Opens a session for this person and gives the browser its token. */
export async function signIn(c: Context<Env>, { id: staff, login, roles }: Omit<Staff, 'name'>): Promise<void> {
  const { world, requestId: request } = c.var
  const token = newToken()
  const createdAt = world.now()
  const opened = { tokenHash: tokenHash(world.secret, token), staff, createdAt, expiresAt: createdAt + sessionLength }
  await openSession(world, opened, { by: staff, held: heldByPerson({ roles }), via: 'desk', request })
  giveSession(c, token)
  rememberDevice(c, login)
}
