import type { Db } from '../../../db/db.ts'
import { addEvent, openCases } from '../../../db/queries/cases.ts'
import { daysAfter } from '../../../surveys/grammar/calendar.ts'
import { type CaseEvent, doneKinds, standAfter } from '../../../surveys/grammar/case.ts'
import { workingDayAfter } from '../../../surveys/wards/working-days.ts'
import { dueOf } from '../../cases/clock.ts'
import { readHolidays } from '../../cases/holidays.ts'
import { commentOn } from './comments.ts'
import type { Parameters } from './plan.ts'
import { type Random, randomFrom } from './random.ts'
import type { Service } from './services.ts'

type Told = CaseEvent & { readonly words?: string }
type Holidays = Awaited<ReturnType<typeof readHolidays>>

const replies: { readonly [D in (typeof doneKinds)[number]]: string } = {
  explained: 'Phường cảm ơn Ông/Bà. Thủ tục này cần thêm tờ khai theo mẫu mới; mẫu điền sẵn có tại quầy hướng dẫn.',
  mended: 'Phường cảm ơn Ông/Bà. Việc này đã được khắc phục và kiểm tra lại trong tuần.',
  changed: 'Phường cảm ơn Ông/Bà. Từ tuần này buổi sáng mở thêm một quầy tiếp nhận.',
  apologised: 'Phường xin lỗi Ông/Bà vì phục vụ chưa tốt. Đơn vị đã nhắc nhở và sắp xếp lại người trực quầy.',
  'passed-on': 'Phường cảm ơn Ông/Bà. Nội dung này đã được chuyển đến đơn vị vận hành phần mềm của thành phố.',
  'not-possible': 'Phường cảm ơn Ông/Bà. Hiện phường chưa mở cửa được sáng thứ Bảy vì chưa đủ người trực.',
}

/** So many come and may write something; a third does. */
const perMonth = 24

/** Wishes for a reply of a demonstration, over its last months up to a day: answered, rated, opened again, waiting, late. */
export async function demoCases(db: Db, services: readonly Service[], { seed, until, through: last }: Parameters) {
  const through = last < `${until}-28` ? last : `${until}-28`
  const random = randomFrom(`cases ${seed}`)
  const holidays = await readHolidays(db)
  const chosen = random.chooser(services, ({ share }) => share)
  for (let i = 0; i < perMonth * 9; i++) {
    const openedOn = daysAfter(through, -Math.floor((i * 30) / perMonth) - Math.floor(random.between(0, 7)))
    const service = chosen()
    const words = commentOn(random, service, 'desk', random.chance(0.3) ? 3 : 2)
    if (!words) continue
    const number = Math.floor(random.next() * 2 ** 52)
    const { unit, area, procedure } = service
    const opened = { codeHash: `demo ${number}`, openedOn, unit, area, procedure, channel: 'desk' as const, words }
    await openCases(db, [{ number, ...opened }])
    await tell(db, number, { on: openedOn, unit }, history(random, openedOn, through, holidays))
  }
}

async function tell(db: Db, number: number, opened: { on: string; unit: string }, events: readonly Told[]) {
  let all: readonly CaseEvent[] = [{ kind: 'opened', on: opened.on, by: '', to: opened.unit }]
  for (const event of events) {
    all = [...all, event]
    await addEvent(db, number, event, standAfter(all), [])
  }
}

/** What may have happened up to a day. */
function history(random: Random, openedOn: string, through: string, holidays: Holidays): readonly Told[] {
  const events: Told[] = []
  const after = (day: string, n: number) => workingDayAfter(day, n, holidays)
  const happen = (event: Told) => (event.on <= through ? events.push(event) : 0) > 0
  const by = 'demo'
  const taken = after(openedOn, random.chance(0.85) ? 1 : 3)
  // Somebody overlooked it; of the last days most have not been looked at yet.
  if (random.chance(openedOn > daysAfter(through, -10) ? 0.6 : 0.02) || !happen({ kind: 'taken', on: taken, by }))
    return events
  const { answer } = dueOf({ state: 'taken', since: openedOn, level: 0, answeredOn: null }, holidays)
  const replied = after(openedOn, Math.floor(random.between(2, random.chance(0.1) ? 22 : 13)))
  const done = random.pick(doneKinds)
  if (!happen({ kind: 'replied', on: replied, by, done, due: answer ?? null, words: replies[done] })) return events
  if (random.chance(0.45)) return events
  const rating = random.chance(0.6) ? 'solved' : random.chance(0.5) ? 'partly' : 'unsolved'
  if (!happen({ kind: 'rated', on: after(replied, 2), by: '', rating }) || rating !== 'unsolved') return events
  const again = after(replied, 3)
  if (!happen({ kind: 'taken', on: again, by: 'demo-2' })) return events
  const done2 = random.pick(doneKinds)
  happen({
    kind: 'replied',
    on: after(again, 3),
    by: 'demo-2',
    done: done2,
    due: after(again, 4),
    words: replies[done2],
  })
  return events
}
