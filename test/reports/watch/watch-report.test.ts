import { expect, test } from 'vitest'
import { addNewResponses } from '../../../db/queries/bulk-responses.ts'
import { reportOf } from '../../../server/figures/figures-of.ts'
import watchReport from '../../../server/reports/watch/index.ts'
import { daysAfter } from '../../../surveys/grammar/calendar.ts'
import { parsePeriod, previousPeriod } from '../../../surveys/periods/period.ts'
import { answer } from '../../answer.ts'
import { released } from '../../released.ts'
import { openDb } from '../../world.ts'
import { type Day, keptOf } from './days.ts'

const period = parsePeriod('2026-Q4') ?? expect.fail('no period')
const names: { readonly [id: string]: string } = { 'dat-dai': 'Đất đai', 'ho-tich': 'Hộ tịch' }

const day = (date: string, answered: number, satisfied: number, changes: Partial<Day> = {}): Day => ({
  ...{ day: date, touchpoint: '', area: 'dat-dai', procedure: '', channel: 'desk', stream: 'volunteer' },
  ...{ n: answered, answered, satisfied },
  ...changes,
})
/** 26 Wednesdays of 34 satisfied among 36, the last of them before the quarter. */
const calm = Array.from({ length: 26 }, (_, week) => day(daysAfter('2026-04-01', 7 * week), 36, 34))

function asked(days: readonly Day[], { today = '2026-11-20', retired = [] as readonly string[] } = {}) {
  const nothing = { tallies: [], populations: [] }
  const question = {
    present: { period, ...nothing },
    previous: { period: previousPeriod(period), ...nothing },
    watched: keptOf(days, 'volunteer', retired),
    today,
    groupOf: () => '' as const,
    nameOf: (id: string) => names[id],
  }
  return watchReport.figures(question, { stream: 'volunteer' })
}
const sentences = ({ charts }: ReturnType<typeof asked>) =>
  charts.flatMap(({ points }) => points.flatMap(({ sentence }) => sentence ?? []))

test('where nobody ever answered there is nothing to watch, and it says so', () => {
  expect(asked([])).toMatchObject({
    sentence: expect.stringContaining('chưa có gì để theo dõi'),
    alerts: [],
    silences: [],
  })
})

test('a service that is new has no alarm, and it says why', () => {
  expect(asked([day('2026-10-07', 36, 0)]).sentence).toContain('chưa cảnh báo được')
})

test('the clerk reads the week, the share and the answers of a week below its limits', () => {
  const found = asked([...calm, day('2026-10-07', 24, 17)])
  expect(sentences(found)).toEqual([
    'Đất đai · trực tiếp: tuần 05/10–11/10 hài lòng 71% (24 phiếu), thấp bất thường (ngoài vùng dao động bình thường).',
  ])
  expect(found.alerts.map(({ sentence }) => sentence)).toEqual([
    'Đất đai · trực tiếp: tuần 05/10–11/10 hài lòng 71% (24 phiếu), thấp hơn hẳn mức thường lệ 94%; khó có thể do ngẫu nhiên.',
  ])
  expect(found.sentence).toContain('1 điều cần xem')
})

test('an ordinary week says nothing', () => {
  const found = asked([...calm, day('2026-10-07', 36, 33)])
  expect(sentences(found)).toEqual([])
  expect(found.sentence).toContain('không có gì bất thường')
})

test('an alert of the ward counts as something to look at though its week breaks no rule of its own chart', () => {
  const found = asked([...calm, day('2026-10-07', 36, 31)])
  expect([sentences(found).length, found.alerts.length]).toEqual([0, 1])
  expect(found.sentence).toContain('1 điều cần xem')
})

test('a run is told when it is eight weeks long, and not again each week', () => {
  const run = Array.from({ length: 10 }, (_, week) => day(daysAfter('2026-10-07', 7 * week), 36, 33))
  expect(sentences(asked([...calm, ...run], { today: '2026-12-31' }))).toEqual([
    'Đất đai · trực tiếp: tuần 23/11–29/11 hài lòng 92% (36 phiếu), tuần thứ tám liền thấp hơn mức thường lệ 94%.',
  ])
})

