import type { Sentence } from '../grammar/text.ts'
import { dayRead } from './days.ts'
import { count } from './numbers.ts'

/** How far figures of a period tell: how many answers wait to be counted, and through which day they tell where not to its end. */
export type Release = {
  readonly waiting?: number | undefined
  readonly through?: string | undefined
  readonly period: { readonly firstDay: string }
}

/**
 * What stands at the head of figures some answers are not in yet (specification §11.4); nothing where all are.
 *
 * @example
 * releaseSentences({ waiting: 7, period: { firstDay: '2026-11-01' } })[0]?.with // => { n: '7' }
 * releaseSentences({ waiting: 0, through: '2026-11-14', period: { firstDay: '2026-10-01' } })[0]?.with // => { day: '14/11/2026' }
 * releaseSentences({ waiting: 0, period: { firstDay: '2026-11-01' } }) // => []
 */
export function releaseSentences({ waiting = 0, through, period }: Release): readonly Sentence[] {
  const early = through !== undefined && through < period.firstDay
  return [
    ...(early ? [noneEnded] : through === undefined ? [] : [{ ...toldThrough, with: { day: dayRead(through) } }]),
    ...(waiting > 0 ? [{ ...waits, with: { n: count(waiting) } }] : []),
  ]
}

const noneEnded = {
  vi: 'Kết quả theo thủ tục, kênh, yếu tố có sau khi nửa tháng đầu tiên của kỳ kết thúc (ngày 14 hoặc cuối tháng).',
  en: 'Figures by procedure, channel and factor come when the first half-month of the period is over (on the 14th, or at the end of the month).',
}
const toldThrough = {
  vi: 'Tính đến hết ngày {day}: kết quả theo thủ tục, kênh, yếu tố chỉ gồm các nửa tháng đã kết thúc.',
  en: 'Counted to the end of {day}: figures by procedure, channel and factor tell of half-months that are over.',
}
const waits = {
  vi: 'Còn {n} phiếu chưa tính: kết quả cập nhật theo từng nhóm từ 5 phiếu để không lộ câu trả lời của một người.',
  en: '{n} answers are not counted yet: figures are updated in groups of five or more, so that nobody’s answer shows.',
}
