import { say } from '../../surveys/languages.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { splitMonthsSentence } from '../../surveys/voice/periods.ts'
import { releaseSentences } from '../../surveys/voice/released.ts'
import type { reportOf } from '../figures/figures-of.ts'
import { periodIn } from '../pages/say-in.ts'
import { reportSentences } from './report-sentences.ts'
import { type Names, reportTables } from './report-tables.ts'

type Found = Awaited<ReturnType<typeof reportOf>>

/** A report for people: what it is about, every sentence it says, and its rows as plain tables. */
export function reportLines(
  { title, period, closed, demo, excluded, waiting, through, splitMonths, figures }: Found,
  names: Names,
): string[] {
  const days = `từ ${dayRead(period.firstDay)} đến ${dayRead(period.lastDay)}`
  const split = splitMonthsSentence(splitMonths)
  const sentences = reportSentences(figures)
  const tables = reportTables(figures, names)
  const blocks = [sentences, ...tables].filter((lines) => lines.length > 0)
  return [
    title.vi,
    `${periodIn('vi', period.name)}, ${days}${closed ? '' : '; tạm tính vì kỳ chưa kết thúc'}.`,
    ...(demo ? ['DỮ LIỆU MINH HỌA, không phải ý kiến thật.'] : []),
    ...(split ? [say(split, 'vi')] : []),
    ...releaseSentences({ waiting, through, period }).map((one) => say(one, 'vi')),
    ...(excluded > 0 ? [`Đã loại ${count(excluded)} phiếu khỏi số liệu, có lý do ghi lại.`] : []),
    ...(blocks.length > 0 ? blocks.flatMap((lines) => ['', ...lines]) : ['', 'Kỳ này chưa có gì để nêu.']),
  ]
}
