import fc from 'fast-check'
import { expect, test } from 'vitest'
import { change } from '../../../server/reports/change/change.ts'
import { changeSentence, printedSplit } from '../../../server/reports/change/say-change.ts'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { pointsWords } from '../../../server/reports/engine/say.ts'
import { indexMethod, overallMethod as overall } from '../../../surveys/methods/index.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import { ask } from '../asking.ts'
import { given } from '../given.ts'

const period = parsePeriod('2027-Q1') as Period
const land = { area: 'dat-dai' } as const
const closed = (area: string, number: number, changes: Partial<Population> = {}): Population => ({
  area,
  procedure: '',
  channel: 'desk',
  closed: number,
  ...changes,
})
type Counts = readonly [tallies: readonly Tally[], populations?: readonly Population[]]
const changed = ([before, populationsBefore = []]: Counts, [after, populations = []]: Counts, method = overall) =>
  change({
    stream: 'volunteer',
    method,
    period,
    tallies: after,
    populations,
    previous: { tallies: before, populations: populationsBefore },
  })
/** So many satisfied and so many not. */
const people = (satisfied: number, not: number, changes: Partial<Tally> = {}) => [
  given('5-----', satisfied, changes),
  given('2-----', not, changes),
]

test('nobody answered before, or now: nothing is compared, and it is said which period is empty', () => {
  const sample = [given('5-----', 400, { stream: 'sample' })]
  const first = changed([sample], [people(90, 10)])
  expect(first).toMatchObject({ before: undefined, difference: undefined, split: undefined, previous: '2026-Q4' })
  expect(first.after?.share).toBeCloseTo(0.9, 12)
  expect(changeSentence(first)).toBe('Kỳ trước chưa có phiếu trả lời của người tự nguyện trả lời nên chưa so được.')
  expect(changeSentence(changed([people(90, 10)], [[]]))).toBe(
    'Kỳ này chưa có phiếu trả lời của người tự nguyện trả lời nên chưa so được với kỳ trước.',
  )
})

test('the first period with answers keeps its weights', () => {
  const { weighted, after } = changed(
    [[]],
    [
      [...people(50, 0), ...people(0, 50, land)],
      [closed('ho-tich', 300), closed('dat-dai', 100)],
    ],
  )
  expect(weighted).toBe(true)
  expect(after?.share).toBeCloseTo(0.75, 12)
})

test('a figure that may not be shown is not compared', () => {
  expect(changed([people(20, 5)], [people(90, 10)])).toMatchObject({ difference: undefined, split: undefined })
  const found = changed([people(90, 10)], [people(20, 5)])
  expect(found).toMatchObject({ difference: undefined, split: undefined, after: { gate: 'suppress_small' } })
  expect(changeSentence(found)).toBe('Chưa đủ phiếu trả lời trong cả hai kỳ để so với kỳ trước.')
})

test('noise is not called a rise', () => {
  const found = changed([people(90, 10)], [people(92, 8)])
  expect(found.difference?.difference).toBeCloseTo(0.02, 12)
  expect(found.difference?.distinguishable).toBe(false)
  expect(changeSentence(found)).toMatch(
    /^Chưa đủ căn cứ là tăng hay giảm so với kỳ trước: 92,0% \(.+\), kỳ trước 90,0% \(.+\) \(phiếu của người tự nguyện trả lời, chưa tính theo cơ cấu hồ sơ\)\. Chênh lệch \+2,0 điểm phần trăm \(−\d,\d đến \+\d+,\d\)\.$/,
  )
})

test('the interval of the difference keeps the lopsidedness of both figures (MOVER)', () => {
  const { before, after, difference } = changed([people(900, 100)], [people(850, 150)])
  const [p, q] = [after?.interval, before?.interval]
  if (!p || !q) throw new Error('no intervals')
  expect(difference?.interval.low).toBeCloseTo(-0.05 - Math.hypot(0.85 - p.low, q.high - 0.9), 12)
  expect(difference?.interval.high).toBeCloseTo(-0.05 + Math.hypot(p.high - 0.85, 0.9 - q.low), 12)
  expect(difference?.distinguishable).toBe(true)
  expect(difference?.z).toBeCloseTo(-0.05 / Math.sqrt((0.85 * 0.15 + 0.9 * 0.1) / 999), 9)
})

