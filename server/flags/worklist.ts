import type { Db } from '../../db/db.ts'
import { waitingToBeLeftOut } from '../../db/queries/answer-sets.ts'
import { looksInForce, type ToldLook } from '../../db/queries/flag-looks.ts'
import type { TouchpointCount } from '../../db/queries/touchpoint-counts.ts'
import { dayOf, oneDay } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { quarterOf } from '../../surveys/periods/quarter-of.ts'
import type { Units } from '../access/roles.ts'
import { heardAt } from '../figures/heard-at.ts'
import { figuresOf } from './figures-told.ts'
import type { Flag, FlagState } from './flag.ts'
import type { Found } from './found.ts'
import { placesOf } from './places.ts'
import { sayFlag } from './say-flag.ts'
import { batchSigns } from './signs/batches.ts'
import { beyondSigns } from './signs/beyond.ts'
import { hourSigns } from './signs/hours.ts'
import { resentSigns } from './signs/resent.ts'
import { shareSigns } from './signs/shares.ts'

/** How far back is looked, in days: as long as it is kept which answers came together. */
export const daysLooked = 30

/** One sign, with the ids of the answers it is about; these are told to nobody. */
export type Listed = Flag & { readonly answers: readonly string[] }

/** With why it is listed. */
export type ToldFlag = Flag & { readonly why: string }

type Asked = { readonly now: number; readonly units: Units }

/**
 * Every sign of the last thirty days in how answers came in at the places of some units, what is new first.
 * Nothing is written.
 */
export async function worklist(db: Db, { now, units }: Asked): Promise<Listed[]> {
  const look = { db, now, since: now - daysLooked * oneDay, places: await placesOf(db, units) }
  const [lists, looks, waiting] = await Promise.all([
    Promise.all([batchSigns, hourSigns, resentSigns, beyondSigns, shareSigns].map((find) => find(look))),
    looksInForce(db),
    waitingToBeLeftOut(db),
  ])
  const found = lists.flat()
  const figures = figuresOf(found, await heardIn(db, found, now))
  const looked = new Map(looks.map((one) => [one.flag, one]))
  return found
    .map((one): Listed => {
      const { members, isOver: _, ...told } = one
      const seen = looked.get(one.id)
      return {
        ...told,
        touchpoints: one.touchpoints.map(look.places.touchpoint),
        unit: look.places.unitOf(one),
        state: stateOf(one, seen, waiting),
        isSet: members.length > 0,
        held: members.filter(({ out }) => out === 'held').length,
        excluded: members.filter(({ out }) => out === 'staff').length,
        figure: figures.get(one.id) ?? null,
        look: seen ? { by: seen.by, at: seen.at, reason: seen.reason } : null,
        answers: members.map(({ id }) => id),
      }
    })
    .toSorted(byUrgency)
}

/** What is new first; then the latest day; of a day what is about most answers. */
const byUrgency = (a: Listed, b: Listed): number =>
  states.indexOf(a.state) - states.indexOf(b.state) ||
  (dayOf(a.to) === dayOf(b.to) ? b.n - a.n : b.to - a.to) ||
  (a.id < b.id ? -1 : 1)

const states: readonly FlagState[] = ['new', 'proposed', 'seen', 'excluded']

/** Whoever looked saw so many; when clearly more have come it is new again. */
const mayGrowBy = (n: number): number => Math.max(5, n / 5)

function stateOf({ members, n }: Found, seen: ToldLook | undefined, waiting: ReadonlySet<string>): FlagState {
  const left = members.filter(({ out }) => out !== 'staff')
  if (members.length > 0 && left.length === 0) return 'excluded'
  if (members.length > 0 && left.every(({ id }) => waiting.has(id))) return 'proposed'
  return seen && n < seen.n + mayGrowBy(seen.n) ? 'seen' : 'new'
}

/** What may be told of each touchpoint from the beginning of the quarter in which a sign lies. */
async function heardIn(db: Db, found: readonly Found[], now: number) {
  const quarterAt = ({ from }: Found) => quarterOf(dayOf(from))
  const names = [...new Set(found.filter(({ members }) => members.length > 0).map(quarterAt))]
  const heard = new Map<string, readonly TouchpointCount[]>()
  for (const period of names.flatMap((name) => parsePeriod(name) ?? []))
    heard.set(period.name, await heardAt(db, period, { stream: 'volunteer', today: dayOf(now) }))
  return (one: Found) => heard.get(quarterAt(one)) ?? []
}

/** As it is told to people: with a sentence, and without the ids of answers. */
export const toldFlag = ({ answers: _, ...told }: Listed): ToldFlag => ({ ...told, why: sayFlag(told) })
