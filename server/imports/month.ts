import { monthOf } from '../../surveys/grammar/calendar.ts'

/** 2026-03, 03/2026, Tháng 3/2026, T3-2026, tháng 3 năm 2026; Excel turns such a cell into the first day of the month. */
const forms = [/^(?<y>\d{4})-(?<m>\d{1,2})(?:-01)?$/, /^(?:thang|t)? ?(?<m>\d{1,2})(?: ?[/-] ?| nam )(?<y>\d{4})$/]

/**
 * Reads a month that has begun, folded words in any of the usual forms.
 *
 * @returns 'yyyy-MM', or why it cannot be taken
 * @example
 * readMonth('thang 3/2026', Date.UTC(2026, 10, 1)) // => { month: '2026-03' }
 */
export function readMonth(written: string, now: number): { readonly month: string } | { readonly refused: string } {
  const { y, m = '' } = forms.map((form) => form.exec(written)?.groups).find((found) => found) ?? {}
  const month = `${y}-${m.padStart(2, '0')}`
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    return { refused: `“${written.slice(0, 40)}” không phải tháng; viết 2026-03 hoặc 03/2026` }
  if (month < '2000-01') return { refused: `“${written}” trước năm 2000` }
  return month > monthOf(now) ? { refused: `“${written}” ở tương lai` } : { month }
}
