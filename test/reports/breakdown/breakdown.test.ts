import { expect, test } from 'vitest'
import { type BreakdownBy, breakdown } from '../../../server/reports/breakdown/breakdown.ts'
import type { Shown } from '../../../server/reports/breakdown/breakdown-row.ts'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { smallestCell } from '../../../server/stats/publication/smallest-cell.ts'
import { findMethod, indexMethod, overallMethod as overall } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { ask as asked } from '../asking.ts'
import { given } from '../given.ts'

const land = { area: 'dat-dai' } as const
const closed = (area: string, number: number, changes: Partial<Population> = {}): Population => ({
  area,
  procedure: '',
  channel: 'desk',
  closed: number,
  ...changes,
})
const ask = (by: BreakdownBy, tallies: readonly Tally[], more: Partial<Parameters<typeof breakdown>[0]> = {}) =>
  breakdown({ by, stream: 'volunteer', method: overall, tallies, populations: [], ...more })
const binomial = (n: number, k: number): number => (k === 0 ? 1 : (binomial(n, k - 1) * (n - k + 1)) / k)
const brief = (by: BreakdownBy, tallies: readonly Tally[], more: Partial<Parameters<typeof breakdown>[0]> = {}) =>
  ask(by, tallies, more).rows.map((row) => [row.scope, row.withheld ?? row.n])

test('nobody answered: an area with transactions has a row without a figure, and no share is invented', () => {
  expect(ask('area', []).rows).toEqual([])
  expect(ask('factor', []).rows).toEqual([])
  expect(ask('unit', []).rows).toEqual([])
  expect(ask('area', [], { populations: [closed('ho-tich', 70)] }).rows).toEqual([
    {
      scope: 'ho-tich',
      area: undefined,
      title: undefined,
      withheld: undefined,
      received: 0,
      n: 0,
      figure: undefined,
      weighted: false,
      unweighted: undefined,
      closed: 70,
    },
  ])
})

test('nine people are not shown, nor the next smallest area, from whose absence they could be found', () => {
  const tallies = [given('555555', 200), given('444444', 9, land), given('444444', 60, { area: 'chung-thuc' })]
  const { rows } = ask('area', tallies, { populations: [closed('dat-dai', 50)] })
  expect(rows.map((row) => [row.scope, row.withheld])).toEqual([
    ['chung-thuc', 'secondary'],
    ['dat-dai', 'confidential'],
    ['ho-tich', undefined],
  ])
  const named = { area: undefined, title: undefined }
  expect(rows[0]).toEqual({
    ...{ ...named, scope: 'chung-thuc', received: 60, closed: undefined },
    ...{ withheld: 'secondary', fewerThan: undefined },
  })
  expect(rows[1]).toEqual({
    ...{ ...named, scope: 'dat-dai', received: 9, closed: 50 },
    ...{ withheld: 'confidential', fewerThan: 10 },
  })
})

test('inside the administration five to nine people are no secret', () => {
  const tallies = [given('555555', 200), given('444444', 9, land), given('444444', 4, { area: 'chung-thuc' })]
  expect(brief('area', tallies, { smallest: smallestCell('internal') })).toEqual([
    ['chung-thuc', 'confidential'],
    ['dat-dai', 'secondary'],
    ['ho-tich', 200],
  ])
  expect(brief('area', tallies.slice(0, 2), { smallest: smallestCell('internal') })).toEqual([
    ['dat-dai', 9],
    ['ho-tich', 200],
  ])
})

test('the share of 29 people is told at the desk, marked as unreliable, and not judged', () => {
  const present = [given('111111', 29), given('555555', 300, land)]
  const { rows, below } = asked<{ rows: Shown[]; below: unknown }>('breakdown', {}, { present })
  expect(rows).toMatchObject([
    { scope: 'dat-dai', figure: { isReliable: true } },
    { scope: 'ho-tich', n: 29, withheld: undefined, figure: { share: 0, gate: 'suppress_small', isReliable: false } },
  ])
  expect(below).toMatchObject([{ scope: 'dat-dai', below: false }])
})

test('a small procedure cannot be had by subtracting the others from its area', () => {
  const tallies = [
    given('555555', 7, { procedure: '1.1' }),
    given('555555', 40, { procedure: '1.2' }),
    given('555555', 90, { procedure: '1.3' }),
    given('555555', 35, { ...land, procedure: '2.1' }),
    given('555555', 50, { ...land, procedure: '2.2' }),
  ]
  expect(ask('procedure', tallies).rows.map((row) => [row.area, row.scope, row.withheld])).toEqual([
    ['dat-dai', '2.1', undefined],
    ['dat-dai', '2.2', undefined],
    ['ho-tich', '1.1', 'confidential'],
    ['ho-tich', '1.2', 'secondary'],
    ['ho-tich', '1.3', undefined],
  ])
})

