import { describe, expect, test } from 'vitest'
import { readMoment } from '../../server/imports/moments/moment.ts'
import { readMonth } from '../../server/imports/moments/month.ts'
import { csv, office } from '../commands/command-line.ts'

const now = Date.parse('2026-11-22T10:00:00+07:00')
const read = (written: string, order?: 'dmy' | 'mdy' | 'ymd', zone = 420) => {
  const found = readMoment(written, { order, zone, now })
  return 'at' in found ? new Date(found.at).toISOString() : found.refused
}

describe('the same moment however a form writes it', () => {
  test.each([
    ['ISO', '2026-03-05T09:12:33+07:00'],
    ['ISO in UTC', '2026-03-05T02:12:33Z'],
    ['ISO of another zone', '2026-03-04T22:42:33.000-03:30'],
    ['ISO without a zone', '2026-03-05 09:12:33'],
    ['Google Forms in English', '2026/03/05 9:12:33 AM GMT+7'],
    ['Google Forms in Vietnamese', '2026/03/05 9:12:33 SA GMT+7'],
    ['the half of the day before the time', '2026/03/05 SA 9:12:33 GMT+7'],
    ['the half of the day before everything', 'SA 9:12:33 2026/03/05'],
    ['Kobo', '2026-03-05T09:12:33.000+07'],
    ['LimeSurvey', '2026-03-05 09:12:33'],
    ['an export in UTC', '2026-03-05 02:12:33 UTC'],
    ['an offset in brackets', '2026-03-05 09:12:33 (UTC+07:00)'],
    ['JavaScript', 'Thu Mar 05 2026 09:12:33 GMT+0700 (Indochina Time)'],
    ['e-mail', '5 Mar 2026 09:12:33 +0700'],
    ['English words', 'March 5, 2026 9:12:33 a.m.'],
    ['Vietnamese words', '9:12:33 ngày 5 tháng 3 năm 2026'],
    ['short Vietnamese words', '5 thg 3, 2026 09:12:33'],
    ['a spreadsheet', '46086.3837152778'],
    ['thin spaces that cannot be seen', '2026/03/05\u00A09:12:33\u202FAM\u200B'],
    ['dots', '2026.03.05 09:12:33'],
    ['the name of the zone', '2026-03-05 09:12:33 Asia/Ho_Chi_Minh'],
  ])('%s: %s', (_, written) => {
    expect(read(written)?.slice(0, 19)).toBe('2026-03-05T02:12:33')
  })

  test.each([
    ['dmy', '05/03/2026 09:12:33'],
    ['dmy', '5/3/2026 9:12:33'],
    ['dmy', '5-3-2026 9:12:33 SA'],
    ['dmy', '5.3.26 9:12:33'],
    ['dmy', '9:12:33, 05/03/2026'],
    ['dmy', 'Thứ Năm, 05/03/2026 09:12:33'],
    ['mdy', '3/5/2026 9:12:33 AM'],
    ['mdy', '03/05/2026 09:12:33 AM'],
    ['mdy', '3/5/26 9:12:33'],
    ['ymd', '26/3/5 9:12:33'],
  ] as const)('as %s: %s', (order, written) => {
    expect(read(written, order)).toBe('2026-03-05T02:12:33.000Z')
  })
})

test.each([
  ['12:30 AM', '00:30'],
  ['12:30 PM', '12:30'],
  ['12:30 SA', '00:30'],
  ['12:30 CH', '12:30'],
  ['1:30 CH', '13:30'],
  ['13:30 PM', '13:30'],
  ['23:59', '23:59'],
  ['14h05', '14:05'],
])('the clock %s is %s', (written, clock) => {
  expect(read(`2026-03-05 ${written}`, undefined, 0)?.slice(11, 16)).toBe(clock)
})

test.each([
  '2026-02-30',
  '2026-03-05 24:00',
  '2026-03-05 13:05 AM',
  '2026-03-05 10:60',
  '2026-03-05 10:00 EST',
  '5',
  '1.001193',
  'hôm qua',
  '2026-03',
  '31/31/2026',
])('%s is no moment', (written) => {
  expect(read(written, 'dmy')).toMatch(/không phải thời điểm|không đọc được theo/)
})

test('a day alone is noon in Hà Nội, whatever zone the times are in', () => {
  expect(read('2026-03-05', undefined, 0)).toBe('2026-03-05T05:00:00.000Z')
})

