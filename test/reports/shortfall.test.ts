import { expect, test } from 'vitest'
import type { Population } from '../../server/reports/frame.ts'
import { shortfallSentence } from '../../server/reports/say-shortfall.ts'
import { type Losses, type Shortfall, shortfall } from '../../server/reports/shortfall.ts'
import type { Tally } from '../../server/reports/tally.ts'
import { defaultMethod, methods } from '../../surveys/methods/index.ts'
import { given } from './given.ts'

const land = { area: 'dat-dai' } as const
const closed = (area: string, number: number, changes: Partial<Population> = {}): Population => ({
  area,
  procedure: '',
  channel: 'desk',
  closed: number,
  ...changes,
})
const lost = (
  tallies: readonly Tally[],
  populations: readonly Population[] = [],
  method = defaultMethod,
  smallest = 10,
): Shortfall => {
  const found = shortfall({ stream: 'volunteer', method, tallies, populations, smallest })
  if (!found) throw new Error('nobody answered')
  return found
}
const sum = ({ top, rest }: Losses<{ readonly points: number }>) =>
  top.reduce((all, { points }) => all + points, rest?.points ?? 0)

test('nobody answered: there is no shortfall, not one of 100 points', () => {
  expect(shortfall({ stream: 'volunteer', method: defaultMethod, tallies: [], populations: [] })).toBeUndefined()
  const sample = [given('111111', 50, { stream: 'sample' })]
  expect(
    shortfall({ stream: 'volunteer', method: defaultMethod, tallies: sample, populations: [closed('ho-tich', 9)] }),
  ).toBeUndefined()
  expect(shortfallSentence(undefined)).toBe('Chưa đủ 5 phiếu trả lời để hiển thị điểm mất ở đâu.')
})

test('what a handful of people said is not told by what they cost', () => {
  const asked = { stream: 'volunteer', method: defaultMethod, populations: [], smallest: 5 } as const
  expect(shortfall({ ...asked, tallies: [given('551555', 4)] })).toBeUndefined()
  expect(shortfall({ ...asked, tallies: [given('551555', 5)] })?.lost).toBeCloseTo(0.2, 12)
})

test('who are all satisfied lose nothing, and the sentence says so', () => {
  const found = lost([given('545454', 40)])
  expect(found).toMatchObject({ lost: 0, weighted: false })
  expect(found.areas.top.map(({ points }) => points)).toEqual([0])
  expect(shortfallSentence(found)).toBe('Không mất điểm nào (theo người tự nguyện trả lời, chưa gia quyền).')
})

test('points are lost where many are served and few are satisfied', () => {
  // hộ tịch: 2 of 20 not satisfied with the procedure; đất đai: 5 of 10 not satisfied with the official
  const tallies = [given('555555', 18), given('551555', 2), given('555555', 5, land), given('555155', 5, land)]
  const found = lost(tallies, [closed('ho-tich', 300), closed('dat-dai', 100)])
  expect(found.lost).toBeCloseTo((0.75 * 0.1 + 0.25 * 0.5) / 5, 12)
  expect(found.criteria.top.map(({ criterion }) => criterion)).toEqual([
    'official',
    'procedure',
    'access',
    'result',
    'feedback',
  ])
  expect(found.criteria.top[0]?.points).toBeCloseTo((0.25 * 0.5) / 5, 12)
  expect(found.criteria.top[1]?.points).toBeCloseTo((0.75 * 0.1) / 5, 12)
  expect(found.criteria.top[0]).toMatchObject({ factor: 'official', title: { vi: 'Công chức' }, respondents: 30 })
  expect(found.strata.top.map(({ members }) => members)).toMatchObject([
    [{ area: 'dat-dai', procedure: '', channel: 'desk', population: 100 }],
    [{ area: 'ho-tich', population: 300 }],
  ])
  expect(found.strata.top[0]?.weight).toBeCloseTo(0.25, 12)
  expect(found.strata.top[0]?.share).toBeCloseTo(0.9, 12)
  expect(found.strata.top[0]?.points).toBeCloseTo(0.25 * 0.1, 12)
  expect(found.areas.top.map(({ area }) => area)).toEqual(['dat-dai', 'ho-tich'])
})

test('a procedure too small to weigh alone costs its points in the stratum it was merged into', () => {
  const [born, wed] = [{ procedure: '1.1' }, { procedure: '1.2' }]
  const tallies = [given('111111', 4, born), given('555555', 16, wed)]
  const found = lost(tallies, [closed('ho-tich', 50, born), closed('ho-tich', 150, wed)])
  expect(found.strata.top).toMatchObject([{ respondents: 20, members: [{ procedure: '1.1' }, { procedure: '1.2' }] }])
  expect(found.strata.top[0]?.points).toBeCloseTo(0.2, 12)
})

