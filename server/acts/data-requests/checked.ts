import { isDay } from '../../../surveys/grammar/calendar.ts'
import { hiddenParts } from '../../../surveys/grammar/personal/hidden-parts.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { Problem } from '../../problems/problem.ts'

const refused = (field: string, why: Text) => new Problem('fieldRefused', { field, why })

/** A day that there is, yyyy-MM-dd, in these bounds, both inclusive. @throws Problem fieldRefused */
export function checkedDay(field: string, day: string, { from, to }: { from?: string; to: string }): string {
  if (!isDay(day)) throw refused(field, noDay)
  if (day > to) throw refused(field, inFuture)
  if (from !== undefined && day < from) throw refused(field, beforeIt(from))
  return day
}

/** A number of papers, such as 12/YC-DLCN: letters without marks, digits, signs; no name and no number of a person. @throws Problem fieldRefused */
export function checkedReference(typed: string): string {
  const reference = typed.trim().toUpperCase()
  const isOne = /^[A-ZĐ0-9]([A-ZĐ0-9./-]{0,38}[A-ZĐ0-9])?$/.test(reference) && /\d/.test(reference)
  if (!isOne) throw refused('reference', noReference)
  if (/\d{9}/.test(reference.replace(/[./-]/g, ''))) throw refused('reference', aPersons)
  return reference
}

/** What was done, in words that name nobody. @throws Problem fieldRefused */
export function checkedWords(typed: string): string {
  const words = typed.normalize('NFC').trim()
  if (words.length < 10) throw refused('words', tooShort)
  const [part] = hiddenParts(words)
  if (part) throw refused('words', namesSomebody(words.slice(part.from, part.to)))
  return words
}

const noDay: Text = { vi: 'Xin chọn một ngày trong lịch.', en: 'Please choose a day of the calendar.' }
const inFuture: Text = { vi: 'Ngày này chưa tới. Xin xem lại.', en: 'This day has not come yet. Please look again.' }
const beforeIt = (day: string): Text => ({
  vi: `Ngày này trước ngày nhận yêu cầu (${dayRead(day)}). Xin xem lại.`,
  en: `This is before the day the request came (${dayRead(day)}). Please look again.`,
})
const noReference: Text = {
  vi: 'Số hồ sơ gồm chữ không dấu, chữ số và dấu . / -, có ít nhất một chữ số, ví dụ 12/YC-DLCN. Không ghi tên người.',
  en: 'The number has letters without marks, digits and . / -, at least one digit, such as 12/YC-DLCN. No name of anybody.',
}
const aPersons: Text = {
  vi: 'Số này dài như số điện thoại hoặc số định danh. Xin ghi số hồ sơ do phường đặt.',
  en: 'This is as long as a telephone or identity number. Please give the number the ward has put on the papers.',
}
const tooShort: Text = {
  vi: 'Xin ghi việc đã làm, ít nhất 10 ký tự, không ghi tên người.',
  en: 'Please write what was done, in at least 10 characters, naming nobody.',
}
const namesSomebody = (what: string): Text => ({
  vi: `“${what}” giống thông tin cá nhân. Xin bỏ đi: tên và cách liên hệ nằm trong hồ sơ giấy của phường.`,
  en: `“${what}” looks like personal data. Please leave it out: names stand in the papers of the ward.`,
})
