import { dayOf, isDay } from '../../../surveys/grammar/calendar.ts'
import { mostPoints766, type OfficialSipas, type Snapshot766 } from '../../../surveys/grammar/outside-figures.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { Problem } from '../../problems/problem.ts'

const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

/** @throws Problem fieldRefused naming the first field that cannot be */
export function refuseWrongSnapshot(one: Snapshot766, now: number): void {
  const { takenOn, takenAt, month, points, source } = one
  if (!isDay(takenOn) || takenOn > dayOf(now) || takenOn < '2022-06-23') throw refused('takenOn', noDay)
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(takenAt)) throw refused('takenAt', noTime)
  if (!isDay(`${month}-01`) || month > takenOn.slice(0, 7)) throw refused('month', noMonth)
  for (const field of ['onTime', 'handled', 'procedures'] as const)
    if (one[field] < 0 || one[field] > 1) throw refused(field, noShare)
  if (points < 0 || points > mostPoints766) throw refused('points', noPoints)
  if (source.trim().length < shortest) throw refused('source', noSource)
}

/** @throws Problem fieldRefused naming the first field that cannot be */
export function refuseWrongOfficial(one: OfficialSipas, now: number): void {
  const { year, value, document, issuedOn, source } = one
  const today = dayOf(now)
  if (year < 2011 || year > Number(today.slice(0, 4))) throw refused('year', noYear)
  if (value <= 0 || value > 1) throw refused('value', noShare)
  if (document.trim().length < shortest) throw refused('document', noDocument)
  if (!isDay(issuedOn) || issuedOn > today || issuedOn < `${year}-01-01`) throw refused('issuedOn', noIssue)
  if (source.trim().length < shortest) throw refused('source', noSource)
}

/** There is one for that moment, or that publisher, year and scope, already. */
export const alreadyThere = (field: 'takenOn' | 'year'): Problem => refused(field, thereIs[field])

const shortest = 3

const noDay: Text = {
  vi: 'Ngày lấy số liệu chưa đúng hoặc ở tương lai. Xin xem lại.',
  en: 'The day of the snapshot is no day, or lies ahead. Please look again.',
}
const noTime: Text = { vi: 'Giờ lấy số liệu viết như 09:00.', en: 'The time is written as 09:00.' }
const noMonth: Text = {
  vi: 'Xin chọn tháng mà số liệu nói đến, không sau ngày lấy số liệu.',
  en: 'Please choose the month the figures speak of, not after the day they were taken.',
}
const noShare: Text = {
  vi: 'Tỷ lệ phải từ 0 đến 100%, ví dụ 99,98%.',
  en: 'The share must be from 0 to 100%, such as 99.98%.',
}
const noPoints: Text = {
  vi: 'Phần hài lòng của Bộ chỉ số 766 từ 0 đến 18, ví dụ 17,94.',
  en: 'Satisfaction brings from 0 to 18 of Bộ chỉ số 766, such as 17.94.',
}
const noSource: Text = {
  vi: 'Xin ghi nguồn: địa chỉ trang hoặc số văn bản.',
  en: 'Please write where it is from: an address or a paper.',
}
const noYear: Text = {
  vi: 'Xin ghi năm được đo, từ 2011 đến năm nay.',
  en: 'Please write the year that was measured, from 2011 to this one.',
}
const noDocument: Text = { vi: 'Xin ghi số văn bản công bố.', en: 'Please write the number of the paper.' }
const noIssue: Text = {
  vi: 'Ngày văn bản phải từ đầu năm được đo đến hôm nay.',
  en: 'The day of the paper must be from the first of that year to today.',
}
const thereIs = {
  takenOn: {
    vi: 'Lúc này đã có một lần ghi. Xin sửa lần ghi đó.',
    en: 'That moment is written down already. Please change that one.',
  },
  year: {
    vi: 'Năm, nơi công bố và phạm vi này đã được ghi. Xin sửa mục đó.',
    en: 'That year, publisher and scope are written down already. Please change that one.',
  },
} as const satisfies { readonly [field: string]: Text }
