import { forgetBatches } from '../db/queries/batches.ts'
import { forgetDueContacts } from '../db/queries/cases.ts'
import { forgetOldDossiers } from '../db/queries/slips.ts'
import { forgetEndedSessions, forgetSpentInvitations } from '../db/queries/staff.ts'
import { dayOf, oneDay } from '../surveys/grammar/calendar.ts'
import { describeError } from './http/log.ts'
import type { World } from './world.ts'

type Place = Pick<World, 'db' | 'now' | 'log'>

/** Used and expired invitations are kept this long, so that somebody who asks can be told. */
const invitationMemory = 30 * oneDay

/** For so long it is known which answers came together. */
const batchMemory = 30 * oneDay

/**
 * Deletes what was kept for a time only: contact details whose day has come,
 * sessions that ran out, old invitations, slips and batches. Doing it again changes
 * nothing. Only counts are logged.
 *
 * @returns how much of each was deleted
 */
export async function tidy({ db, now, log }: Place) {
  const at = now()
  const deleted = {
    contacts: await forgetDueContacts(db, dayOf(at)),
    sessions: await forgetEndedSessions(db, at),
    invitations: await forgetSpentInvitations(db, at - invitationMemory),
  }
  await forgetOldDossiers(db, dayOf(at))
  await forgetBatches(db, at - batchMemory)
  log({ level: 'info', event: 'tidied', ...deleted })
  return deleted
}

const hour = 60 * 60 * 1000

/**
 * Tidies now and every hour, for as long as the process has something else to
 * do. A failure is logged; the next hour tries again.
 */
export async function tidyHourly(place: Place): Promise<void> {
  const act = () => tidy(place).catch((error: unknown) => tellFailure(place, error))
  setInterval(act, hour).unref()
  await act()
}

const tellFailure = ({ log }: Place, error: unknown): void =>
  log({ level: 'error', event: 'not tidied', ...describeError(error) })
