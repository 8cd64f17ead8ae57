import type { Context } from 'hono'
import { findReadKey, type ReadKey } from '../../db/queries/read-keys.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { bearerToken } from './bearer-token.ts'
import { type Held, holdersOf, type Permission, roleFor } from './roles.ts'
import { tokenHashes } from './tokens.ts'

/** What a key lets its program do, in the words of the table of roles. */
export const heldByKey = (may: ReadKey['may']): Held => ({ role: `${may} key`, unit: '' })

/** Whether programs may do this at all, by some key. */
export const isForKeys = (permission: Permission): boolean =>
  holdersOf(permission).some((holder) => holder.endsWith(' key'))

/**
 * The key a program holds out, which is in use and lets it do this; undefined when
 * it holds out none. From here on the log names it.
 *
 * @throws Problem keyRefused for any other
 */
export async function keyFor(c: Context<Env>, permission: Permission) {
  const key = bearerToken(c)
  if (key === undefined) return undefined
  const { world } = c.var
  c.header('Cache-Control', 'no-store')
  const found = await findReadKey(world.db, tokenHashes(world, key), world.now())
  const held = found && heldByKey(found.may)
  if (!held || !roleFor([held], permission, '')) {
    c.header('WWW-Authenticate', 'Bearer error="invalid_token"')
    throw new Problem('keyRefused', {})
  }
  c.set('key', found.name)
  return { name: found.name, held }
}
