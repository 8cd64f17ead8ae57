/** A calendar day, not checked yet. */
export type Day = { readonly y: number; readonly m: number; readonly d: number }

/** In which order day, month and year stand. */
export const orders = ['dmy', 'mdy', 'ymd'] as const
export type Order = (typeof orders)[number]

/** The day as it may be read: in every order that makes a real day, or `certain` where the order shows by itself. */
export type Readings = { readonly [O in Order | 'certain']?: Day }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekday =
  /^(?:thứ \S+|chủ nhật|cn|t[2-7]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[,.]? /iu
const year = '(?<y>\\d{4})'
const forms = [
  `^${year}[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})$`,
  `^${year} ?năm (?<m>\\d{1,2}) tháng (?<d>\\d{1,2})$`,
  `^(?:ngày )?(?<d>\\d{1,2}) (?:tháng|thg) ?(?<m>\\d{1,2}),?(?: năm)? ${year}$`,
  `^(?<d>\\d{1,2})[- ](?<name>[a-z]{3})[a-z]*[- ,]+${year}$`,
  `^(?<name>[a-z]{3})[a-z]*\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${year}$`,
].map((form) => new RegExp(form, 'iu'))

/**
 * Reads a day without saying which order is right where several are possible.
 *
 * @returns undefined when it is no day in any order
 * @example
 * readDay('2026/03/05') // => { certain: { y: 2026, m: 3, d: 5 } }
 * readDay('5/3/2026') // => { dmy: { y: 2026, m: 3, d: 5 }, mdy: { y: 2026, m: 5, d: 3 } }
 * readDay('25/3/2026') // => { dmy: { y: 2026, m: 3, d: 25 } }
 */
export function readDay(written: string): Readings | undefined {
  const plain = written.replace(weekday, '')
  const certain = forms.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined)
  const readings = certain ? onlyOne(certain) : inEveryOrder(plain)
  const real = Object.entries(readings).filter(([, day]) => isReal(day))
  return real.length === 0 ? undefined : Object.fromEntries(real)
}

/** A year in front or the name of a month tells the order. */
function onlyOne({ y = '', m, d = '', name = '' }: { readonly [part: string]: string | undefined }): Readings {
  const month = m === undefined ? months.indexOf(name.toLowerCase()) + 1 : Number(m)
  return { certain: { y: Number(y), m: month, d: Number(d) } }
}

function inEveryOrder(plain: string): Readings {
  const [, first = '', , second = '', last = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})$/.exec(plain) ?? []
  if (first === '') return {}
  const [a, b] = [Number(first), Number(second)]
  if (last.length === 4) return { dmy: { y: Number(last), m: b, d: a }, mdy: { y: Number(last), m: a, d: b } }
  const ymd = { y: 2000 + a, m: b, d: Number(last) }
  if (last.length === 1) return { ymd }
  const y = 2000 + Number(last)
  return { dmy: { y, m: b, d: a }, mdy: { y, m: a, d: b }, ymd }
}

function isReal({ y, m, d }: Day): boolean {
  const day = new Date(Date.UTC(y, m - 1, d))
  return day.getUTCFullYear() === y && day.getUTCMonth() === m - 1 && day.getUTCDate() === d
}
