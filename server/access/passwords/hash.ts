import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Problem } from '../../problems/problem.ts'

/** N = 2^15, r = 8, p = 3: OWASP's advice for scrypt; about 0.2 s, and the same bytes on Node and Workers. */
const cost = { N: 32_768, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }

/** Two at a time, so that everybody else is answered meanwhile; so many wait for their turn, about a second. */
const atOnce = 2
const mostWaiting = 10

let running = 0
const waiting: (() => void)[] = []

/** @throws Problem signInBusy when too many wait already */
async function derive(password: string, salt: Buffer): Promise<Buffer> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new Problem('signInBusy', {})
    await new Promise<void>((resolve) => void waiting.push(resolve))
  } else running++
  try {
    return await slowHash(password, salt)
  } finally {
    // Whoever waits takes over the place.
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

const slowHash = (password: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) =>
    scrypt(password.normalize('NFC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key))),
  )

/** The form a password is stored in: `scrypt$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`
}

/**
 * Whether the password fits. Without a stored hash the same work is done and the
 * answer is no, so that the time taken does not tell whether an account exists.
 *
 * @throws Problem signInBusy
 */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  const [, salt = '', key = ''] = (stored ?? `scrypt$${'A'.repeat(22)}$${'A'.repeat(43)}`).split('$')
  const [derived, kept] = [await derive(password, Buffer.from(salt, 'base64url')), Buffer.from(key, 'base64url')]
  return kept.length === derived.length && timingSafeEqual(derived, kept) && stored !== undefined
}
