import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { takeReturn } from '../../../db/queries/identities.ts'
import { overTls } from '../../http/over-tls.ts'
import { Problem } from '../../problems/problem.ts'
import type { Env } from '../../world/world.ts'
import { keysFor } from '../keys.ts'
import { seal, unseal } from '../seal.ts'
import { tokenHash } from '../tokens.ts'

/** What somebody went to the provider for. */
export type Purpose =
  | { readonly for: 'sign-in'; readonly to: string }
  /** To let a locked session go on, or to prove who sits there before an account without a password is changed. */
  | { readonly for: 'unlock' }
  /** The invitation, by the hash of its token. */
  | { readonly for: 'invitation'; readonly invitation: string }
  | { readonly for: 'binding'; readonly person: string }

/** One way to the provider and back. It lies sealed in a cookie of this browser: no other one comes back on it. */
export type Transaction = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly begunAt: number
  readonly purpose: Purpose
}

/** How long somebody may take at the provider, in milliseconds. */
export const transactionLength = 10 * 60_000

const place = 'way to the provider'
const cookieName = (c: Context<Env>) => (overTls(c) ? '__Host-provider' : 'provider')

/** Gives the browser what it is asked for when it comes back. Lax: it comes back by a link of another site. */
export async function keepTransaction(c: Context<Env>, transaction: Transaction): Promise<void> {
  const { key, sealed } = await seal(keysFor(c.var.world, 'provider'), JSON.stringify(transaction), place)
  setCookie(c, cookieName(c), `${key}.${sealed}`, {
    path: '/',
    httpOnly: true,
    secure: overTls(c),
    sameSite: 'Lax',
    maxAge: transactionLength / 1000,
  })
}

/**
 * The transaction somebody comes back on, once: its state is written down as used before anything else is asked, in
 * the database, since the next request may come to another process.
 *
 * @throws Problem transactionOver when there is none, it is another's, too old, or was used
 */
export async function takeTransaction(c: Context<Env>, state: string): Promise<Transaction> {
  const { world } = c.var
  const [key = '', sealed = ''] = (getCookie(c, cookieName(c)) ?? '').split('.')
  deleteCookie(c, cookieName(c), { path: '/', secure: overTls(c) })
  const text = await unseal(keysFor(world, 'provider'), { key, sealed }, place)
  const transaction: Transaction | undefined = text === undefined ? undefined : JSON.parse(text)
  if (!transaction || transaction.state !== state) throw new Problem('transactionOver', {})
  const expiresAt = transaction.begunAt + transactionLength
  if (world.now() > expiresAt || !(await takeReturn(world.db, tokenHash(world.secret, state), expiresAt)))
    throw new Problem('transactionOver', {})
  return transaction
}
