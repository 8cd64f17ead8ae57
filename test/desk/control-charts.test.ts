import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { AlertList } from '../../client/desk/figures/alert-list.tsx'
import { ControlChart } from '../../client/desk/figures/control-chart.tsx'
import { axisOfCharts, monthMarks, placesOf, sideOf } from '../../client/desk/figures/control-geometry.ts'
import { ControlTable, signsOf } from '../../client/desk/figures/control-table.tsx'
import type { WatchChart, WatchPoint } from '../../client/desk/figures/reports.ts'
import { inReadingOrder, ServicesWatched } from '../../client/desk/figures/services-watched.tsx'
import { SilenceList } from '../../client/desk/figures/silence-list.tsx'
import { daysAfter } from '../../surveys/grammar/calendar.ts'

/** The so-and-so-manyth week of October 2026 and on, with 50 answers. */
const week = (number: number, satisfied: number, changes: Partial<WatchPoint> = {}): WatchPoint => {
  const from = daysAfter('2026-10-05', 7 * number)
  return {
    ...{ share: satisfied / 50, beyondLimits: false, runOfEight: false, twoOfThree: false },
    span: { from, to: daysAfter(from, 6), answers: 50, satisfied },
    ewma: { value: 0, limit: 0.57, signal: false },
    limits: { low: 0.77, high: 1 },
    ...changes,
  }
}
const chart = (service: string, points: readonly WatchPoint[], changes: Partial<WatchChart> = {}): WatchChart => ({
  ...{ area: service, channel: 'desk', every: 'week', baseline: 0.9, service, points, drawn: points.length },
  ...{ lowest: 0.66, said: [], saidOf: points.filter(({ sentence }) => sentence).length },
  ...changes,
})
const asked = { period: '2026-Q4', stream: 'volunteer' } as const
const broken = week(2, 33, { beyondLimits: true, sentence: 'Đất đai: tuần 19/10–25/10 hài lòng 66%.' })
const land = chart('Đất đai · trực tiếp', [week(0, 46), week(1, 43), broken])

test('a week below its limits is marked by a shape of its own, not by colour alone', () => {
  const drawn = renderToString(h(ControlChart, { of: land, baseline: 0.9, axis: axisOfCharts([land]) }))
  const marks = [...drawn.matchAll(/class="watch-mark (\w+)".*?<path d="([^"]+)"/g)].map(([, side, path]) => ({
    side,
    path,
  }))
  expect(marks.map(({ side }) => side)).toEqual(['plain', 'plain', 'low'])
  expect(new Set(marks.map(({ path }) => path)).size).toBe(2)
})

test('every number drawn stands in the table behind the chart, and so does every week', () => {
  const drawn = renderToString(h(ControlChart, { of: land, baseline: 0.9, axis: axisOfCharts([land]) }))
  const table = renderToString(h(ControlTable, { of: land, baseline: 0.9 }))
  const labels = [...drawn.matchAll(/<text class="said"[^>]*>([^<]+)</g)].map(([, label]) => label)
  expect(labels).toEqual(['66,0%'])
  for (const label of [...labels, '92,0%', '86,0%', '19/10–25/10/2026']) expect(table).toContain(label)
  expect(table.match(/<tr/g)).toHaveLength(4)
  expect(table).toContain('thấp bất thường')
})

test('whoever cannot see the chart hears the service, its baseline and how many weeks are marked', () => {
  const drawn = renderToString(h(ControlChart, { of: land, baseline: 0.9, axis: axisOfCharts([land]) }))
  expect(drawn).toContain('Đất đai · trực tiếp: 3 tuần, mức thường lệ 90,0%, tuần gần nhất 66,0%, 1 tuần được đánh dấu')
})

test('a week nobody answered leaves a gap, and a single week stands in the middle', () => {
  expect(placesOf([week(0, 45), week(1, 45), week(4, 45)])).toEqual([0, 0.25, 1])
  expect(placesOf([week(0, 45)])).toEqual([0.5])
})

