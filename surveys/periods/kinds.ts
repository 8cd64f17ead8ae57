import type { Text } from '../grammar/text.ts'

/** A kind of period the administration speaks of. */
export type Kind = {
  readonly id: string
  /** What stands behind the year in its name; the number of the period in the year stands for `#`. */
  readonly code: string
  /** How many of them a year has. */
  readonly many: number
  /** How many months it has. */
  readonly months: number
  /** The month in which the first of a year ends. */
  readonly ends: number
  /** A kỳ báo cáo ends on the 14th, and begins on the 15th of the month before. */
  readonly isReporting: boolean
  /** What it is compared with: the one before it, or the same a year earlier. */
  readonly comparedWith: 'before' | 'yearEarlier'
  /** Where it stands in a list to choose from; only a predecessor when it stands in none. */
  readonly listed: readonly number[]
  /** How it is called, to begin a sentence; {roman} is its number as officials write it, {begin} and {end} its bounds. */
  readonly title: Text
}

const first = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

/**
 * Every kind of period: calendar ones, and the reporting periods of administrative
 * reform (kỳ báo cáo CCHC), which close in the middle of a month so that the report
 * can be handed in before it is over. Bounds: plan 263 and the city's guidance on
 * periodic reports; only quarters I and III, six months, nine months and the year
 * are reported, the other two quarters are what those are compared with.
 */
export const kinds: readonly Kind[] = [
  {
    id: 'month',
    code: '-##',
    many: 12,
    months: 1,
    ends: 1,
    isReporting: false,
    comparedWith: 'before',
    listed: first(12),
    title: { vi: 'Tháng {month}/{year}', en: 'Month {month}/{year}' },
  },
  {
    id: 'quarter',
    code: '-Q#',
    many: 4,
    months: 3,
    ends: 3,
    isReporting: false,
    comparedWith: 'before',
    listed: first(4),
    title: { vi: 'Quý {roman}/{year}', en: 'Quarter {number} of {year}' },
  },
  {
    id: 'firstHalf',
    code: '-H1',
    many: 1,
    months: 6,
    ends: 6,
    isReporting: false,
    comparedWith: 'yearEarlier',
    listed: [1],
    title: { vi: '6 tháng đầu năm {year}', en: 'First half of {year}' },
  },
  {
    id: 'secondHalf',
    code: '-H2',
    many: 1,
    months: 6,
    ends: 12,
    isReporting: false,
    comparedWith: 'yearEarlier',
    listed: [1],
    title: { vi: '6 tháng cuối năm {year}', en: 'Second half of {year}' },
  },
  {
    id: 'nineMonths',
    code: '-9T',
    many: 1,
    months: 9,
    ends: 9,
    isReporting: false,
    comparedWith: 'yearEarlier',
    listed: [1],
    title: { vi: '9 tháng đầu năm {year}', en: 'First nine months of {year}' },
  },
  {
    id: 'year',
    code: '',
    many: 1,
    months: 12,
    ends: 12,
    isReporting: false,
    comparedWith: 'yearEarlier',
    listed: [1],
    title: { vi: 'Năm {year}', en: 'Year {year}' },
  },
  {
    id: 'reportingQuarter',
    code: '-KBC-Q#',
    many: 4,
    months: 3,
    ends: 3,
    isReporting: true,
    comparedWith: 'before',
    listed: [1, 3],
    title: {
      vi: 'Kỳ báo cáo quý {roman}/{year} ({begin}–{end})',
      en: 'Reporting quarter {number} of {year} ({begin}–{end})',
    },
  },
  {
    id: 'reportingHalf',
    code: '-KBC-6T',
    many: 1,
    months: 6,
    ends: 6,
    isReporting: true,
    comparedWith: 'yearEarlier',
    listed: [1],
    title: {
      vi: 'Kỳ báo cáo 6 tháng năm {year} ({begin}–{end})',
      en: 'Reporting period of six months of {year} ({begin}–{end})',
    },
  },
  {
    id: 'reportingNineMonths',
    code: '-KBC-9T',
    many: 1,
    months: 9,
    ends: 9,
    isReporting: true,
    comparedWith: 'yearEarlier',
    listed: [1],
    title: {
      vi: 'Kỳ báo cáo 9 tháng năm {year} ({begin}–{end})',
      en: 'Reporting period of nine months of {year} ({begin}–{end})',
    },
  },
  {
    id: 'reportingYear',
    code: '-KBC',
    many: 1,
    months: 12,
    ends: 12,
    isReporting: true,
    comparedWith: 'yearEarlier',
    listed: [1],
    title: { vi: 'Kỳ báo cáo năm {year} ({begin}–{end})', en: 'Reporting year {year} ({begin}–{end})' },
  },
]
