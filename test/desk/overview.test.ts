import { expect, test } from 'vitest'
import type { TargetFigure } from '../../client/desk/figures/reports.ts'
import { headline } from '../../client/desk/figures/say-overview.ts'
import { placesToAct } from '../../client/desk/figures/to-act.tsx'
import { monthsWithout, unpublished } from '../../client/desk/month-work.ts'

const target = { id: 'sipas-2026', value: 0.89 }
const row = (changes: object) =>
  ({
    target,
    stream: 'volunteer',
    decides: false,
    n: 200,
    received: 200,
    word: 'cao hơn chỉ tiêu (tham khảo)',
    estimate: { unweighted: { shown: '90,9% (89,7–91,9)', gate: 'publish' } },
    ...changes,
  }) as unknown as TargetFigure
const silentSample = row({ stream: 'sample', decides: true, n: 0, received: 0, word: 'Chưa đủ căn cứ', estimate: {} })
const closed = { period: { name: '2026-Q3', firstDay: '', lastDay: '' }, closed: true }
const weak = [{ scope: 'dat-dai', name: 'Đất đai', shown: '71,2% (60,0–80,0)' }]

test('the headline says what cannot be concluded and why, what others say, and where it is weakest', () => {
  const rows = [silentSample, row({})]
  expect(headline(closed, { target: target as never, rows }, { weak, near: [] })).toBe(
    'Quý III/2026: chưa đủ căn cứ kết luận (chưa có phiếu của điều tra chọn mẫu). Tham khảo 90,9%. Yếu nhất: Đất đai.',
  )
})

test('a verdict stands in the headline in the words of the report, with its number', () => {
  const deciding = row({ stream: 'sample', decides: true, word: 'Đạt' })
  expect(headline(closed, { target: target as never, rows: [deciding] }, undefined)).toBe('Quý III/2026: đạt, 90,9%.')
})

test('of a figure that may not be told the headline tells no number', () => {
  const secret = row({ withheld: 'confidential' })
  const four = row({ n: 4, received: 4 })
  for (const other of [secret, four])
    expect(headline(closed, { target: target as never, rows: [silentSample, other] }, undefined)).not.toContain('90,9')
})

test('a figure of so few that it is neither judged nor compared is no headline', () => {
  const few = row({
    n: 5,
    received: 6,
    estimate: { unweighted: { shown: '100,0% (47,8–100,0)', gate: 'suppress_small', isReliable: false } },
  })
  expect(headline(closed, { target: target as never, rows: [silentSample, few] }, undefined)).not.toContain('100,0')
})

test('a place that only its own interval calls low is to be watched, not the weakest', () => {
  expect(headline(closed, undefined, { weak: [], near: weak })).toContain('Cần theo dõi: Đất đai.')
})

test('three places to act, the tested first, none twice, and none that costs nothing', () => {
  const cost = (area: string, points: number) => ({ area, points, lack: 0.2, share: 0.8, respondents: 90 })
  const places = placesToAct(
    { sentence: '', tested: 9, weak, near: [{ scope: 'ho-tich', name: 'Hộ tịch', shown: '85,0% (80,0–88,0)' }] },
    { top: [cost('dat-dai', 0.03), cost('chung-thuc', 0.02), cost('thue', 0.0001)] } as never,
  )
  expect(places.map(({ area }) => area)).toEqual(['dat-dai', 'ho-tich', 'chung-thuc'])
  expect(placesToAct(undefined, { top: [cost('thue', 0.0001)] } as never)).toEqual([])
})

test('a month with answers and without dossiers is missed; one nobody answered in is not', () => {
  const rows = [
    { month: '2026-09', closed: 12 },
    { month: '2026-08', closed: 0 },
  ]
  expect(monthsWithout(['2026-10', '2026-09', '2026-08', '2026-07'], ['2026-08-15', '2026-09-01'], rows)).toEqual([
    '2026-08',
  ])
})

test('a quarter that is over and was answered waits to be published until it is', () => {
  const halves = ['2026-05-01', '2026-08-01', '2026-10-15']
  expect(unpublished(halves, '2026-11-30', [])).toEqual(['2026-Q3', '2026-Q2'])
  expect(unpublished(halves, '2026-11-30', [{ period: '2026-Q3' }])).toEqual(['2026-Q2'])
})
