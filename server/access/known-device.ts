import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { overTls } from '../http/over-tls.ts'
import type { Env, World } from '../world/world.ts'
import { type Key, keysFor } from './keys.ts'
import { newToken } from './tokens.ts'

/** How long a device is known after a sign-in, in seconds: half a year. */
const lifetime = 180 * 24 * 60 * 60

const cookieName = (c: Context<Env>) => (overTls(c) ? '__Host-known' : 'known')

/**
 * Lets this browser be known as one from which somebody has signed in to this
 * account. It lets nobody in: it only keeps strangers' wrong passwords from
 * slowing whoever sits here.
 */
export function rememberDevice(c: Context<Env>, login: string): void {
  const known = isKnownDevice(c, login) ?? newToken().slice(0, 22)
  const value = `${known}.${signature(keysFor(c.var.world, 'device')[0], known, login)}`
  setCookie(c, cookieName(c), value, {
    path: '/',
    httpOnly: true,
    secure: overTls(c),
    sameSite: 'Strict',
    maxAge: lifetime,
  })
}

/** By what a device is known to an account; undefined for a stranger. */
export function isKnownDevice(c: Context<Env>, login: string): string | undefined {
  const [known = '', signed = ''] = (getCookie(c, cookieName(c)) ?? '').split('.')
  return known !== '' && isSigned(c.var.world, known, login, signed) ? known : undefined
}

const isSigned = (world: World, known: string, login: string, signed: string): boolean =>
  keysFor(world, 'device').some((key) => isEqual(signature(key, known, login), signed))

const signature = ({ bytes }: Key, known: string, login: string): string =>
  createHmac('sha256', bytes)
    .update(JSON.stringify([known, login]))
    .digest('base64url')

const isEqual = (ours: string, given: string): boolean =>
  ours.length === given.length && timingSafeEqual(Buffer.from(ours), Buffer.from(given))