test('a slow drift that no single week shows is told once, and counts as something to look at', () => {
  const slide = Array.from({ length: 6 }, (_, week) => day(daysAfter('2026-10-07', 7 * week), 36, 32))
  const found = asked([...calm, ...slide])
  expect(sentences(found)).toEqual([])
  expect(found.charts.map(({ drift }) => drift)).toEqual([
    'Đất đai · trực tiếp: đang giảm dần so với mức thường lệ 94%, tính đến hết tuần 09/11–15/11.',
  ])
  expect(found.sentence).toContain('1 điều cần xem')
})

test('what was just told about a week is not told again as a drift', () => {
  const found = asked([...calm, day('2026-10-07', 24, 17)])
  expect(found.charts.map(({ drift }) => drift)).toEqual([undefined])
})

test('whoever lies outside the limits drawn is beyond them, and nobody else, however few answered', () => {
  for (let answered = 5; answered <= 120; answered += 5)
    for (let satisfied = 0; satisfied <= answered; satisfied++) {
      const [point] = asked([...calm, day('2026-10-07', answered, satisfied)]).charts[0]?.points ?? []
      if (!point) throw new Error('no point was drawn')
      const { share, limits, beyondLimits } = point
      expect([answered, satisfied, share < limits.low || share > limits.high]).toEqual([
        answered,
        satisfied,
        beyondLimits,
      ])
    }
})

test('a period nobody has answered in yet is not called calm', () => {
  const { sentence } = asked(calm)
  expect(sentence).toContain('chưa có tuần (hoặc tháng) trọn vẹn nào')
  expect(sentence).not.toContain('bất thường')
})

test('a week of four people raises an alarm for nobody to read: they could be recognised', () => {
  const found = asked([...calm, day('2026-10-07', 4, 0)])
  expect(found).toMatchObject({ alerts: [], charts: [{ points: [] }] })
})

test('a touchpoint that fell silent is named with what was usual; a retired one is silent on purpose', () => {
  const busy = Array.from({ length: 82 }, (_, i) => day(daysAfter('2026-08-24', i), 9, 9, { touchpoint: 'abc234' }))
  const weekdays = busy.filter(({ day }) => ![0, 6].includes(new Date(day).getUTCDay()))
  const found = asked(weekdays, { today: '2026-11-24' })
  expect(found.silences.map(({ sentence }) => sentence)).toEqual([
    'Điểm khảo sát abc234: đã 6 ngày làm việc không có phiếu; trước đó trung bình 9 phiếu mỗi ngày.',
  ])
  expect(asked(weekdays, { today: '2026-11-24', retired: ['abc234'] }).silences).toEqual([])
})

test('a quarter long over is watched as of its end: nobody is silent because time went by', () => {
  const toTheEnd = Array.from({ length: 92 }, (_, i) => day(daysAfter('2026-10-01', i), 9, 9, { touchpoint: 'abc234' }))
  expect(asked(toTheEnd, { today: '2029-01-01' })).toMatchObject({ asOf: '2027-01-01', silences: [] })
})

test('stored answers are watched from two years before the period to its end', async () => {
  const db = await openDb()
  const week = (date: string, satisfied: number) =>
    Array.from({ length: 36 }, (_, i) =>
      answer({ area: 'dat-dai', overall: i < satisfied ? 5 : 2, answeredAt: Date.parse(`${date}T09:00:00+07:00`) }),
    )
  await addNewResponses(
    db,
    calm.slice(0, 13).flatMap(({ day }) => week(day, 32)),
  )
  await addNewResponses(
    db,
    calm.slice(13).flatMap(({ day }) => week(day, 32)),
  )
  await addNewResponses(db, [...week('2026-10-07', 20), ...week('2027-01-06', 0), ...week('2024-09-30', 0)])
  await released(db)
  const { figures } = await reportOf(db, {
    report: watchReport,
    period,
    options: { stream: 'volunteer' },
    today: '2027-03-01',
    units: 'all',
  })
  const { charts, alerts } = figures as { charts: { baseline: number }[]; alerts: { sentence: string }[] }
  expect(charts.map(({ baseline }) => baseline)).toEqual([32 / 36])
  expect(alerts.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('tuần 05/10–11/10 hài lòng 56% (36 phiếu)'),
  ])
})
