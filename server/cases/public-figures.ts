import { type CaseFilter, casesWanted, eventsOf, type KeptEvent } from '../../db/queries/cases.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { wilsonInterval } from '../stats/intervals/wilson-interval.ts'
import type { World } from '../world/world.ts'
import { dueOf } from './clock.ts'
import { readHolidays } from './holidays.ts'

/** What the public is told of wishes for a reply: how many came, were answered in time, and were solved as their authors say. */
export type CaseFigures = {
  readonly received: number
  /** Those answered, or late: what was not yet due is in neither. */
  readonly due: number
  readonly inTime: number
  readonly answered: number
  readonly rated: number
  readonly solved: number
  readonly partly: number
  readonly unsolved: number
}

/** Under so many a service is not told by itself. */
export const fewestTold = 10

/**
 * The figures of the cases opened on some days: of the ward, and of each service with enough of them. Smaller ones are told
 * together, and where they are too few even so, with the smallest of the others: nothing follows by subtraction.
 */
export async function publicFigures({ db, now }: Pick<World, 'db' | 'now'>, days: NonNullable<CaseFilter['days']>) {
  const rows = await casesWanted(db, { units: 'all', days })
  const [events, holidays] = await Promise.all([
    eventsOf(
      db,
      rows.map(({ number }) => number),
    ),
    readHolidays(db),
  ])
  const today = dayOf(now())
  const told = rows.map((row) => ({
    area: row.area,
    figures: figuresOf(events.get(row.number) ?? [], dueOf(row, holidays).answer, today),
  }))
  const byArea = new Map<string, CaseFigures>()
  for (const { area, figures } of told) byArea.set(area, sum(byArea.get(area) ?? none, figures))
  const { shown, others } = disclosed(byArea)
  return { all: told.reduce((before, { figures }) => sum(before, figures), none), areas: shown, others }
}

const none: CaseFigures = {
  ...{ received: 0, due: 0, inTime: 0, answered: 0, rated: 0, solved: 0, partly: 0, unsolved: 0 },
}

const sum = (one: CaseFigures, other: CaseFigures): CaseFigures =>
  Object.fromEntries(
    (Object.keys(none) as (keyof CaseFigures)[]).map((name) => [name, one[name] + other[name]]),
  ) as CaseFigures

/** Of one case, each 0 or 1: its first answer decides whether it came in time, its last rating whether it is solved. */
function figuresOf(events: readonly KeptEvent[], waitsUntil: string | undefined, today: string): CaseFigures {
  const reply = events.find(({ kind }) => kind === 'replied')
  const rating = events.findLast(({ kind }) => kind === 'rated')?.rating
  const isLate = !reply && waitsUntil !== undefined && waitsUntil < today
  return {
    received: 1,
    due: Number(reply !== undefined || isLate),
    inTime: Number(reply !== undefined && (reply.due === null || reply.due === undefined || reply.on <= reply.due)),
    answered: Number(reply !== undefined),
    rated: Number(rating !== undefined),
    solved: Number(rating === 'solved'),
    partly: Number(rating === 'partly'),
    unsolved: Number(rating === 'unsolved'),
  }
}

/** Services with enough cases, and all others together. */
export function disclosed(byArea: ReadonlyMap<string, CaseFigures>) {
  const sorted = [...byArea].toSorted(([, a], [, b]) => b.received - a.received)
  const shown = sorted.filter(([, { received }]) => received >= fewestTold)
  const small = sorted.filter(([, { received }]) => received < fewestTold).map(([, figures]) => figures)
  let others = small.reduce(sum, none)
  while (others.received > 0 && others.received < fewestTold && shown.length > 0) {
    const [, smallest] = shown.pop() ?? ['', none]
    others = sum(others, smallest)
  }
  return { shown, others: others.received === 0 ? undefined : others }
}

/** How many of those that were rated are solved, with its interval (Wilson, 95 %); undefined where nobody rated. */
export const solvedShare = ({ solved, rated }: CaseFigures) =>
  rated === 0 ? undefined : { share: solved / rated, interval: wilsonInterval(solved, rated) }
