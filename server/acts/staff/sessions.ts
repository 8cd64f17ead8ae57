import { addSession, endSession } from '../../../db/queries/sessions.ts'
import type { Actor } from '../../access/actor.ts'
import { type ActWorld, act } from '../act.ts'

type Session = Parameters<typeof addSession>[1]

/**
 * Opens a session for an account whose password was right, or whom the office's own accounts know.
 *
 * @param by what else was right: a code from the telephone, or one of those written down
 */
export function openSession(
  { db, now }: ActWorld,
  session: Session,
  actor: Actor,
  by?: 'totp' | 'recovery',
): Promise<void> {
  const told = { ...(by && { code: by }), ...(session.provedAt && { way: 'provider' }) }
  const detail = Object.keys(told).length === 0 ? {} : { detail: told }
  const deed = { act: 'signed-in', subject: ['account', session.staff], ...detail } as const
  return act({ db, now }, actor, deed, (line) => addSession(db, session, line))
}

/** Ends a session, by the hashes it may be kept under. */
export function closeSession({ db, now }: ActWorld, hashes: readonly string[], actor: Actor): Promise<void> {
  const deed = { act: 'signed-out', subject: ['account', actor.by] } as const
  return act({ db, now }, actor, deed, (line) => endSession(db, hashes, line))
}