describe('a whole column tells the order of its days', () => {
  const days = async (cells: readonly string[], ...options: string[]) => {
    const { json, put } = office()
    const rows = cells.map((cell) => [cell, 'chung-thuc', 'one-stop', 5])
    const file = put('a.csv', csv(['answered_at', 'area', 'questionnaire', 'overall'], ...rows))
    return json('import', 'responses', file, ...options)
  }
  test('one day after the 12th is enough', async () => {
    expect(await days(['5/3/2026 9:00', '25/3/2026 9:00'])).toMatchObject({ from: '2026-03-05', to: '2026-03-25' })
  })
  test('also in American order, and then it is said', async () => {
    const told = await days(['3/5/2026 9:00', '3/25/2026 9:00'])
    expect(told).toMatchObject({ from: '2026-03-05', to: '2026-03-25' })
    expect(told.warnings[0]).toContain('tháng/ngày/năm, vì “3/25/2026 9:00” ở dòng 3')
  })
  test('days that read the same in every order need none', async () => {
    expect(await days(['3/3/2026 9:00', '4/4/2026'])).toMatchObject({ from: '2026-03-03', to: '2026-04-04' })
  })
  test('days with the year in front need none', async () => {
    expect(await days(['2026/03/05 9:00', '2026-03-06'])).toMatchObject({ from: '2026-03-05', to: '2026-03-06' })
  })
  test('written out with a clock of 24 hours it is day before month, as here, and that is said', async () => {
    const told = await days(['05/03/2026 14:12', '06/03/2026'])
    expect(told).toMatchObject({ from: '2026-03-05', to: '2026-03-06' })
    expect(told.warnings[0]).toMatch(/không ngày nào lớn hơn 12; “05\/03\/2026 14:12” .* ngày 5 tháng 3.*--dates mdy/)
    expect(await days(['05/03/2026 14:12'], '--dates', 'mdy')).toMatchObject({ from: '2026-05-03' })
  })
  test.each([
    ['05/03/2026 02:12 PM', 'with AM and PM, as American forms write'],
    ['5/03/2026 14:12', 'with one figure left short'],
  ])('“%s”, %s, is asked about', async (day) => {
    expect((await days([day])).faults[0].reason).toMatch(/--dates dmy.*--dates mdy/)
  })
  test('two orders in one column are refused, and the rows are named', async () => {
    const { faults } = await days(['5/3/2026', '25/3/2026', '3/25/2026', '3/26/2026'])
    expect(faults).toMatchObject([{ line: 4, column: 'answered_at' }])
    expect(faults[0].reason).toMatch(/dòng 3 .*ngày viết trước tháng; dòng 4 .* và 1 dòng khác .*tháng viết trước ngày/)
  })
  test('an order the clerk gives is kept to, row by row', async () => {
    const { faults } = await days(['5/3/2026', '3/25/2026'], '--dates', 'dmy')
    expect(faults).toMatchObject([{ line: 3, reason: expect.stringContaining('ngày/tháng/năm') }])
  })
  test('the one day said for all rows is asked about like any other', async () => {
    const { json, put } = office()
    const set = 'answered_at=5/3/2026,area=chung-thuc,questionnaire=one-stop'
    const line = ['import', 'responses', put('a.csv', csv(['overall'], [5], [4])), '--set', set]
    const { faults } = await json(...line)
    expect(faults).toMatchObject([{ line: 0, reason: expect.not.stringContaining('ở dòng') }])
    expect(await json(...line, '--dates', 'dmy')).toMatchObject({ new: 2, from: '2026-03-05' })
  })
  test('a year of two digits may stand at either end', async () => {
    expect((await days(['25/11/26'])).faults[0].reason).toMatch(/--dates dmy.*--dates ymd/)
  })
  test.each([
    ['--dates', 'ddmm'],
    ['--zone', 'EST'],
    ['--header-row', 'x'],
    ['--delimiter', 'ab'],
    ['--levels', 'A5=9'],
    ['--levels', 'Không hài lòng=5'],
  ])('%s %s is no such thing', async (...option) => {
    const { type, put } = office()
    const { code, notes } = await type('import', 'responses', put('a.csv', 'a'), ...option)
    expect([code, notes]).toEqual([2, expect.stringContaining(option[0])])
  })
})

test.each([
  ['Giờ (UTC)', '2026-03-31 20:00', '2026-04-01'],
  ['submitted_utc', '2026-03-31 20:00', '2026-04-01'],
  ['Thời gian (GMT+7)', '2026-03-31 20:00', '2026-03-31'],
  ['Cutc', '2026-03-31 20:00', '2026-03-31'],
])('a column called “%s” tells its zone', async (name, at, day) => {
  const { json, put } = office()
  const file = put('a.csv', csv([name, 'overall'], [at, 5]))
  const set = 'area=chung-thuc,questionnaire=one-stop'
  expect(
    await json('import', 'responses', file, '--map', `answered_at=${name},overall=overall`, '--set', set),
  ).toMatchObject({ from: day })
})

test.each([
  '2026-03',
  '03/2026',
  '3-2026',
  '2026/3',
  '03.2026',
  'thang 3/2026',
  'thang 03 nam 2026',
  't3-2026',
  'thg 3 2026',
  'mar-26',
  'march 2026',
  '01/03/2026',
  '3/1/2026',
  '2026-03-01',
  '46082',
])('the month %s', (written) => {
  expect(readMonth(written, now)).toEqual({ month: '2026-03' })
})

test.each(['2026-13', '5/3/2026', 'quy 1', '2026', '3', '2026-12', '1999-01'])('no month to count: %s', (written) => {
  expect(readMonth(written, now)).toHaveProperty('refused')
})
