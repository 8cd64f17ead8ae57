import { expect, test } from 'vitest'
import { halfMonthOf, lastDayOf } from '../../surveys/grammar/half-month.ts'
import { say } from '../../surveys/languages.ts'
import { kinds } from '../../surveys/periods/kinds.ts'
import { endedPeriods, isAnswered, offeredPeriods } from '../../surveys/periods/offered.ts'
import { nameOf, type Period, parsePeriod, periodOf, previousPeriod, readName } from '../../surveys/periods/period.ts'
import { targetsInForce } from '../../surveys/targets/index.ts'
import { targetsFor } from '../../surveys/targets/targets-for.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'

const named = (name: string) => parsePeriod(name) as Period
const years = Array.from({ length: 10 }, (_, i) => 2025 + i)
const every = years.flatMap((year) =>
  kinds.flatMap((kind) => Array.from({ length: kind.many }, (_, i) => ({ kind, year, number: i + 1 }))),
)
const dayAfter = (day: string) => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

test.each([
  '',
  '26',
  '1999',
  '2026-Q0',
  '2026-Q5',
  '2026-H3',
  '2026-1',
  '2026-00',
  '2026-13',
  '2026-6T',
  '2026-KBC-Q5',
  '2026-KBC-H1',
  '2026-kbc',
  '2026-Q1 ',
])('“%s” is no period, for whoever reads it and whoever says it', (name) => {
  expect(parsePeriod(name)).toBeUndefined()
  expect(periodSentence(name)).toBeUndefined()
})

test('every period has one name, which is read as itself and said differently from every other', () => {
  const names = every.map(nameOf)
  expect(new Set(names).size).toBe(names.length)
  for (const [i, one] of every.entries()) expect(readName(names[i] ?? '')).toEqual(one)
  for (const language of ['vi', 'en'] as const) {
    const said = names.map((name) => say(periodSentence(name) ?? { vi: '', en: '' }, language))
    expect(new Set(said).size).toBe(names.length)
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]/)
  }
})

test('every period is made of whole half-months, from its first to its last day', () => {
  for (const { firstDay, lastDay } of every.map(periodOf)) {
    expect(halfMonthOf(firstDay)).toBe(firstDay)
    expect(lastDayOf(halfMonthOf(lastDay))).toBe(lastDay)
    expect(halfMonthOf(dayAfter(lastDay))).toBe(dayAfter(lastDay))
    expect(firstDay < lastDay).toBe(true)
  }
})

test('periods of one kind that follow each other leave no day out and count none twice', () => {
  for (const one of every) {
    const { kind, year, number } = one
    if (kind.many === 1 && kind.months !== 12) continue
    const next = number < kind.many ? { kind, year, number: number + 1 } : { kind, year: year + 1, number: 1 }
    // The plan begins in the middle of what would be the first reporting period.
    if (kind.isReporting && nameOf(next).startsWith('2026') && next.number === 1) continue
    expect([nameOf(next), periodOf(next).firstDay]).toEqual([nameOf(next), dayAfter(periodOf(one).lastDay)])
  }
})

