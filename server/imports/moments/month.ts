import { monthOf } from '../../../surveys/grammar/calendar.ts'
import { excelMoment } from '../workbook/cell-words.ts'
import { readDay } from './written-day.ts'

/** 2026-03, 03/2026, Tháng 3/2026, T3-2026, tháng 3 năm 2026, and Mar-26, into which Excel turns what is typed. */
const forms = [
  /^(?<y>\d{4}) ?[-/.] ?(?<m>\d{1,2})$/,
  /^(?:thang|thg|t)?[ .]?(?<m>\d{1,2})(?: ?[-/.] ?| nam | )(?<y>\d{4})$/,
  /^thg (?<m>\d{1,2})[- ](?<y>\d{2})$/,
  /^(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]'?(?<y>\d{4}|\d{2})$/,
]
const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * Reads a month that has begun, folded words in any of the usual forms; a day
 * stands for its month when it is the first.
 *
 * @returns 'yyyy-MM', or why it cannot be taken
 * @example
 * readMonth('thang 3/2026', Date.UTC(2026, 10, 1)) // => { month: '2026-03' }
 * readMonth('01/03/2026', Date.UTC(2026, 10, 1)) // => { month: '2026-03' }
 * readMonth('mar-26', Date.UTC(2026, 10, 1)) // => { month: '2026-03' }
 */
export function readMonth(written: string, now: number): { readonly month: string } | { readonly refused: string } {
  const month = monthIn(written) ?? firstDayIn(written) ?? ''
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    return { refused: `“${written.slice(0, 40)}” không phải tháng; viết 2026-03 hoặc 03/2026` }
  if (month < '2000-01') return { refused: `“${written}” trước năm 2000` }
  return month > monthOf(now) ? { refused: `“${written}” ở tương lai` } : { month }
}

function monthIn(written: string): string | undefined {
  const found = forms.map((form) => form.exec(written)?.groups).find((groups) => groups)
  if (!found) return undefined
  const { y = '', m, name = '' } = found
  return `${y.padStart(4, '20')}-${(m ?? String(names.indexOf(name) + 1)).padStart(2, '0')}`
}

/** A spreadsheet keeps a month as its first day; of two readings of a day only one is a first, or both are the same. */
function firstDayIn(written: string): string | undefined {
  const day = /^[34]\d{4}$/.test(written) ? excelMoment(Number(written)) : written.replace(/ 00?:00(:00)?$/, '')
  const first = Object.values(readDay(day) ?? {}).find(({ d }) => d === 1)
  return first && `${first.y}-${String(first.m).padStart(2, '0')}`
}
