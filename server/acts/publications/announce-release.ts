import { addReleaseDay, announcedReleases } from '../../../db/queries/release-days.ts'
import { dayOf, daysAfter, isDay } from '../../../surveys/grammar/calendar.ts'
import { hiddenParts } from '../../../surveys/grammar/personal/hidden-parts.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Period } from '../../../surveys/periods/period.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

type Announced = { readonly period: Period; readonly day: string; readonly reason: string }

/**
 * Announces on which day a period will be published, or moves that day with a reason everybody reads.
 *
 * @throws Problem releaseDayPast where it is published; fieldRefused naming `day` or `reason`; notPermitted
 */
export async function announceRelease(world: ActWorld, { period, day, reason }: Announced, actor: Actor) {
  const { db, now } = world
  const before = (await announcedReleases(db)).find((one) => one.period === period.name)
  if (before && before.publishedAt !== null) throw new Problem('releaseDayPast', {})
  refuseWrongDay(period, day, dayOf(now()))
  if (before?.day === day) throw refused('day', sameDay)
  const why = before ? checkedReason(reason) : ''
  const detail = before ? { before: { day: dayRead(before.day) }, after: { day: dayRead(day) } } : { day: dayRead(day) }
  const deed = { act: 'release-day-announced', subject: ['period', period.name], reason: why, detail } as const
  const row = { period: period.name, day, reason: why, by: actor.by, at: now() }
  if (!(await act(world, actor, deed, (line) => addReleaseDay(db, row, before?.day, line))))
    throw new Problem('releaseDayPast', {})
}

const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

/** Nobody announces a day more than a year after a period is over. */
const furthest = 366

function refuseWrongDay({ lastDay }: Period, day: string, today: string): void {
  if (!isDay(day)) throw refused('day', noDay)
  if (day <= lastDay || day < today || day > daysAfter(lastDay < today ? today : lastDay, furthest))
    throw refused('day', outOfReach(lastDay))
}

/** Citizens read it: in words that name nobody. */
function checkedReason(typed: string): string {
  const words = typed.normalize('NFC').trim()
  if (words.length < 10) throw refused('reason', tooShort)
  if (hiddenParts(words).length > 0) throw refused('reason', personal)
  return words
}

const noDay: Text = { vi: 'Xin chọn một ngày trong lịch.', en: 'Please choose a day of the calendar.' }
const outOfReach = (lastDay: string): Text => ({
  vi: `Ngày công bố phải từ hôm nay, sau ngày kết thúc kỳ (${dayRead(lastDay)}) và trong vòng một năm.`,
  en: `The day must not be past, must lie after the period (${dayRead(lastDay)}) and within a year.`,
})
const sameDay: Text = { vi: 'Ngày này đã được báo trước.', en: 'This is the day that was announced.' }
const tooShort: Text = {
  vi: 'Xin ghi rõ vì sao dời ngày, ít nhất 10 ký tự. Người dân đọc được lý do này.',
  en: 'Please say why it is moved, in at least 10 characters. Everybody reads it.',
}
const personal: Text = {
  vi: 'Lý do có chỗ giống thông tin cá nhân. Xin bỏ đi vì người dân đọc được lý do này.',
  en: 'This looks like personal data. Please leave it out: everybody reads it.',
}