test('an area withheld to protect another does not come back as the sum of its procedures', () => {
  const tallies = [
    given('555555', 300),
    given('555555', 35, { ...land, procedure: '2.1' }),
    given('555555', 40, { ...land, procedure: '2.2' }),
    given('555555', 6, { area: 'chung-thuc' }),
  ]
  const areas = new Map(brief('area', tallies) as [string, unknown][])
  expect(areas.get('chung-thuc')).toBe('confidential')
  expect(areas.get('dat-dai')).toBe('secondary')
  const [few, first, second] = brief('procedure', tallies)
  expect(few).toEqual(['', 'confidential'])
  expect([first?.[1], second?.[1]]).toContain('secondary')
})

test('who named no procedure is a row of the area, unweighted; a procedure nobody answered for has its transactions', () => {
  const tallies = [given('555555', 40), given('555555', 40, { procedure: '1.1' })]
  const populations = [closed('ho-tich', 90, { procedure: '1.1' }), closed('ho-tich', 8, { procedure: '1.2' })]
  const { rows } = ask('procedure', tallies, { populations: [...populations, closed('ho-tich', 5)] })
  expect(rows).toMatchObject([
    { scope: '', area: 'ho-tich', n: 40, weighted: false, closed: undefined },
    { scope: '1.1', n: 40, weighted: true, closed: 90 },
    { scope: '1.2', n: 0, figure: undefined, closed: 8 },
  ])
})

test('volunteers are never mixed with the sample, and the sample is not weighted to transactions', () => {
  const tallies = [given('555555', 50), given('111111', 50, { stream: 'sample' })]
  const populations = [closed('ho-tich', 900)]
  expect(ask('area', tallies, { populations }).rows).toMatchObject([{ n: 50, figure: { share: 1 }, weighted: true }])
  expect(ask('area', tallies, { populations, stream: 'sample' }).rows).toMatchObject([
    { n: 50, figure: { share: 0 }, weighted: false, closed: undefined },
  ])
})

test('within an area the desk and online count as many people as they served', () => {
  const online = given('155555', 50, { channel: 'online', questionnaire: 'online' })
  const populations = [closed('ho-tich', 300), closed('ho-tich', 100, { channel: 'online' })]
  const [row] = ask('area', [given('555555', 50), online], { populations }).rows as Shown[]
  expect(row?.figure?.share).toBeCloseTo(300 / 400, 12)
  expect(row).toMatchObject({ unweighted: 0.5, closed: 400, weighted: true })
})

test('who answered on the tablet was served at the desk: both are weighted to its transactions', () => {
  const kiosk = { channel: 'kiosk' } as const
  const tallies = [
    given('555555', 40),
    given('555555', 90, kiosk),
    given('111111', 30, { ...kiosk, ...land }),
    given('555555', 40, { channel: 'online', questionnaire: 'online' }),
  ]
  const rows = ask('channel', tallies, { populations: [closed('ho-tich', 100), closed('dat-dai', 300)] })
    .rows as Shown[]
  expect(rows.map(({ scope, n, closed, weighted }) => [scope, n, closed, weighted])).toEqual([
    ['desk', 40, 400, true],
    ['kiosk', 120, undefined, true],
    ['online', 40, undefined, false],
  ])
  expect(rows[1]?.figure?.share).toBeCloseTo(0.25, 12)
})

test('a unit cuts through the strata: its variance is that of a part of the whole design', () => {
  const units = { x: { unit: 'x' }, y: { unit: 'y' } }
  const tallies = [
    given('5-----', 150, units.x),
    given('1-----', 50, units.x),
    given('5-----', 200, units.y),
    given('5-----', 100, { ...units.x, ...land }),
    given('1-----', 100, { ...units.x, ...land }),
    given('5-----', 400, { ...units.y, ...land }),
  ]
  const populations = [closed('ho-tich', 1000), closed('dat-dai', 3000)]
  const [x] = ask('unit', tallies, { populations, method: overall }).rows as Shown[]

  const share = (150 * 2.5 + 100 * 5) / (200 * 2.5 + 200 * 5) // 1000/400 and 3000/600 stand behind each answer
  const spread = (n: number, weight: number, satisfied: number, not: number) => {
    const [yes, no] = [(weight * (1 - share)) / 1500, (weight * -share) / 1500]
    const mean = (satisfied * yes + not * no) / n
    return (n / (n - 1)) * (satisfied * yes ** 2 + not * no ** 2 - n * mean ** 2)
  }
  expect(x).toMatchObject({ scope: 'x', n: 400, unweighted: 0.625, weighted: true, closed: undefined })
  expect(x?.figure?.share).toBeCloseTo(share, 12)
  expect(x?.figure?.variance).toBeCloseTo(spread(400, 2.5, 150, 50) + spread(600, 5, 100, 100), 12)
  expect(x?.figure?.df).toBe(400 - 2)
})

