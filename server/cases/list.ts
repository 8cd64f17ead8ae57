import { type CaseFilter, casesWanted, type FoundCase } from '../../db/queries/cases.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { CaseList, CaseState } from '../../surveys/grammar/case.ts'
import type { Actor } from '../access/actor.ts'
import type { Units } from '../access/roles.ts'
import { unitsFor } from '../access/roles.ts'
import type { World } from '../world/world.ts'
import { dueOf, escalationOf, isWaiting, stateOn } from './clock.ts'
import { readHolidays } from './holidays.ts'
import { lookAtCase } from './look.ts'
import { rowsOf, tellingCases, toldCase } from './told-case.ts'

type Asked = Pick<CaseFilter, 'unit' | 'area' | 'days'> & { readonly list: CaseList; readonly page: number }
type Reader = Pick<Actor, 'by' | 'held'>

const onPage = 25
const waiting: readonly CaseState[] = ['open', 'taken', 'messaged']
const states: { readonly [L in CaseList]: readonly CaseState[] | undefined } = {
  waiting,
  mine: waiting,
  answered: ['answered'],
  closed: ['answered', 'closed'],
  all: undefined,
}

/** A page of cases over the units whoever asks may read, what is due first, and how many there are. */
export async function listCases({ db, now }: Pick<World, 'db' | 'now'>, asked: Asked, units: Units, reader: Reader) {
  const { list, page, ...narrowed } = asked
  const holidays = await readHolidays(db)
  const today = dayOf(now())
  const found = await casesWanted(db, { ...narrowed, units, states: states[list] })
  const isIn = (row: FoundCase) =>
    list === 'mine' ? isTurnOf(row, reader, today, holidays) : list === 'all' || isOfList(stateOn(row, today), list)
  const dueBy = (row: FoundCase) => Object.values(dueOf(row, holidays)).find((day) => day !== undefined) ?? '9'
  const rows = found.filter(isIn).toSorted((a, b) => (dueBy(a) < dueBy(b) ? -1 : dueBy(a) > dueBy(b) ? 1 : 0))
  const shown = rows.slice((page - 1) * onPage, page * onPage)
  return {
    rows: await rowsOf(db, shown, await tellingCases(db, now(), reader, holidays)),
    total: rows.length,
    page,
    pages: Math.max(1, Math.ceil(rows.length / onPage)),
  }
}

const isOfList = (state: CaseState, list: CaseList): boolean =>
  list === 'waiting' ? isWaiting(state) : state === (list === 'answered' ? 'answered' : 'closed')

/**
 * Whether it is somebody's turn: he holds it, or nobody does and he is of those who may take it; on the day it is due also
 * the head of the unit, two days after the leader.
 */
function isTurnOf(
  row: FoundCase,
  { by, held }: Reader,
  today: string,
  holidays: Awaited<ReturnType<typeof readHolidays>>,
) {
  if (row.holder === by) return true
  const has = (role: string) => held.some((one) => one.role === role && (one.unit === '' || one.unit === row.unit))
  const { take, answer } = dueOf(row, holidays)
  const escalation = escalationOf(take ?? answer, today, holidays)
  if (has('leader') && (escalation === 'late' || row.level === 2)) return true
  if (has('unit-head') && (escalation === 'late' || escalation === 'due' || row.level === 1)) return true
  return row.state === 'open' && row.level === 0 && (has('clerk') || has('unit-head'))
}

/** One case as whoever asks may read it; undefined where there is none in his units. */
export async function readCase({ db, now }: Pick<World, 'db' | 'now'>, number: number, reader: Reader) {
  const looked = await lookAtCase(db, number, unitsFor(reader.held, 'cases-read'))
  return looked && toldCase(looked, await tellingCases(db, now(), reader, await readHolidays(db)))
}
