import { eq, inArray, sql } from 'drizzle-orm'
import type { CaseEvent } from '../../surveys/grammar/case.ts'
import type { Db } from '../db.ts'
import { areas, caseEvents, cases, caseWords, comments, contacts } from '../schema.ts'
import type { Bound } from './bound-responses.ts'
import type { Logged } from './log.ts'

type NewCase = Pick<
  typeof cases.$inferSelect,
  'number' | 'codeHash' | 'openedOn' | 'unit' | 'area' | 'procedure' | 'channel'
> & { readonly words: string }
export type NewContact = Omit<typeof contacts.$inferSelect, 'case'>

/** Opens a case with the response whose author wishes for a reply; a resend opens none. */
export const openingCase = (db: Db, response: string, opened: NewCase, contact: NewContact | undefined): Bound => ({
  also: (mine) => {
    const { number, codeHash, openedOn, unit, area, procedure, channel, words } = opened
    const row = sql`
      insert into ${cases} (number, code_hash, opened_on, since, unit, area, procedure, channel)
      select ${number}, ${codeHash}, ${openedOn}, ${openedOn}, ${unit}, ${area}, ${procedure}, ${channel} where ${mine}`
    const event = sql`
      insert into ${caseEvents} ("case", n, "on", kind, "by", "to")
      select ${number}, 0, ${openedOn}, 'opened', '', ${unit} where ${mine}`
    const said = sql`insert into ${caseWords} ("case", n, words) select ${number}, 0, ${words} where ${mine}`
    // Its words are the case’s, and in no list of comments.
    const apart = sql`update ${comments} set wished = 1 where response = ${response} and ${mine}`
    const all = [row, event, said, apart, ...(contact ? [reaching(number, contact, mine)] : [])]
    return all.map((statement) => db.run(statement))
  },
})

/** Opens cases that came with no answer of this database, such as those of a demonstration. */
export async function openCases(db: Db, opened: readonly NewCase[]): Promise<void> {
  const statements = opened.flatMap((one) => openingCase(db, '', one, undefined).also(sql`true`))
  const [first, ...others] = statements
  if (first) await db.batch([first, ...others])
}

const reaching = (number: number, contact: NewContact, mine: ReturnType<typeof sql>) => {
  const { kind, key, sealed, consentedOn, deleteOn } = contact
  return sql`
    insert into ${contacts} ("case", kind, key, sealed, consented_on, delete_on)
    select ${number}, ${kind}, ${key}, ${sealed}, ${consentedOn}, ${deleteOn} where ${mine}`
}

const ofCase = {
  number: cases.number,
  openedOn: cases.openedOn,
  unit: cases.unit,
  area: cases.area,
  procedure: cases.procedure,
  channel: cases.channel,
  state: cases.state,
  level: cases.level,
  since: cases.since,
  holder: cases.holder,
  answeredOn: cases.answeredOn,
  rating: cases.rating,
  events: cases.events,
}

/** A case under one of these hashes of its receipt code; undefined when there is none. */
export async function findCaseByCode(db: Db, codeHashes: readonly string[]) {
  const [found] = await db
    .select({
      ...ofCase,
      areaName: { vi: areas.name, en: areas.nameEn },
      contact: { kind: contacts.kind, deleteOn: contacts.deleteOn },
    })
    .from(cases)
    .innerJoin(areas, eq(areas.id, cases.area))
    .leftJoin(contacts, eq(contacts.case, cases.number))
    .where(inArray(cases.codeHash, [...codeHashes]))
  return found
}

/** A case by its number, in these units. */
export async function findCase(db: Db, number: number, units: 'all' | readonly string[]) {
  const [found] = await db
    .select({ ...ofCase, contact: contacts.kind })
    .from(cases)
    .leftJoin(contacts, eq(contacts.case, cases.number))
    .where(sql`${cases.number} = ${number} and ${inUnits(units)}`)
  return found
}

export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>