test('a unit nobody could weight is shown unweighted, and one whose people skipped the question has no figure', () => {
  const tallies = [
    ...[given('555555', 40), given('1-----', 8, { ...land, unit: 'phong' }), given('5-----', 32, { unit: 'phong' })],
    given('-55555', 40, { unit: 'tram' }),
  ]
  const rows = ask('unit', tallies.toSpliced(2, 1, given('5-----', 32, { ...land, unit: 'phong' })), {
    populations: [closed('ho-tich', 100)],
  }).rows
  expect(rows).toMatchObject([
    { scope: 'mot-cua', weighted: true, figure: { share: 1 } },
    { scope: 'phong', weighted: false, figure: { share: 0.8 } },
    { scope: 'tram', received: 40, n: 0, figure: undefined },
  ])
})

test('a factor counts those of the complete answers who met it, by its own name; the factors average to the index', () => {
  const sample = { stream: 'sample' } as const
  const tallies = [given('555150', 60, sample), given('555515', 40, sample), given('1-----', 3, sample)]
  const how = { stream: 'sample', method: indexMethod } as const
  const rows = ask('factor', tallies, how).rows as Shown[]
  expect(rows.map(({ scope, received, n, figure }) => [scope, received, n, figure?.share])).toEqual([
    ['access', 103, 100, 1],
    ['procedure', 103, 100, 1],
    ['official', 103, 100, 0.4],
    ['result', 103, 100, 0.6],
    ['feedback', 103, 40, 1],
  ])
  expect(rows[2]?.title?.vi).toBe('Công chức')
  expect(rows[4]?.figure?.df).toBe(39)
  const [area] = ask('area', tallies, how).rows as Shown[]
  expect(area?.figure?.share).toBeCloseTo((1 + 1 + 0.4 + 0.6 + 1) / 5, 12)
})

test('a criterion that few people met is withheld by itself', () => {
  const rows = brief('criterion', [given('555150', 60), given('555511', 6)], { method: indexMethod })
  expect(rows.at(-1)).toEqual(['feedback', 'confidential'])
})

test('by the mean score a factor is read as a mean score; by the one overall question there is one row', () => {
  const tallies = [given('543211', 400)]
  const mean = ask('factor', tallies, { method: findMethod('factors-mean') as Method }).rows as Shown[]
  expect(mean.map(({ figure }) => figure?.share)).toEqual([0.8, 0.6, 0.4, 0.2, 0.2])
  expect(ask('criterion', tallies, { method: overall }).rows).toMatchObject([
    { scope: 'overall', figure: { share: 1 } },
  ])
})

test('below the target are those whom chance does not explain, whatever the length of the list', () => {
  const tallies = [
    ...[given('555555', 60), given('111111', 40)],
    ...[
      given('555555', 60, land),
      given('555555', 53, { area: 'chung-thuc' }),
      given('1-----', 7, { area: 'chung-thuc' }),
    ],
    given('111111', 29, { area: 'xa' }),
  ]
  const { below } = ask('area', tallies, { target: 0.89 })
  expect(below?.map(({ scope, below }) => [scope, below])).toEqual([
    ['chung-thuc', false],
    ['dat-dai', false],
    ['ho-tich', true],
  ])
  const chance = Array.from(
    { length: 61 },
    (_, satisfied) => binomial(100, satisfied) * 0.89 ** satisfied * 0.11 ** (100 - satisfied),
  )
  expect(below?.[2]?.q).toBeCloseTo(3 * chance.reduce((sum, one) => sum + one, 0), 12)
  expect(below?.[1]?.q).toBe(1)
  expect(ask('factor', tallies, { target: 0.89 }).below).toBeUndefined()
  expect(ask('area', tallies).below).toBeUndefined()
})

test('who is withheld to protect others is not tested either', () => {
  const tallies = [given('111111', 40), given('555555', 90, land), given('111111', 9, { area: 'xa' })]
  expect(ask('area', tallies, { target: 0.89 }).below?.map(({ scope }) => scope)).toEqual(['dat-dai'])
})

test('the order of the answers changes nothing', () => {
  const tallies = [given('555150', 60), given('555515', 40, land), given('155555', 33, { unit: 'phong' })]
  for (const by of ['area', 'unit', 'procedure', 'channel', 'factor', 'criterion'] as const)
    expect(ask(by, tallies.toReversed())).toEqual(ask(by, tallies))
})
