import type { Context } from 'hono'
import type { Actor } from '../acts/actor.ts'
import type { Env } from '../world.ts'

/** The person at the desk whose request this is. */
export const personActing = ({ var: { staff, requestId } }: Context<Env>): Actor => ({
  by: staff.id,
  role: staff.role,
  via: 'desk',
  request: requestId,
})

/** The program whose key came with the request, or else the person. */
export function issuerActing(c: Context<Env>): Actor {
  const { key, requestId } = c.var
  return key === undefined ? personActing(c) : { by: `key ${key}`, role: 'key', via: 'key', request: requestId }
}
