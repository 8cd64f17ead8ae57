import { addSession, endSession } from '../../../db/queries/staff.ts'
import type { Actor } from '../../access/actor.ts'
import { type ActWorld, act } from '../act.ts'

type Session = Parameters<typeof addSession>[1]

/** Opens a session for an account whose password was right. */
export function openSession({ db, now }: ActWorld, session: Session, actor: Actor): Promise<void> {
  const deed = { act: 'signed-in', subject: ['account', session.staff] } as const
  return act({ db, now }, actor, deed, (line) => addSession(db, session, line))
}

/** Ends a session, by the hashes it may be kept under. */
export function closeSession({ db, now }: ActWorld, hashes: readonly string[], actor: Actor): Promise<void> {
  const deed = { act: 'signed-out', subject: ['account', actor.by] } as const
  return act({ db, now }, actor, deed, (line) => endSession(db, hashes, line))
}
