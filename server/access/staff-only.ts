import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { findReadKey, type ReadKey } from '../../db/queries/read-keys.ts'
import { findSession } from '../../db/queries/staff.ts'
import { sameSite } from '../http/security.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world.ts'
import { bearerToken } from './bearer-token.ts'
import { overTls } from './over-tls.ts'
import { tokenHashes } from './tokens.ts'

/** How long a session lasts: a working day, so that nobody stays signed in overnight. */
export const sessionLength = 12 * 60 * 60 * 1000

/** Behind this, `c.var.staff` is the acting person. Changes must come from our own pages. */
export const staffOnly = createMiddleware<Env>((c, next) =>
  sameSite(c, async () => {
    if (!(await recognised(c))) throw new Problem('signInNeeded', {})
    await next()
  }),
)

/** The same for a page a person opens: whoever is not signed in is led to sign in, and back. */
export const staffPage = createMiddleware<Env>(async (c, next) => {
  if (await recognised(c)) return next()
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(`/desk/sign-in?return=${encodeURIComponent(pathname + search)}`)
})

/**
 * For figures: a person who is signed in, or a program with a read key
 * (`Authorization: Bearer …`). Behind this there need not be a `c.var.staff`.
 */
export const readerOnly = staffOrKeyFor('figures')

/** For handing out slips, likewise; a key for figures is none for slips. */
export const slipIssuerOnly = staffOrKeyFor('slips')

/**
 * The name of the key for handing in answers that a program holds out; undefined when it holds out none.
 *
 * @throws Problem keyRefused for another one
 */
export async function answerKey(c: Context<Env>): Promise<string | undefined> {
  const key = bearerToken(c)
  return key === undefined ? undefined : (await keyFor(c, key, 'answers')).name
}

function staffOrKeyFor(what: ReadKey['may']) {
  return createMiddleware<Env>(async (c, next) => {
    const key = bearerToken(c)
    if (key === undefined) return staffOnly(c, next)
    await keyFor(c, key, what)
    await next()
  })
}

/** The key in use that is for this; from here on the log names it. */
async function keyFor(c: Context<Env>, key: string, what: ReadKey['may']) {
  const { world } = c.var
  c.header('Cache-Control', 'no-store')
  const found = await findReadKey(world.db, tokenHashes(world, key))
  if (found?.may !== what) {
    c.header('WWW-Authenticate', 'Bearer error="invalid_token"')
    throw new Problem('keyRefused', {})
  }
  c.set('key', found.name)
  return found
}

async function recognised(c: Context<Env>): Promise<boolean> {
  const { db, now } = c.var.world
  const hashes = heldSession(c)
  const staff = hashes && (await findSession(db, hashes, now()))
  if (!staff) return false
  c.set('staff', staff)
  c.header('Cache-Control', 'no-store')
  return true
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
