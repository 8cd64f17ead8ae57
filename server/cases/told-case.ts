import type { Db } from '../../db/db.ts'
import { listStaff } from '../../db/queries/accounts.ts'
import { eventsOf, type FoundCase, type KeptEvent } from '../../db/queries/cases.ts'
import { staffNames } from '../../db/queries/comments-waiting.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { hiddenParts, shownPieces } from '../../surveys/grammar/personal/hidden-parts.ts'
import { namesLookedFor } from '../../surveys/grammar/personal/names.ts'
import type { Holidays } from '../../surveys/wards/working-days.ts'
import type { Actor } from '../access/actor.ts'
import { dueOf, escalationOf, stateOn } from './clock.ts'
import type { lookAtCase } from './look.ts'
import { mayAnswer, mayDo } from './may.ts'

/** What is needed to tell cases: whoever works here, their names as they are hidden, the days off, and who reads today. */
export async function tellingCases(db: Db, now: number, reader: Pick<Actor, 'by' | 'held'>, holidays: Holidays) {
  const [people, names] = await Promise.all([listStaff(db), staffNames(db)])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return { people, nameOf, hidden: namesLookedFor(names), today: dayOf(now), reader, holidays }
}

type Telling = Awaited<ReturnType<typeof tellingCases>>

const personal = (words: string | null, { hidden }: Telling) =>
  words === null ? null : shownPieces(words, hiddenParts(words, hidden))

/** A case in one row of a list: of what was written the beginning, with what is personal hidden. */
export function rowOf(row: FoundCase, events: readonly KeptEvent[], telling: Telling) {
  const { today, holidays, nameOf, reader } = telling
  const { take, answer } = dueOf(row, holidays)
  const { number, openedOn, unit, area, procedure, level, rating, contact, answeredOn } = row
  return {
    number: String(number),
    ...{ openedOn, unit, area, procedure, level, rating, contact, answeredOn },
    state: stateOn(row, today),
    holder: row.holder === null ? null : (nameOf.get(row.holder) ?? ''),
    isMine: row.holder === reader.by,
    due: take ?? answer ?? null,
    escalation: escalationOf(take ?? answer, today, holidays),
    may: mayDo({ row, events, summary: undefined }, reader, today),
    pieces: personal(events[0]?.words ?? null, telling),
  }
}

/** A whole case: all that happened, what may be done with it now, and who could have it instead. */
export function toldCase(looked: NonNullable<Awaited<ReturnType<typeof lookAtCase>>>, telling: Telling) {
  const { row, events, summary } = looked
  const { nameOf, people, reader, today } = telling
  const may = mayDo(looked, reader, today)
  const could = people.filter(
    ({ id, disabledAt, roles }) =>
      disabledAt === null && id !== row.holder && mayAnswer(looked, { by: id, held: roles }),
  )
  return {
    ...rowOf(row, events, telling),
    answerBy: dueOf(row, telling.holidays).answer ?? null,
    channel: row.channel,
    seen: row.events,
    may,
    holders: may.includes('hand') ? could.map(({ login, name }) => ({ login, name })) : [],
    events: events.map(({ n, on, kind, by, to, done, due, rating, words }) => ({
      ...{ n, on, kind, done, due, rating },
      by: by === '' ? '' : (nameOf.get(by) ?? by),
      to: kind === 'handed' ? (nameOf.get(to ?? '') ?? '') : kind === 'moved' ? (to ?? '') : '',
      pieces: by === '' ? personal(words, telling) : words === null ? null : [{ text: words }],
    })),
    summary: summary
      ? {
          said: summary.said,
          did: summary.did,
          at: summary.at,
          by: nameOf.get(summary.by) ?? '',
          isApproved: summary.approvedBy !== null,
        }
      : null,
  }
}

/** Rows of cases, as they are told. */
export async function rowsOf(db: Db, rows: readonly FoundCase[], telling: Telling) {
  const events = await eventsOf(
    db,
    rows.map(({ number }) => number),
  )
  return rows.map((row) => rowOf(row, events.get(row.number) ?? [], telling))
}