test('the names of the months keep apart, even over a whole year on a phone', () => {
  const year = Array.from({ length: 52 }, (_, number) => week(number - 39, 45))
  const places = placesOf(year)
  const named = monthMarks(year).flatMap((name, i) => (name ? [places[i] ?? 0] : []))
  expect(named.length).toBeGreaterThan(4)
  for (const [i, place] of named.slice(1).entries()) expect(place - (named[i] ?? 0)).toBeGreaterThan(0.12)
})

test('a run above the baseline is marked as high, and named in words', () => {
  const high = week(8, 48, { runOfEight: true })
  expect(sideOf(high, 0.9)).toBe('high')
  expect(signsOf(high, 0.9)).toEqual(['từ 8 lần liền cao hơn mức thường lệ'])
  expect(signsOf(week(0, 45), 0.9)).toEqual([])
})

test('services where something was found stand first, the others by name, D before Đ', () => {
  const calm = ['Hộ tịch', 'Đất đai', 'Dân tộc'].map((name) => chart(name, [week(0, 45)]))
  const drifting = chart('Y tế', [week(0, 45)], { drift: 'Y tế: đang trôi dần.', saidOf: 1 })
  expect(inReadingOrder([...calm, drifting]).map(({ service }) => service)).toEqual([
    'Y tế',
    'Dân tộc',
    'Đất đai',
    'Hộ tịch',
  ])
})

test('a service without a baseline is named and not drawn', () => {
  const fresh: WatchChart = { ...chart('Chứng thực', []), baseline: undefined }
  const page = renderToString(h(ServicesWatched, { charts: [land, fresh], asked }))
  expect(page.match(/role="img"/g)).toHaveLength(1)
  expect(page).toContain('Chưa đủ 20 tuần (tháng) làm mức thường lệ nên chưa theo dõi được (1)')
})

test('a service whose weeks were not sent tells what was found, how many before, and opens its chart on demand', () => {
  const { points: _, ...rest } = chart('Hộ tịch', [])
  const said = [{ sentence: 'Hộ tịch: tuần 12/10–18/10 hài lòng 60%.', side: 'low' as const }]
  const listed = { ...rest, drawn: 52, last: 0.875, said, saidOf: 4 }
  const page = renderToString(h(ServicesWatched, { charts: [listed], asked }))
  expect(page).toContain('52 tuần; tuần gần nhất 87,5%')
  expect(page).toContain('3 dấu hiệu trước đó: xem ở biểu đồ.')
  expect(page).toContain('12/10–18/10')
  expect(page).toMatch(/<details[^>]*><summary>Xem biểu đồ/)
  expect(page).not.toContain('role="img"')
})

test('among the alerts the worse stand first, and only they ask for action', () => {
  const alert = (area: string, direction: 'worse' | 'better') =>
    ({
      area,
      channel: 'desk',
      span: land.points[0]?.span ?? broken.span,
      baseline: 0.9,
      q: 0.01,
      direction,
      sentence: area,
    }) as const
  const page = renderToString(
    h(AlertList, { alerts: [alert('Hộ tịch', 'better'), alert('Đất đai', 'worse')], ownSigns: 0 }),
  )
  expect(page.indexOf('Đất đai')).toBeLessThan(page.indexOf('Hộ tịch'))
  expect(page.match(/Cần xem ngay/g)).toHaveLength(1)
})

test('where the ward has no alert but a service has a sign, it says where to look', () => {
  expect(renderToString(h(AlertList, { alerts: [], ownSigns: 2 }))).toContain('Có 2 dấu hiệu của riêng từng lĩnh vực')
  expect(renderToString(h(AlertList, { alerts: [], ownSigns: 0 }))).not.toContain('dấu hiệu của riêng')
})

test('a touchpoint that fell silent leads to its own page', () => {
  const silence = { touchpoint: 'abc234', area: 'dat-dai', lastAnswer: '2026-11-13', workingDays: 6, usual: 9 }
  const sentence = 'Điểm abc234 không còn phiếu trả lời.'
  const page = renderToString(h(SilenceList, { silences: [{ ...silence, sentence }], areaName: () => 'Đất đai' }))
  expect(page).toContain('href="/desk/collect/touchpoints/abc234"')
  expect(page).toContain('Phiếu cuối ngày 13/11/2026')
})
