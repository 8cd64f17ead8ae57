import { type ChangedDay, putWorkingDay, removeWorkingDay } from '../../../db/queries/working-days.ts'
import { isDay, oneDay } from '../../../surveys/grammar/calendar.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { act } from '../act.ts'

/** Says how a day is worked, by which document: a day off moved by decree, a day made up for. @throws Problem fieldRefused naming `day` */
export async function changeDay(world: ActWorld, changed: ChangedDay, actor: Actor): Promise<void> {
  // A slip of the pen in the year would move deadlines that nobody looks at.
  if (!isDay(changed.day) || Math.abs(Date.parse(changed.day) - world.now()) > 1000 * oneDay)
    throw new Problem('fieldRefused', { field: 'day', why: noDay })
  const { day, kind, name, source } = changed
  const detail = { name, about: dayKinds[kind] }
  await act(world, actor, { act: 'working-day-changed', subject: ['day', day], reason: source, detail }, (line) =>
    putWorkingDay(world.db, changed, line),
  )
}

/** Lets a day be as the ward's list says again. */
export async function asListed(world: ActWorld, day: string, actor: Actor): Promise<void> {
  const deed = {
    act: 'working-day-changed',
    subject: ['day', day],
    detail: { about: 'theo danh sách của phường' },
  } as const
  await act(world, actor, deed, (line) => removeWorkingDay(world.db, day, line))
}

const dayKinds = { off: 'nghỉ', 'make-up': 'làm bù', usual: 'như ngày thường' } as const

const noDay: Text = {
  vi: 'Ngày chưa đúng hoặc quá xa. Xin chọn một ngày trong khoảng hai năm tới.',
  en: 'This is no day, or it is too far away. Please choose one within about two years.',
}
