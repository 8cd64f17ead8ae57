import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { daysAfter } from '../../surveys/grammar/calendar.ts'
import { csv, office } from '../commands/command-line.ts'
import { released } from '../released.ts'

/** Three services, each answered on every third day from before the period to after it; the second ever worse. */
const services = [
  { area: 'ho-tich', procedure: '1.001193', channel: 'desk', closed: 7, isContent: (day: number) => day % 11 !== 0 },
  { area: 'chung-thuc', procedure: '2.000815', channel: 'desk', closed: 31, isContent: (day: number) => day < 60 },
  { area: 'ho-tich', procedure: '1.001193', channel: 'online', closed: 3, isContent: (day: number) => day % 4 !== 0 },
]
const days = Array.from({ length: 120 }, (_, i) => ({ number: i, day: daysAfter('2026-11-26', i) }))
const [firstDay, lastDay] = ['2026-12-15', '2027-03-14']

test('a figure of 15/12–14/3 is what anybody recounts from the exported answers and the list of dossiers', async () => {
  const { clock, json, type, put, look } = office()
  clock.now = Date.parse('2027-04-01T10:00:00+07:00')
  const answers = services.flatMap(({ area, procedure, channel, isContent }) =>
    days
      .filter(({ number }) => number % 3 === 0)
      .map(({ day, number }) => [day, area, procedure, channel, 'online', isContent(number) ? 5 : 2] as const),
  )
  const header = ['answered_at', 'area', 'procedure', 'channel', 'questionnaire', 'overall']
  await json('import', 'responses', put('a.csv', csv(header, ...answers)))
  const dossiers = services.flatMap(({ area, procedure, channel, closed }) =>
    days.map(({ day, number }) => [day, area, procedure, channel, closed + (number % 5)] as const),
  )
  const list = csv(['day', 'area', 'procedure', 'channel', 'closed'], ...dossiers)
  const imported = await json('import', 'population', put('d.csv', list))
  expect(imported.faults ?? []).toEqual([])
  await look(released)

  // By hand: the rows of the file between the two days, the share of each service, weighted by its dossiers.
  const { text } = await type('export', 'responses', '--format', 'csv', '--with-waiting')
  const rows = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  }).data
  const inside = rows.filter(({ answered_at: day = '' }) => firstDay <= day && day <= lastDay)
  expect([rows.length, inside.length]).toEqual([120, 90])
  let [weighted, all] = [0, 0]
  for (const { area, procedure, channel } of services) {
    const own = inside.filter((row) => row.area === area && row.procedure === procedure && row.channel === channel)
    const share = own.filter(({ overall }) => Number(overall) >= 4).length / own.length
    const closed = dossiers
      .filter(
        ([day, ...of]) =>
          firstDay <= day && day <= lastDay && of.slice(0, 3).join() === [area, procedure, channel].join(),
      )
      .reduce((sum, [, , , , n]) => sum + n, 0)
    weighted += closed * share
    all += closed
  }

  const { figures } = await json('figures', 'targets', '--period', '2027-KBC-Q1')
  const found = figures.find(
    (one: { scope: string; stream: string }) => one.scope.startsWith('sipas') && one.stream === 'volunteer',
  )
  expect(found.n).toBe(90)
  expect(found.share).toBeCloseTo(weighted / all, 12)
  expect(found.share).not.toBeCloseTo(inside.filter(({ overall }) => Number(overall) >= 4).length / 90, 3)
})
