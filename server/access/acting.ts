import type { Context } from 'hono'
import type { Staff } from '../../db/queries/staff.ts'
import type { Env } from '../world/world.ts'
import type { Actor } from './actor.ts'
import type { Held } from './roles.ts'

/** What comes with having an account, whatever the roles. */
export const heldByAccount: readonly Held[] = [{ role: 'account', unit: '' }]

/** What somebody who has signed in may rely on: his roles, and that he has an account. */
export const heldByPerson = ({ roles }: Pick<Staff, 'roles'>): readonly Held[] => [...roles, ...heldByAccount]

/** The person at the desk whose request this is. */
export const personActing = ({ var: { staff, requestId } }: Context<Env>): Actor => ({
  by: staff.id,
  held: heldByPerson(staff),
  via: 'desk',
  request: requestId,
})

/** The program whose key came with the request, or else the person. */
export function issuerActing(c: Context<Env>): Actor {
  const { key, held, requestId } = c.var
  return key === undefined ? personActing(c) : { by: `key ${key}`, held, via: 'key', request: requestId }
}
