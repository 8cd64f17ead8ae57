import type { Sentence, Sentences } from '../grammar/text.ts'

/** Names of periods, as they begin a sentence. {roman} is the quarter's number as officials write it. */
const words = {
  year: { vi: 'Năm {year}', en: 'Year {year}' },
  firstHalf: { vi: '6 tháng đầu năm {year}', en: 'First half of {year}' },
  secondHalf: { vi: '6 tháng cuối năm {year}', en: 'Second half of {year}' },
  quarter: { vi: 'Quý {roman}/{year}', en: 'Quarter {number} of {year}' },
  month: { vi: 'Tháng {month}/{year}', en: 'Month {month}/{year}' },
} as const satisfies Sentences

const numerals = ['I', 'II', 'III', 'IV'] as const

/**
 * How people say a period's name such as 2026-Q3, to begin a sentence with; undefined when the name is none.
 *
 * @example
 * periodSentence('2026-10') // => { vi: 'Tháng {month}/{year}', en: 'Month {month}/{year}', with: { year: '2026', month: '10' } }
 * periodSentence('2026-Q5') // => undefined
 */
export function periodSentence(name: string): Sentence | undefined {
  const [, year, part = ''] = /^(20\d\d)(?:-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/.exec(name) ?? []
  if (!year) return undefined
  if (part === '') return { ...words.year, with: { year } }
  if (part.startsWith('Q')) return quarter(year, Number(part.slice(1)))
  if (part.startsWith('H')) return { ...(part === 'H1' ? words.firstHalf : words.secondHalf), with: { year } }
  return { ...words.month, with: { year, month: part } }
}

const quarter = (year: string, number: number): Sentence => ({
  ...words.quarter,
  with: { year, number, roman: numerals[number - 1] ?? number },
})