test('better services and another mix are told apart, in all and by area', () => {
  const before: Counts = [
    [...people(360, 40), ...people(280, 120, land)],
    [closed('ho-tich', 5000), closed('dat-dai', 5000)],
  ]
  const after: Counts = [
    [...people(360, 40), ...people(320, 80, land)],
    [closed('ho-tich', 9000), closed('dat-dai', 1000)],
  ]
  const { difference, split, weighted } = changed(before, after)
  expect(weighted).toBe(true)
  expect(difference?.difference).toBeCloseTo(0.89 - 0.8, 12)
  expect(split?.rates).toBeCloseTo(0.3 * 0.1, 12)
  expect(split?.mix).toBeCloseTo(0.4 * 0.9 - 0.4 * 0.75, 12)
  expect(split?.residual).toBeCloseTo(0, 12)
  expect(split?.areas).toEqual([
    { areas: ['dat-dai'], rates: expect.closeTo(0.03, 12), mix: expect.closeTo(-0.3, 12) },
    { areas: ['ho-tich'], rates: expect.closeTo(0, 12), mix: expect.closeTo(0.36, 12) },
  ])
  expect(split?.strata[0]).toMatchObject({
    members: [{ area: 'dat-dai', procedure: '', channel: 'desk' }],
    before: { respondents: 400 },
    after: { respondents: 400 },
  })
  const said = changeSentence(changed(before, after))
  expect(said).toMatch(/^Tăng so với kỳ trước: 89,0% .+ \(phiếu của người tự nguyện trả lời\)\. Chênh lệch \+9,0 điểm/)
  expect(said).toContain(
    'Trong đó, tính bằng điểm phần trăm: mức hài lòng ở từng nhóm hồ sơ góp +3,0; cơ cấu hồ sơ thay đổi góp +6,0.',
  )
})

test('a service that came new, and is content, changed the mix and not the quality', () => {
  const before: Counts = [people(160, 40), [closed('ho-tich', 1000)]]
  const after: Counts = [
    [...people(160, 40), ...people(200, 0, land)],
    [closed('ho-tich', 1000), closed('dat-dai', 1000)],
  ]
  const { split, difference } = changed(before, after)
  expect(split?.rates).toBeCloseTo(0, 12)
  expect(split?.mix).toBeCloseTo(0.1, 12)
  expect(split?.areas[0]).toMatchObject({ areas: ['dat-dai'], rates: 0 })
  expect(difference?.difference).toBeCloseTo(0.1, 12)
})

test('what was too small to weigh alone in one of the periods is merged in both, and areas merged stand together', () => {
  const before: Counts = [
    [...people(80, 20), ...people(2, 2, land)],
    [closed('ho-tich', 500), closed('dat-dai', 500)],
  ]
  const after: Counts = [
    [...people(160, 40), ...people(60, 40, land)],
    [closed('ho-tich', 500), closed('dat-dai', 500)],
  ]
  const { split, difference } = changed(before, after)
  expect(split?.strata).toHaveLength(1)
  expect(split?.areas.map(({ areas }) => areas)).toEqual([['dat-dai', 'ho-tich']])
  // before, merged: 82 of 104; after, apart: (0.8 + 0.6)/2, but merged: 220 of 300
  expect(split?.rates).toBeCloseTo(220 / 300 - 82 / 104, 12)
  expect(split?.residual).toBeCloseTo(0.7 - 220 / 300, 12)
  expect(difference?.difference).toBeCloseTo(0.7 - 82 / 104, 12)
})

test('when the transactions of one period are missing, both are compared unweighted', () => {
  const tallies = [...people(90, 10), ...people(50, 50, land)]
  const found = changed([tallies], [tallies, [closed('ho-tich', 900), closed('dat-dai', 100)]])
  expect(found).toMatchObject({ weighted: false, difference: { difference: 0 } })
  expect(found.split).toMatchObject({ rates: 0, mix: 0 })
  expect(found.split?.strata).toHaveLength(2)
})