test.each([
  ['2027-KBC-Q1', '2026-12-15', '2027-03-14'],
  ['2027-KBC-6T', '2026-12-15', '2027-06-14'],
  ['2027-KBC-Q3', '2027-06-15', '2027-09-14'],
  ['2027-KBC-9T', '2026-12-15', '2027-09-14'],
  ['2027-KBC', '2026-12-15', '2027-12-14'],
  ['2026-KBC-Q1', '2026-01-01', '2026-03-14'],
  ['2026-KBC', '2026-01-01', '2026-12-14'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
  ['2026-9T', '2026-01-01', '2026-09-30'],
])('%s goes from %s to %s', (name, firstDay, lastDay) => {
  expect(named(name)).toEqual({ name, firstDay, lastDay })
})

test.each([
  ['2026-01', '2025-12'],
  ['2026-10', '2026-09'],
  ['2026-Q1', '2025-Q4'],
  ['2026-Q3', '2026-Q2'],
  ['2026-H1', '2025-H1'],
  ['2026-H2', '2025-H2'],
  ['2027-9T', '2026-9T'],
  ['2028', '2027'],
  ['2027-KBC-Q1', '2026-KBC-Q4'],
  ['2027-KBC-Q3', '2027-KBC-Q2'],
  ['2028-KBC-6T', '2027-KBC-6T'],
  ['2028-KBC', '2027-KBC'],
])('%s is compared with %s, the very period of that name', (name, expected) => {
  expect(previousPeriod(named(name))).toEqual(named(expected))
})

test.each([
  ['2026', 'Năm 2026', 'Year 2026'],
  ['2026-9T', '9 tháng đầu năm 2026', 'First nine months of 2026'],
  ['2027-KBC-Q1', 'Kỳ báo cáo quý I/2027 (15/12–14/3)', 'Reporting quarter 1 of 2027 (15/12–14/3)'],
  ['2026-KBC-6T', 'Kỳ báo cáo 6 tháng năm 2026 (01/01–14/6)', 'Reporting period of six months of 2026 (01/01–14/6)'],
])('%s is said as officials say it', (name, vi, en) => {
  const sentence = periodSentence(name)
  expect(sentence && [say(sentence, 'vi'), say(sentence, 'en')]).toEqual([vi, en])
})

test('with no answers yet the periods of today are offered, of every kind', () => {
  expect(offeredPeriods([], '2026-11-22')).toEqual([
    { year: '2026', sort: 'calendar', periods: ['2026-Q4', '2026-H2', '2026'] },
    { year: '2026', sort: 'months', periods: ['2026-11'] },
    { year: '2026', sort: 'reporting', periods: ['2026-KBC'] },
  ])
})

test('periods with answers are offered newest first, each once; after the 14th of December the next reporting year runs', () => {
  const offered = offeredPeriods(['2025-12-01', '2026-01-01', '2026-08-15'], '2026-12-15')
  expect(offered.map(({ year, sort }) => `${year} ${sort}`)).toEqual([
    '2027 reporting',
    '2026 calendar',
    '2026 months',
    '2026 reporting',
    '2025 calendar',
    '2025 months',
    '2025 reporting',
  ])
  expect(offered[0]?.periods).toEqual(['2027-KBC-Q1', '2027-KBC-6T', '2027-KBC-9T', '2027-KBC'])
  expect(offered[1]?.periods).toEqual(['2026-Q4', '2026-Q3', '2026-Q1', '2026-H2', '2026-H1', '2026-9T', '2026'])
  expect(offered[2]?.periods).toEqual(['2026-12', '2026-08', '2026-01'])
  expect(offeredPeriods(['2026-02-01', '2026-08-01'], '2026-12-01').at(-1)?.periods.slice(0, 2)).toEqual([
    '2026-KBC-Q3',
    '2026-KBC-Q1',
  ])
  for (const name of offered.flatMap(({ periods }) => periods)) expect(named(name).name).toBe(name)
})

test('on its last evening a quarter still runs; on the next day it, its half-year and its year are over', () => {
  const ended = (halves: readonly string[], today: string) =>
    endedPeriods(
      offeredPeriods(halves, today).filter(({ sort }) => sort === 'calendar'),
      today,
    )
  expect(ended(['2026-12-15'], '2026-12-31')).toEqual([])
  expect(ended(['2026-12-15'], '2027-01-01')).toEqual(['2026-Q4', '2026-H2', '2026'])
})

test('an answer of the second half of a month is no answer of a period that ends on the 14th', () => {
  expect(isAnswered(named('2026-KBC-9T'), ['2026-09-01'])).toBe(true)
  expect(isAnswered(named('2026-KBC-9T'), ['2026-09-15'])).toBe(false)
})

test('a reporting period is judged by the targets of its last day, though it began in the year before; a calendar year by those of each of its days', () => {
  const ids = (name: string) => targetsFor(named(name)).map(({ id, value }) => `${id} ${value}`)
  expect(ids('2028-KBC-Q1')).toEqual(ids('2028-Q1'))
  expect(ids('2028-KBC-Q1')).not.toEqual(ids('2027-Q4'))
  expect(ids('2026-KBC-6T').length).toBeGreaterThan(0)
  expect(targetsInForce('2027-12-15', '2028-03-14').length).toBeLessThan(ids('2028-KBC-Q1').length)
})
