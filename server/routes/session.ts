import type { Context } from 'hono'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { addDeed } from '../../db/queries/deeds.ts'
import { readFact } from '../../db/queries/facts.ts'
import { addSession, endSession, findCredentials } from '../../db/queries/staff.ts'
import { rememberDevice } from '../access/known-device.ts'
import { passwordFits } from '../access/passwords.ts'
import { giveSession, heldSession, sessionLength, staffOnly, takeSession } from '../access/staff-only.ts'
import { newToken, tokenHash } from '../access/tokens.ts'
import { text } from '../http/fields.ts'
import { sameSite } from '../http/security.ts'
import { atMost, json } from '../http/validate.ts'
import { signingIn } from '../limits/guess-limits.ts'
import { Problem } from '../problems/problem.ts'
import type { Env, World } from '../world.ts'

export const Credentials = z.strictObject({ login: text(100), password: text(200) })

/** Who is signed in; signing in; signing out. */
export const session = new Hono<Env>()
  .get('/', staffOnly, async (c) => {
    const demo = await readFact(c.var.world.db, 'demo')
    return c.json({ staff: c.var.staff, demo: demo !== undefined })
  })
  .post('/', sameSite, atMost(4096), json(Credentials), async (c) => {
    const { password } = c.req.valid('json')
    const login = foldLogin(c.req.valid('json').login)
    const staff = await signingIn(c, login, () => whoSignsIn(c.var.world, login, password))
    await signIn(c, staff)
    return c.json({ staff: { id: staff.id, login: staff.login, name: staff.name, role: staff.role } }, 201)
  })
  .delete('/', sameSite, async (c) => {
    const hashes = heldSession(c)
    if (hashes) await endSession(c.var.world.db, hashes)
    takeSession(c)
    return c.body(null, 204)
  })

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

/** Login names are the same in upper and lower case. */
export const foldLogin = (login: string): string => login.trim().toLowerCase()

/** Opens a session for this person and gives the browser its token. */
export async function signIn(c: Context<Env>, { id: staff, login }: { id: string; login: string }): Promise<void> {
  const { db, now, secret } = c.var.world
  const token = newToken()
  const createdAt = now()
  await addSession(db, { tokenHash: tokenHash(secret, token), staff, createdAt, expiresAt: createdAt + sessionLength })
  await addDeed(db, { at: createdAt, by: staff, what: 'sign-in', subject: '' })
  giveSession(c, token)
  rememberDevice(c, login)
}
