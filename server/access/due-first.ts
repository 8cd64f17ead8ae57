import type { Context } from 'hono'
import type { Session } from '../../db/queries/found-session.ts'
import type { Staff } from '../../db/queries/staff.ts'
import { overTls } from '../http/over-tls.ts'
import type { Env } from '../world/world.ts'

type Known = {
  readonly staff: Pick<Staff, 'roles'>
  readonly session: Pick<Session, 'local' | 'renew' | 'hasSecondFactor'>
}

/**
 * Whether whoever holds these roles must have a second factor: administrators always, and on the second
 * level of security everybody who comes over TLS. On the machine itself, where the program is tried out
 * over a plain line and no proxy passes anything on, nobody must.
 */
export const mustHaveSecondFactor = (c: Context<Env>, { staff, session }: Known): boolean =>
  !session.local &&
  (staff.roles.some(({ role }) => role === 'admin') || (c.var.world.securityLevel === 2 && overTls(c)))

/** What somebody has to do before anything else is opened to him. */
export type Due = 'password' | 'second-factor'

/** What is due first: a password that is what it must be, then a second factor where there must be one. */
export function dueFirst(c: Context<Env>, known: Known): Due | undefined {
  if (known.session.renew) return 'password'
  return mustHaveSecondFactor(c, known) && !known.session.hasSecondFactor ? 'second-factor' : undefined
}