test.each(methods)(
  'by $id, with skipped questions, merged strata and missing transactions, each list is the whole',
  (method) => {
    const tallies = [
      given('543210', 31),
      given('2-3---', 7),
      given('5-----', 9),
      given('15355-', 3, { area: 'chung-thuc' }),
      given('435544', 44, { area: 'chung-thuc', channel: 'kiosk' }),
      given('255-50', 28, land),
      given('444250', 12, { area: 'khong-ro' }),
      given('51524233', 13, { area: 'thue', channel: 'online', questionnaire: 'online' }),
      given('255-21', 15, { area: 'a' }),
      given('255-41', 16, { area: 'b' }),
      given('255-51', 17, { area: 'c' }),
    ]
    const populations = [closed('ho-tich', 400), closed('chung-thuc', 90), closed('dat-dai', 33), closed('a', 7)]
    for (const known of [
      [],
      [...populations, closed('b', 80), closed('c', 5), closed('thue', 61, { channel: 'online' })],
    ]) {
      const found = lost(tallies, known, method)
      expect(found.weighted).toBe(known.length > 0)
      for (const list of [found.criteria, found.strata, found.areas]) expect(sum(list)).toBeCloseTo(found.lost, 12)
    }
  },
)

test('five are named and the others are one; equal costs keep their order', () => {
  const areas = ['g', 'f', 'e', 'd', 'c', 'b', 'a']
  const tallies = areas.flatMap((area) => [given('555555', 10, { area }), given('111111', 10, { area })])
  const { areas: list, strata } = lost(tallies)
  expect(list.top.map(({ area }) => area)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(list.rest?.entries).toBe(2)
  expect(list.rest?.points).toBeCloseTo(1 / 7, 12)
  expect(strata.rest?.entries).toBe(2)
})

test('an area with four people is not named, nor the one from whose absence it could be found', () => {
  const tallies = [given('555155', 40), given('111111', 4, land), given('511111', 30, { area: 'chung-thuc' })]
  const { areas } = lost(tallies)
  expect(areas.top.map(({ area }) => area)).toEqual(['ho-tich'])
  expect(areas.rest).toMatchObject({ entries: 2 })
  expect(lost(tallies, [], defaultMethod, 3).areas.top).toHaveLength(3)
})

test('without transactions each area × channel of the service is a stratum, the tablet standing at the desk', () => {
  const tallies = [
    given('555555', 20),
    given('511111', 20, { channel: 'kiosk' }),
    given('555555', 60, { channel: 'online', questionnaire: 'online' }),
  ]
  const { strata } = lost(tallies)
  expect(strata.top.map(({ members, respondents, points }) => [members[0]?.channel, respondents, points])).toEqual([
    ['desk', 40, expect.closeTo(0.2, 12)],
    ['online', 60, 0],
  ])
})

test('the random sample is not weighted to transactions', () => {
  const tallies = [given('555555', 30, { stream: 'sample' }), given('111111', 10, { ...land, stream: 'sample' })]
  const populations = [closed('ho-tich', 900), closed('dat-dai', 100)]
  const found = shortfall({ stream: 'sample', method: defaultMethod, tallies, populations })
  expect(found).toMatchObject({ weighted: false, lost: 0.25 })
  expect(shortfallSentence(found)).toContain('(theo mẫu điều tra)')
})

test('what costs nothing is not named among what costs most', () => {
  expect(shortfallSentence(lost([given('551555', 10), given('555555', 30, land)]))).toMatch(
    /theo tiêu chí: “Thủ tục hành chính” 5,0 điểm; theo lĩnh vực: ho-tich 5,0 điểm\.$/,
  )
})

test('the sentence names the three dearest criteria, the areas by name, and what is left', () => {
  const tallies = [given('511155', 20), given('555551', 10), given('555515', 5), given('551555', 65, land)]
  const names: Record<string, string> = { 'ho-tich': 'Hộ tịch', 'dat-dai': 'Đất đai' }
  expect(shortfallSentence(lost(tallies), (area) => names[area] ?? area)).toBe(
    'Còn thiếu 28,0 điểm so với 100 (theo người tự nguyện trả lời, chưa gia quyền). Mất nhiều nhất theo tiêu chí: ' +
      '“Thủ tục hành chính” 17,0 điểm, “Tiếp cận” 4,0 điểm, “Công chức” 4,0 điểm, còn lại 3,0 điểm; ' +
      'theo lĩnh vực: Hộ tịch 15,0 điểm, Đất đai 13,0 điểm.',
  )
})
