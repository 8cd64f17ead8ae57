import { findAccount, giveRole as give, takeRole as take } from '../../../db/queries/accounts.ts'
import { readCatalogue } from '../../../db/queries/catalogue.ts'
import type { RoleHeld } from '../../../db/queries/staff.ts'
import type { Actor } from '../../access/actor.ts'
import { covers } from '../../access/roles.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

/**
 * Gives an account a role, over one unit or ('') over all.
 *
 * @throws Problem accountUnknown, unitUnknown, ownRoles, moreThanHeld, roleHeld
 */
export async function giveRole(world: ActWorld, login: string, held: RoleHeld, actor: Actor): Promise<void> {
  const { id } = await accountFor(world, login, actor)
  await mayGrant(world, held, actor)
  const deed = { act: 'role-given', subject: ['account', id], detail: held } as const
  if (!(await act(world, actor, deed, (line) => give(world.db, id, held, line))))
    throw new Problem('roleHeld', { login })
}

/**
 * Takes a role back.
 *
 * @throws Problem accountUnknown, ownRoles, roleNotHeld, lastAdministrator
 */
export async function takeRole(world: ActWorld, login: string, held: RoleHeld, actor: Actor): Promise<void> {
  const { id, roles } = await accountFor(world, login, actor)
  if (!roles.some(({ role, unit }) => role === held.role && unit === held.unit))
    throw new Problem('roleNotHeld', { login })
  const deed = { act: 'role-taken', subject: ['account', id], detail: held } as const
  if (!(await act(world, actor, deed, (line) => take(world.db, id, { ...held, now: world.now() }, line))))
    throw new Problem('lastAdministrator', { login })
}

/** The account to be changed, which is not the actor's own. @throws Problem accountUnknown, ownRoles */
export async function accountFor({ db }: ActWorld, login: string, actor: Actor) {
  const found = await findAccount(db, login)
  if (!found) throw new Problem('accountUnknown', { login })
  if (found.id === actor.by) throw new Problem('ownRoles', {})
  return found
}

/** A role is granted only by one who holds as much. @throws Problem moreThanHeld, unitUnknown */
export async function mayGrant({ db }: ActWorld, held: RoleHeld, { via, held: own }: Actor): Promise<void> {
  if (via === 'desk' && !covers(own, held)) throw new Problem('moreThanHeld', {})
  if (held.unit === '') return
  const { units } = await readCatalogue(db)
  if (!units.some(({ id, retiredAt }) => id === held.unit && retiredAt === null))
    throw new Problem('unitUnknown', { unit: held.unit })
}
