import type { Sentences } from '../../../surveys/grammar/text.ts'

/** Names of periods. {roman} is the quarter's number as officials write it. */
export const periodWords = {
  year: { vi: 'Năm {year}', en: 'Year {year}' },
  firstHalf: { vi: '6 tháng đầu năm {year}', en: 'First half of {year}' },
  secondHalf: { vi: '6 tháng cuối năm {year}', en: 'Second half of {year}' },
  quarter: { vi: 'Quý {roman}/{year}', en: 'Quarter {number} of {year}' },
  month: { vi: 'Tháng {month}/{year}', en: 'Month {month}/{year}' },
} as const satisfies Sentences
