import type { DateStyle } from './date-styles.ts'
import { detached, wordsOf } from './excel-text.ts'

/** A cell as it stands in the XML: its type, the number of its style, and its text. */
export type WrittenCell = { readonly type: string; readonly style: number; readonly text: string }

export type Shared = {
  readonly strings: readonly string[]
  readonly dateStyles: readonly DateStyle[]
  readonly since1904: boolean
}

/**
 * A cell as a person would write it. Excel keeps a day or a time as a number
 * without a zone, and numbers with noise in their last digits.
 */
export function cellWords({ type, style, text }: WrittenCell, { strings, dateStyles, since1904 }: Shared): string {
  if (type === 's') return strings[Number(text)] ?? ''
  if (type === 'b') return text.trim() === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n' || text.trim() === '') return detached(wordsOf(text))
  const number = Number(text)
  if (!Number.isFinite(number)) return detached(wordsOf(text))
  const shown = dateStyles[style]
  if (shown === undefined) return String(Number(number.toPrecision(15)))
  return excelMoment(number + (since1904 ? 1462 : 0), shown === 'time')
}

const daysTo1970 = 25_569
const dayMilliseconds = 24 * 60 * 60 * 1000

/**
 * A day and time from the number Excel keeps: days since the end of 1899.
 *
 * @param showsTime the cell shows a time, so that a whole number is midnight and not a day alone
 *
 * @example
 * excelMoment(46_112.5) // => '2026-03-31 12:00:00'
 * excelMoment(46_112) // => '2026-03-31'
 * excelMoment(46_112, true) // => '2026-03-31 00:00:00'
 * excelMoment(0.375) // => '09:00:00'
 */
export function excelMoment(serial: number, showsTime = false): string {
  const at = new Date(Math.round((serial - daysTo1970) * dayMilliseconds))
  if (Number.isNaN(at.getTime()) || serial < 0 || at.getUTCFullYear() > 9999) return '#NGÀY'
  const [day = '', time = ''] = at.toISOString().replace('Z', '').split('T')
  const clock = time.replace('.000', '')
  if (serial < 1) return clock
  return clock === '00:00:00' && !showsTime ? day : `${day} ${clock}`
}
