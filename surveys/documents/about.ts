import { daysAfter } from '../grammar/calendar.ts'
import { say } from '../languages.ts'
import { small } from '../voice/capitals.ts'
import { dayRead } from '../voice/days.ts'
import { periodSentence } from '../voice/periods.ts'
import { findDocumentKind } from './kinds.ts'

/**
 * What a document speaks of, inside a sentence: a period, a year or a week.
 *
 * @example
 * aboutWords('measurement', '2026-Q3') // => 'quý III/2026'
 * aboutWords('week', '2026-11-23') // => 'tuần 23/11/2026 – 29/11/2026'
 * aboutWords('plan', '2027') // => 'năm 2027'
 */
export function aboutWords(kind: string, about: string): string {
  if (findDocumentKind(kind)?.spans === 'week') return `tuần ${dayRead(about)} – ${dayRead(daysAfter(about, 6))}`
  if (findDocumentKind(kind)?.spans === 'survey') return 'đợt điều tra'
  const sentence = periodSentence(about)
  return sentence ? small(say(sentence, 'vi')) : about
}
