import { duties } from '#ward'
import { addDutyDone, removeDutyDone } from '../../../db/queries/documents.ts'
import { dutiesAround } from '../../../surveys/duties/due.ts'
import { dayOf, isDay } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { act } from '../act.ts'

type Which = { readonly duty: string; readonly period: string }

/**
 * Writes down that something due was handed in, on which day and under which number.
 *
 * @throws Problem dutyUnknown; fieldRefused naming `doneOn`
 */
export async function dutyHandedIn(
  world: ActWorld,
  { doneOn, number, ...which }: Which & { readonly doneOn: string; readonly number: string },
  actor: Actor,
): Promise<void> {
  const { title } = known(world, which)
  if (!isDay(doneOn) || doneOn > dayOf(world.now())) throw new Problem('fieldRefused', { field: 'doneOn', why: noDay })
  const row = { ...which, doneOn, number: number.trim(), by: actor.by, at: world.now() }
  const detail = { name: title, number: row.number, on: doneOn }
  const deed = { act: 'duty-done', subject: subjectOf(which), detail } as const
  if (!(await act(world, actor, deed, (line) => addDutyDone(world.db, row, line)))) throw new Problem('dutyUnknown', {})
}

/** Takes that back, where it was a slip. @throws Problem dutyUnknown */
export async function dutyNotHandedIn(world: ActWorld, which: Which, actor: Actor): Promise<void> {
  const { title } = known(world, which)
  const deed = { act: 'duty-undone', subject: subjectOf(which), detail: { name: title } } as const
  if (!(await act(world, actor, deed, (line) => removeDutyDone(world.db, which, line))))
    throw new Problem('dutyUnknown', {})
}

function known({ now }: ActWorld, { duty, period }: Which) {
  const found = dutiesAround(duties, dayOf(now())).find((one) => one.id === duty && one.period === period)
  if (!found) throw new Problem('dutyUnknown', {})
  return found
}

const subjectOf = ({ duty, period }: Which) => ['duty', `${duty} ${period}`] as const

const noDay: Text = {
  vi: 'Ngày nộp chưa đúng hoặc ở tương lai. Xin chọn lại.',
  en: 'This is no day, or it lies ahead. Please choose again.',
}
