import { type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { halfMonthOf } from '../../surveys/grammar/half-month.ts'
import type { Db } from '../db.ts'
import { batches } from '../schema.ts'
import type { Logged } from './log.ts'
import type { Proposal } from './proposals.ts'
import { queueUp, waitAgain } from './unreleased.ts'

/** Who confirms what, and how the answers stood when he was shown what it does. */
export type Confirmation = {
  readonly proposal: Pick<Proposal, 'id' | 'kind' | 'subjectKind' | 'subject' | 'by'>
  readonly at: number
  readonly by: string
  /** The units concerned: nobody who works there confirms. */
  readonly units: readonly string[]
  /** The place of the last response: one that came since makes it fail, and it is looked at anew. */
  readonly place: number
  /** How many answers the batch has; null where it is about none. */
  readonly inBatch: number | null
}

/** The place of the last response. */
export async function lastPlace(db: Db): Promise<number> {
  const [found] = await db.all<{ place: number }>(sql`select coalesce(max(rowid), 0) as place from responses`)
  return found?.place ?? 0
}

/** The statement that decides: it changes a row only where another person, of no unit concerned, confirms what was shown. */
export const decide = (db: Db, { proposal, at, by, units, place, inBatch }: Confirmation) =>
  db.run(sql`
    update proposals set state = 'confirmed', decided_at = ${at}, decided_by = ${by}
    where id = ${proposal.id} and state = 'open' and "by" <> ${by}
      and not exists (select 1 from roles_held where staff = ${by} and unit in (select value from json_each(${JSON.stringify(units)})))
      and (select coalesce(max(rowid), 0) from responses) = ${place}
      and (${inBatch} is null or (select count(*) from batches where batch = proposals.subject) = ${inBatch})`)

/** Whether it was decided by this very confirmation. What follows from it may be carried out again and changes nothing more. */
export const isDecided = ({ proposal, at, by }: Confirmation): SQL =>
  sql`exists (select 1 from proposals where id = ${proposal.id} and state = 'confirmed' and decided_at = ${at} and decided_by = ${by})`

/**
 * Confirms a proposal about answers, and does what was proposed, all or nothing.
 *
 * @returns false when it was decided already, may not be confirmed by this person, or the answers are others than were shown
 */
export async function confirmAnswers(
  db: Db,
  confirmation: Confirmation,
  reason: string,
  line: Logged,
): Promise<boolean> {
  const { kind } = confirmation.proposal
  const mine = answersOf(confirmation)
  const isOut = kind === 'exclude' || kind === 'exclude-batch'
  const effects = isOut ? leftOut(db, confirmation, mine, reason) : countedAgain(db, confirmation, mine)
  const [{ rowsAffected }] = await db.batch([decide(db, confirmation), ...line, ...effects])
  return rowsAffected === 1
}

/** The ids of the answers a proposal is about. */
function answersOf({ proposal: { subjectKind, subject } }: Confirmation): SQL {
  if (subjectKind === 'batch') return sql`select response from ${batches} where batch = ${subject}`
  if (subjectKind === 'set') return sql`select response from answer_sets where id = ${subject}`
  if (subjectKind === 'proposal')
    return sql`select response from exclusions where kind = 'staff' and proposal = ${subject}`
  return sql`select ${subject}`
}

/** One that was held is held no more: two people have looked. */
const leftOut = (db: Db, confirmation: Confirmation, mine: SQL, reason: string): BatchItem<'sqlite'>[] => [
  takenBack(db, confirmation, sql`kind = 'held' and response in (${mine})`),
  db.run(sql`
    insert into exclusions (response, reason, at, "by", proposal, waited)
    select id, ${reason}, ${confirmation.at}, ${confirmation.by}, ${confirmation.proposal.id},
      (select received from unreleased where response = responses.id and published is null
        and received = ${halfMonthOf(dayOf(confirmation.at))})
    from responses
    where id in (${mine}) and ${isDecided(confirmation)}
      and not exists (select 1 from exclusions where exclusions.response = responses.id and taken_back_at is null)`),
]

/**
 * Of a batch only those that are held; nobody has seen yet what they say, so they wait for others as new ones do. What
 * was left out while it waited waits again; what one proposal left out is as it was before, held where it was held.
 */
function countedAgain(db: Db, confirmation: Confirmation, mine: SQL): BatchItem<'sqlite'>[] {
  const { kind, subjectKind, subject } = confirmation.proposal
  const which = sql`exclusions.response in (${mine})${kind === 'count-batch' ? sql` and kind = 'held'` : sql``}`
  const now = sql`${which} and taken_back_at is null and ${isDecided(confirmation)}`
  return [
    queueUp(db, sql`${now} and kind = 'held'`, confirmation.at),
    waitAgain(db, sql`${now} and waited is not null`),
    takenBack(db, confirmation, which),
    ...(subjectKind === 'proposal' ? [heldAgain(db, confirmation, subject)] : []),
  ]
}

/** As it came, until somebody looks. */
const heldAgain = (db: Db, confirmation: Confirmation, proposal: string) =>
  db.run(sql`
    insert into exclusions (response, reason, at, "by", kind)
    select response, reason, at, "by", kind from exclusions as before
    where kind = 'held' and taken_back_proposal = ${proposal} and ${isDecided(confirmation)}
      and exists (select 1 from exclusions as out where out.response = before.response
        and out.taken_back_proposal = ${confirmation.proposal.id})
      and not exists (select 1 from exclusions as out where out.response = before.response and out.taken_back_at is null)`)

const takenBack = (db: Db, confirmation: Confirmation, which: SQL) =>
  db.run(sql`
    update exclusions set taken_back_at = ${confirmation.at}, taken_back_by = ${confirmation.by},
      taken_back_proposal = ${confirmation.proposal.id}
    where taken_back_at is null and ${which} and ${isDecided(confirmation)}`)
