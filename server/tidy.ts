import { oldBatches } from '../db/queries/batches.ts'
import { dueContacts } from '../db/queries/cases.ts'
import { oldDossiers, oldSlips } from '../db/queries/slips.ts'
import { endedSessions, spentInvitations } from '../db/queries/staff.ts'
import { dayOf, oneDay } from '../surveys/grammar/calendar.ts'
import { note } from './acts/act.ts'
import { type Actor, byItself } from './acts/actor.ts'
import { countDays } from './acts/days/count-days.ts'
import { describeError } from './http/log.ts'
import type { World } from './world.ts'

type Place = Pick<World, 'db' | 'now' | 'log'>

/** Used and expired invitations are kept this long, so that somebody who asks can be told. */
const invitationMemory = 30 * oneDay

/** For so long it is known which answers came together. */
const batchMemory = 30 * oneDay

/**
 * Deletes what was kept for a time only: contact details whose day has come,
 * sessions that ran out, old invitations, slips and batches, all in one batch with
 * the line of the log, which holds the counts alone. Doing it again changes nothing.
 *
 * @param actor who asked for it; the server itself, by its schedule
 * @returns how much of each was deleted
 */
export async function tidy({ db, now, log }: Place, actor: Actor = byItself) {
  const at = now()
  const all = dueAt(db, at)
  const [contacts, sessions, invitations, dossiers, slips, batches] = await db.batch([
    all.contacts.count,
    all.sessions.count,
    all.invitations.count,
    all.dossiers.count,
    all.slips.count,
    all.batches.count,
  ])
  const many = (rows: readonly { n: number }[]) => rows[0]?.n ?? 0
  const deleted = { contacts: many(contacts), sessions: many(sessions), invitations: many(invitations) }
  const detail = { ...deleted, dossiers: many(dossiers), slips: many(slips), batches: many(batches) }
  if (Object.values(detail).some((n) => n > 0))
    await note({ db, now }, actor, { act: 'tidied', subject: ['retention', ''], detail }, async (line) => {
      const { contacts, sessions, invitations, dossiers, slips, batches } = all
      const others = [sessions, invitations, dossiers, slips, batches].map(({ deletion }) => deletion)
      await db.batch([contacts.deletion, ...others, ...line])
    })
  log({ level: 'info', event: 'tidied', ...deleted })
  return deleted
}

/** Everything whose time is over at a moment. */
const dueAt = (db: World['db'], at: number) => ({
  contacts: dueContacts(db, dayOf(at)),
  sessions: endedSessions(db, at),
  invitations: spentInvitations(db, at - invitationMemory),
  dossiers: oldDossiers(db, dayOf(at)),
  slips: oldSlips(db, dayOf(at)),
  batches: oldBatches(db, at - batchMemory),
})

const hour = 60 * 60 * 1000

/**
 * Tidies now and every hour, and writes down how many answers came in on the days
 * that are over, for as long as the process has something else to do. A failure is
 * logged; the next hour tries again.
 */
export async function tidyHourly(place: Place): Promise<void> {
  const act = () =>
    tidy(place)
      .then(() => countDays(place))
      .catch((error: unknown) => tellFailure(place, error))
  setInterval(act, hour).unref()
  await act()
}

const tellFailure = ({ log }: Place, error: unknown): void =>
  log({ level: 'error', event: 'not tidied', ...describeError(error) })