test('the parts add up to the difference of the index too, where not everything arose', () => {
  const before = [given('543250', 40), given('554440', 30), given('222150', 30, land), given('555555', 60, land)]
  const after = [given('543255', 70), given('551140', 30), given('222150', 20, land), given('555-50', 1, land)]
  const populations = [closed('ho-tich', 700), closed('dat-dai', 100)]
  const now = [...after, given('555550', 60, land)]
  const { split, difference } = changed([before, populations], [now, populations], indexMethod)
  expect(split?.residual).toBeCloseTo(0, 12)
  expect((split?.rates ?? 0) + (split?.mix ?? 0)).toBeCloseTo(difference?.difference ?? 1, 12)
  const areas = split?.areas.reduce((all, { rates, mix }) => all + rates + mix, 0)
  expect(areas).toBeCloseTo(difference?.difference ?? 1, 12)
})

test('where an index speaks for too few of either year, both are compared by the question all were asked', () => {
  const bare = [given('555555', 50), given('1-----', 50)]
  const whole = [given('555555', 90), given('111111', 10)]
  for (const [before, after] of [
    [bare, whole],
    [whole, bare],
  ] as const) {
    const found = changed([before], [after], indexMethod)
    expect(found).toMatchObject({ method: 'overall-share.1', difference: { distinguishable: true } })
    expect(Math.abs(found.difference?.difference ?? 0)).toBeCloseTo(0.4, 12)
  }
  expect(changed([whole], [whole], indexMethod).method).toBe('factors-share.1')
})

test('ninety-five who tapped once and left are in the change, however kind the five others are', () => {
  const { difference } = changed([[given('555555', 400)]], [[given('1-----', 380), given('555555', 20)]])
  expect(difference?.difference).toBeCloseTo(-0.95, 12)
})

test.each([1, 4, 5, 16])('%i who answered now are counted, and told of only from five on', (n) => {
  const options = { previous: people(90, 10), present: [given('1-----', n)] }
  const found = ask<{ after?: object; received: object; sentence: string }>('change', {}, options)
  expect(found.received).toEqual({ before: 100, after: n })
  expect(found.after === undefined).toBe(n < 5)
  expect(found.sentence).toMatch(
    n < 5 ? /^Kỳ này đã nhận . phiếu .+; từ 5 phiếu sẽ hiện tỷ lệ/ : /^Chưa đủ phiếu trả lời/,
  )
})

test('an area with four answers in one of the periods has no part of its own', () => {
  const before: Counts = [[...people(60, 40), ...people(60, 40, land), ...people(4, 0, { area: 'thue' })]]
  const after: Counts = [[...people(90, 10), ...people(50, 50, land), ...people(30, 70, { area: 'thue' })]]
  const named = changed(before, after).split?.areas.map(({ areas }) => areas) ?? expect.fail('no split')
  expect(named).not.toContainEqual(['thue'])
  expect(named.flat()).toContain('ho-tich')
})

test('whatever the change, its parts add up to it in print', () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true })
  const number = (printed = '0') => Number(printed.replace('−', '-').replace('+', '').replace(',', '.'))
  const adds = fc.property(share, share, fc.double({ min: -0.01, max: 0.01, noNaN: true }), (rates, mix, residual) => {
    const printed = printedSplit(rates + mix + residual, { rates, mix })
    const parts = number(printed.rates) + number(printed.mix) + number(printed.rest)
    expect(parts).toBeCloseTo(number(printed.difference), 9)
    const decimals = (text = '0,0') => text.split(',')[1]?.length
    expect(new Set([printed.rates, printed.mix, printed.difference].map(decimals)).size).toBe(1)
    expect(Math.abs(number(printed.rest) - 100 * residual)).toBeLessThan(0.16)
  })
  fc.assert(adds, { numRuns: 2000 })
})

test('points carry their sign, and the interval is rounded outwards', () => {
  expect(pointsWords(0.0171, { low: -0.02841, high: 0.06111 })).toBe('+1,7 điểm phần trăm (−2,9 đến +6,2)')
  expect(pointsWords(-0.05, { low: -0.08, high: -0.02 })).toBe('−5,0 điểm phần trăm (−8,0 đến −2,0)')
})
