import { changePassword as change } from '../../../db/queries/credentials.ts'
import {
  removeSecondFactor,
  type SecondFactor,
  setRecoveryCodes,
  setSecondFactor,
} from '../../../db/queries/second-factors.ts'
import { endNamedSession, endOtherSessions } from '../../../db/queries/sessions.ts'
import type { Actor } from '../../access/actor.ts'
import { newRecoveryCodes } from '../../access/second-factor/second-factor.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, act } from '../act.ts'

/** Who acts on his own account, and the hashes of the session that goes on when the others end. */
export type Own = { readonly actor: Actor; readonly keep: readonly string[] }

const subjectOf = ({ by }: Actor) => ['account', by] as const

/** Changes one's password; the other sessions end. @param password as its hash */
export async function changePassword(world: ActWorld, password: string, { actor, keep }: Own): Promise<void> {
  const deed = { act: 'password-changed', subject: subjectOf(actor) } as const
  await act(world, actor, deed, (line) => change(world.db, { staff: actor.by, password, keep }, line))
}

type SecretWorld = ActWorld & Pick<World, 'secret'>

/** Puts a second factor in force; the other sessions end. @returns its recovery codes, as they are printed */
export async function putInForce(
  world: SecretWorld,
  factor: SecondFactor,
  { actor, keep }: Own,
): Promise<readonly string[]> {
  const { printed, hashes: codes } = newRecoveryCodes(world, actor.by)
  const deed = { act: 'second-factor-set', subject: subjectOf(actor) } as const
  await act(world, actor, deed, (line) => setSecondFactor(world.db, { factor, codes, keep }, line))
  return printed
}

/** Takes one's second factor away; the other sessions end. @returns false when there is none */
export function takeAway(world: ActWorld, { actor, keep }: Own): Promise<boolean> {
  const deed = { act: 'second-factor-removed', subject: subjectOf(actor) } as const
  return act(world, actor, deed, (line) => removeSecondFactor(world.db, actor.by, keep, line))
}

/** New recovery codes in place of those before. @returns them as they are printed */
export async function renewRecoveryCodes(world: SecretWorld, actor: Actor): Promise<readonly string[]> {
  const { printed, hashes } = newRecoveryCodes(world, actor.by)
  const deed = { act: 'recovery-codes-made', subject: subjectOf(actor) } as const
  await act(world, actor, deed, (line) => setRecoveryCodes(world.db, actor.by, hashes, line))
  return printed
}

/** Ends another of one's sessions. @throws Problem sessionUnknown */
export async function endOne(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const deed = { act: 'session-ended', subject: subjectOf(actor) } as const
  if (!(await act(world, actor, deed, (line) => endNamedSession(world.db, actor.by, id, line))))
    throw new Problem('sessionUnknown', {})
}

/** Ends all one's sessions but this one. @returns how many */
export function endOthers(world: ActWorld, { actor, keep }: Own): Promise<number> {
  const deed = { act: 'session-ended', subject: subjectOf(actor) } as const
  return act(world, actor, deed, (line) => endOtherSessions(world.db, actor.by, keep, line))
}