/** All that happened to some cases, each in its order, with the words that are still there. */
export async function eventsOf(db: Db, numbers: readonly number[]) {
  const rows = await db
    .select({
      ...{ case: caseEvents.case, n: caseEvents.n, on: caseEvents.on, kind: caseEvents.kind, by: caseEvents.by },
      ...{ to: caseEvents.to, done: caseEvents.done, due: caseEvents.due, rating: caseEvents.rating },
      words: caseWords.words,
    })
    .from(caseEvents)
    .leftJoin(caseWords, sql`${caseWords.case} = ${caseEvents.case} and ${caseWords.n} = ${caseEvents.n}`)
    .where(sql`${caseEvents.case} in (select value from json_each(${JSON.stringify(numbers)}))`)
    .orderBy(caseEvents.case, caseEvents.n)
  const found = new Map<number, (typeof rows)[number][]>()
  for (const row of rows) found.set(row.case, [...(found.get(row.case) ?? []), row])
  return found
}

export type KeptEvent = CaseEvent & { readonly n: number; readonly words: string | null }

/** Which cases are wanted, in which units. */
export type CaseFilter = {
  readonly units: 'all' | readonly string[]
  readonly states?: readonly (typeof cases.$inferSelect.state)[] | undefined
  readonly unit?: string | undefined
  readonly area?: string | undefined
  /** Opened from the first of these days to the last. */
  readonly days?: { readonly firstDay: string; readonly lastDay: string } | undefined
}

/** The cases that are wanted, whose clock has run longest first; those of a day in the order of their random numbers. */
export const casesWanted = (db: Db, { units, states, unit, area, days }: CaseFilter) =>
  db
    .select({ ...ofCase, contact: contacts.kind })
    .from(cases)
    .leftJoin(contacts, eq(contacts.case, cases.number))
    .where(
      sql.join(
        [
          inUnits(units),
          ...(states ? [sql`${cases.state} in (select value from json_each(${JSON.stringify(states)}))`] : []),
          ...(unit === undefined ? [] : [eq(cases.unit, unit)]),
          ...(area === undefined ? [] : [eq(cases.area, area)]),
          ...(days ? [sql`${cases.openedOn} between ${days.firstDay} and ${days.lastDay}`] : []),
        ],
        sql` and `,
      ),
    )
    .orderBy(cases.since, cases.number)

const inUnits = (units: 'all' | readonly string[]) =>
  units === 'all' ? sql`true` : sql`${cases.unit} in (select value from json_each(${JSON.stringify(units)}))`

/** Where a case stands, as its row keeps it. */
type Stand = Pick<
  typeof cases.$inferSelect,
  'state' | 'unit' | 'level' | 'since' | 'holder' | 'answeredOn' | 'rating' | 'events'
>

/**
 * Adds what happened to a case, its words, where it stands now and the line of the log, all or nothing.
 *
 * @returns false when something else happened to it first
 */
export async function addEvent(
  db: Db,
  number: number,
  event: CaseEvent & { readonly words?: string },
  stand: Stand,
  line: Logged,
): Promise<boolean> {
  const n = stand.events - 1
  const { on, kind, by, to = null, done = null, due: dueOn = null, rating = null, words } = event
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`insert into ${caseEvents} ("case", n, "on", kind, "by", "to", done, due, rating)
      select ${number}, ${n}, ${on}, ${kind}, ${by}, ${to}, ${done}, ${dueOn}, ${rating}
      where (select events from ${cases} where number = ${number}) = ${n}`),
    ...line,
    ...(words === undefined
      ? []
      : [
          db.run(
            sql`insert into ${caseWords} ("case", n, words) select ${number}, ${n}, ${words} where ${isNext(number, n)}`,
          ),
        ]),
    db.update(cases).set(stand).where(sql`${cases.number} = ${number} and ${cases.events} = ${n}`),
  ])
  return rowsAffected > 0
}

/** Whether the row still waits for its event number n: the batch is whole, so this is the one just added. */
const isNext = (number: number, n: number) => sql`(select events from ${cases} where number = ${number}) = ${n}`

/** The years in which cases were opened, the newest first. */
export async function yearsWithCases(db: Db): Promise<number[]> {
  const found = await db.all<{ year: string }>(
    sql`select distinct substr(opened_on, 1, 4) as year from ${cases} order by 1 desc`,
  )
  return found.map(({ year }) => Number(year))
}
