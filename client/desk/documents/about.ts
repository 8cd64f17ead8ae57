import { findDocumentKind } from '../../../surveys/documents/kinds.ts'
import { daysAfter } from '../../../surveys/grammar/calendar.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { periodTitle } from '../periods.ts'

/**
 * What a document speaks of, as it is said: a period, a year or a week.
 *
 * @example
 * aboutTitle('measurement', '2026-Q3') // => 'Quý III/2026'
 * aboutTitle('week', '2026-11-23') // => 'Tuần 23/11/2026 – 29/11/2026'
 * aboutTitle('plan', '2027') // => 'Năm 2027'
 */
export function aboutTitle(kind: string, about: string): string {
  if (findDocumentKind(kind)?.spans === 'week') return `Tuần ${dayRead(about)} – ${dayRead(daysAfter(about, 6))}`
  return periodTitle(about) ?? about
}
