import type { PersonalKind } from './kinds.ts'
import type { Suggested } from './suggested.ts'

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,80}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,80}(?:\s?\.\s?(?:com|net|org|vn|gov|edu|info|[a-z]{2,6}(?=\b)))+/giu
const plate =
  /(?<![\p{L}\p{N}])\d{2}\s?[-–.]?\s?[A-ZĐ]{1,2}\d?\s?[-–.]?\s?(?:\d{3}[.\s]?\d{2}|\d{4})(?![\p{L}\p{N}])/giu
const city = /(?<![\p{L}\p{N}])(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}(?:\.\d+)*[-–]\d{6}[-–]\d{3,6}(?![\p{L}\p{N}])/giu
const named =
  /(?:mã(?: số)? hồ sơ|hồ sơ(?: mã)? số|số hồ sơ|mã (?:số )?biên nhận|biên nhận số|số biên nhận|giấy hẹn số|mã tra cứu|số tiếp nhận)(?:\s*(?:là|của tôi|:|số))*\s*([\p{L}\p{N}][\p{L}\p{N}./–-]*\d[\p{L}\p{N}./–-]*)/giu

/** Runs of digits, however they are parted: by spaces, dots, dashes or brackets. A date ends one. */
const digits = /(?<![\p{L}\p{N}])(?:\+|\()?\p{Nd}(?:[\s.\-–_()·]{0,3}\p{Nd}){8,17}(?![\p{L}\p{N}])/gu
const date = /(?<!\d)(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/g
/** Money is written in threes; with its unit it is no number of anybody. */
const money = /^[1-9]\d{0,2}(?:[.\s]\d{3}){2,4}$/
const unit = /^\s*(?:đồng|đ\b|vnđ|vnd|nghìn|triệu|tỷ)/iu

/** Telephones, papers, e-mail addresses, plates and dossiers a text names. */
export function personalNumbers(text: string): Suggested[] {
  // As long as before, so that places stay.
  const undated = text.replace(date, (found) => '/'.repeat(found.length))
  return [
    ...found(text, email, 'email'),
    ...found(text, city, 'dossier'),
    ...[...text.matchAll(named)].map(({ 0: whole, 1: code = '', index }) => {
      const to = index + whole.length
      return { from: to - code.length, to, kind: 'dossier' as const }
    }),
    ...found(undated, plate, 'plate'),
    ...found(undated, digits, 'number').flatMap((one) => {
      const run = text.slice(one.from, one.to)
      const isMoney = money.test(run) && unit.test(text.slice(one.to))
      return isMoney ? [] : [{ ...one, kind: kindOf(run) }]
    }),
  ]
}

const found = (text: string, pattern: RegExp, kind: PersonalKind): Suggested[] =>
  [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length, kind }))

function kindOf(run: string): PersonalKind {
  const { length } = run.match(/\p{Nd}/gu) ?? []
  const isPhone = /^\(?(?:\+|0)/.test(run) && length !== 9 && length !== 12
  if (isPhone || /^84[35789]/.test(run.replace(/\D/g, ''))) return 'phone'
  if (/^\+/.test(run)) return 'phone'
  return length === 9 || length === 12 ? 'id' : 'number'
}
