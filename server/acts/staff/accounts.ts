import { disableAccount, enableAccount } from '../../../db/queries/accounts.ts'
import { removeSecondFactor } from '../../../db/queries/second-factors.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { accountFor } from './roles.ts'

/**
 * Closes an account, at once: its sessions end. What it did stays on record.
 *
 * @throws Problem accountUnknown, ownRoles, accountAsItWas, lastAdministrator
 */
export async function disable(world: ActWorld, login: string, actor: Actor): Promise<void> {
  const { id, disabledAt } = await accountFor(world, login, actor)
  if (disabledAt !== null) throw new Problem('accountAsItWas', { login, disabled: true })
  const deed = { act: 'account-disabled', subject: ['account', id] } as const
  if (!(await act(world, actor, deed, (line) => disableAccount(world.db, id, world.now(), line))))
    throw new Problem('lastAdministrator', { login })
}

/** Opens a closed account again, with the roles it had. @throws Problem accountUnknown, ownRoles, accountAsItWas */
export async function enable(world: ActWorld, login: string, actor: Actor): Promise<void> {
  const { id } = await accountFor(world, login, actor)
  const deed = { act: 'account-enabled', subject: ['account', id] } as const
  if (!(await act(world, actor, deed, (line) => enableAccount(world.db, id, world.now(), line))))
    throw new Problem('accountAsItWas', { login, disabled: false })
}

/**
 * Takes away the second factor of somebody who lost his telephone and his recovery codes; his sessions end. He sets
 * up another at his next sign-in, where he must have one.
 *
 * @throws Problem accountUnknown, ownRoles, secondFactorAbsent
 */
export async function resetSecondFactor(world: ActWorld, login: string, actor: Actor): Promise<void> {
  const { id } = await accountFor(world, login, actor)
  const deed = { act: 'second-factor-reset', subject: ['account', id] } as const
  if (!(await act(world, actor, deed, (line) => removeSecondFactor(world.db, id, [], line))))
    throw new Problem('secondFactorAbsent', { login })
}
