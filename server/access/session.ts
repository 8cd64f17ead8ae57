import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { findSession } from '../../db/queries/found-session.ts'
import { overTls } from '../http/over-tls.ts'
import type { Env } from '../world/world.ts'
import { isLocked } from './idle-lock.ts'
import { tokenHashes } from './tokens.ts'

/** How long a session lasts: a working day, so that nobody stays signed in overnight. */
export const sessionLength = 12 * 60 * 60 * 1000

/** Whose session this browser holds, while it lasts, locked or not; from here on `c.var.staff` is that person. */
export async function recognised(c: Context<Env>) {
  const { db, now } = c.var.world
  const hashes = heldSession(c)
  const found = hashes && (await findSession(db, hashes, now()))
  if (!found) return undefined
  const { staff, session } = found
  c.set('staff', staff)
  c.set('session', session)
  c.header('Cache-Control', 'no-store')
  return { staff, session, locked: isLocked(found, now()) }
}

/** Over TLS the cookie is bound to this host; a plain office network can only have a plain cookie. */
const cookieName = (c: Context<Env>) => (overTls(c) ? '__Host-session' : 'session')

/** The hashes under which the session this browser holds may be stored. */
export function heldSession(c: Context<Env>): readonly string[] | undefined {
  const token = getCookie(c, cookieName(c))
  return token ? tokenHashes(c.var.world, token) : undefined
}

export const giveSession = (c: Context<Env>, token: string) =>
  setCookie(c, cookieName(c), token, {
    path: '/',
    httpOnly: true,
    secure: overTls(c),
    sameSite: 'Lax',
    maxAge: sessionLength / 1000,
  })

export const takeSession = (c: Context<Env>) => deleteCookie(c, cookieName(c), { path: '/', secure: overTls(c) })
