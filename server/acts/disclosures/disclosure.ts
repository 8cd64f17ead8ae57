import { randomBytes } from 'node:crypto'
import {
  addDisclosure,
  type Disclosure,
  endDisclosure,
  listDisclosures,
  withdrawDisclosure,
} from '../../../db/queries/disclosures.ts'
import { dayOf, isDay } from '../../../surveys/grammar/calendar.ts'
import { leastDaysPosted, postedDays } from '../../../surveys/grammar/disclosure.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'

type Entered = Pick<Disclosure, 'what' | 'place' | 'since'>

/**
 * Enters what was made public, and where, into the register.
 *
 * @returns its id
 * @throws Problem fieldRefused naming the field, notPermitted
 */
export async function enterDisclosure(world: ActWorld, { what, place, since }: Entered, actor: Actor): Promise<string> {
  const { db, now } = world
  if (what.trim().length < 5) throw refused('what', noWhat)
  if (place.trim().length < 3) throw refused('place', noPlace)
  if (!isDay(since) || since > dayOf(now())) throw refused('since', noDay)
  const id = randomBytes(9).toString('base64url')
  const one = { id, what: what.trim(), place: place.trim(), since, by: actor.by, at: now() }
  const detail = { name: one.what, place: one.place, day: dayRead(since) }
  const deed = { act: 'disclosure-entered', subject: ['disclosure', id], detail } as const
  await act(world, actor, deed, (line) => addDisclosure(db, one, line))
  return id
}

type Ended = { readonly until: string; readonly reason: string }

/**
 * Writes down until when it was there. Before it was there as long as the law asks, only with a reason.
 *
 * @throws Problem disclosureUnknown, fieldRefused naming `until` or `reason`, notPermitted
 */
export async function endOfDisclosure(world: ActWorld, id: string, { until, reason }: Ended, actor: Actor) {
  const { db, now } = world
  const { what, since } = await known(world, id)
  if (!isDay(until) || until > dayOf(now()) || until < since) throw refused('until', noEnd)
  const days = postedDays(since, until)
  const isEarly = days < leastDaysPosted
  if (isEarly && reason.trim().length < 10) throw refused('reason', tooEarly(days))
  const why = isEarly ? reason.trim() : ''
  const detail = { name: what, day: dayRead(until) }
  const deed = { act: 'disclosure-ended', subject: ['disclosure', id], reason: why, detail } as const
  if (!(await act(world, actor, deed, (line) => endDisclosure(db, { id, until, reason: why }, line))))
    throw new Problem('disclosureUnknown', {})
}

/** Takes an entry out that was made by mistake; the log keeps it. @throws Problem disclosureUnknown, notPermitted */
export async function takeOutDisclosure(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const { what } = await known(world, id)
  const deed = { act: 'disclosure-withdrawn', subject: ['disclosure', id], detail: { name: what } } as const
  await act(world, actor, deed, (line) => withdrawDisclosure(world.db, id, world.now(), line))
}

async function known({ db }: ActWorld, id: string): Promise<Disclosure> {
  const found = (await listDisclosures(db)).find((one) => one.id === id)
  if (!found) throw new Problem('disclosureUnknown', {})
  return found
}

const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

const noWhat: Text = { vi: 'Xin ghi nội dung đã công khai.', en: 'Please write what was made public.' }
const noPlace: Text = {
  vi: 'Xin ghi nơi công khai, ví dụ bảng tin của phường.',
  en: 'Please write where, such as the board of the ward.',
}
const noDay: Text = {
  vi: 'Ngày công khai chưa đúng hoặc ở tương lai. Xin chọn lại.',
  en: 'The first day is no day, or lies ahead. Please choose again.',
}
const noEnd: Text = {
  vi: 'Ngày kết thúc phải từ ngày công khai đến hôm nay. Xin chọn lại.',
  en: 'The last day must be from the first day to today. Please choose again.',
}
const tooEarly = (days: number): Text => ({
  vi: `Mới niêm yết ${days} ngày, quy định ít nhất ${leastDaysPosted} ngày. Xin ghi lý do, ít nhất 10 ký tự.`,
  en: `It was there for ${days} days, and must be for ${leastDaysPosted}. Please say why, in at least 10 characters.`,
})
