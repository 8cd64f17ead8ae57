import { expect, test } from 'vitest'
import { type DriverMap, driversLabel } from '../../../server/reports/drivers/driver-map.ts'
import { drivers } from '../../../server/reports/drivers/drivers.ts'
import driversReport from '../../../server/reports/drivers/index.ts'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { given } from '../given.ts'

// A pattern is: overall, access, procedure, official, result, feedback.
const map = (tallies: readonly Tally[], changes: Partial<Parameters<typeof drivers>[0]> = {}) =>
  drivers({ tallies, stream: 'volunteer', questionnaire: 'one-stop', target: 0.89, ...changes })

function shown(found: DriverMap) {
  if (!found.shown) throw new Error(`nothing is shown: ${found.reason}`)
  return found
}

/** Overall as access; procedure has nothing to do with it; the other three never change. */
const accessDecides = (n: number) => [given('555444', n), given('552444', n), given('225444', n), given('222444', n)]

test('the report names the questionnaire it is about, drawn or not', () => {
  const period = parsePeriod('2026-Q3') ?? expect.fail('no period')
  const nothing = { period, tallies: [], populations: [] }
  const words = { groupOf: () => '' as const, nameOf: () => undefined, today: '2026-10-05' }
  const question = { present: nothing, previous: nothing, ...words }
  expect(driversReport.figures(question, { stream: 'volunteer', questionnaire: 'health-station' })).toMatchObject({
    shown: false,
    questionnaire: { id: 'health-station', title: { vi: 'Khám, chữa bệnh tại Trạm Y tế' } },
  })
})

test('nobody answered: nothing is shown', () => {
  expect(map([])).toEqual({ shown: false, reason: 'too_few', received: 0, n: 0, notSatisfied: undefined })
})

test('ninety-nine people are too few, however clear the picture', () => {
  expect(map([given('555555', 50), given('222222', 49)])).toEqual({
    shown: false,
    reason: 'too_few',
    received: 99,
    n: 99,
    notSatisfied: 49,
  })
})

test('where only twenty-nine are not satisfied nobody is told why; “bình thường” is not satisfied', () => {
  expect(map([given('555555', 300), given('322222', 29)])).toMatchObject({
    shown: false,
    reason: 'too_few_not_satisfied',
    n: 329,
    notSatisfied: 29,
  })
  expect(map([given('555555', 300), given('322222', 30)]).shown).toBe(true)
})

test('who skipped the overall question or a factor is not counted on the map', () => {
  const others = [given('-55555', 500), given('5-5555', 20)]
  expect(map([given('555555', 60), given('222222', 39), ...others])).toMatchObject({ reason: 'too_few', n: 99 })
})

test('the SIPAS form has no overall question, so it has no map', () => {
  const tallies = [given('5'.repeat(33), 200, { questionnaire: 'sipas-2022', stream: 'sample' })]
  expect(map(tallies, { questionnaire: 'sipas-2022', stream: 'sample' })).toMatchObject({
    reason: 'no_overall_question',
  })
})

test('an overall answer that is always the same has no drivers', () => {
  expect(map([given('355555', 60), given('322222', 60)])).toMatchObject({ reason: 'constant', notSatisfied: 120 })
  expect(map([given('544444', 60), given('244444', 60)])).toMatchObject({ reason: 'constant', n: 120 })
})

test('people of another stream or another form are not on this map', () => {
  const others = [given('255555', 900, { stream: 'sample' }), given('255555', 900, { questionnaire: 'online' })]
  expect(shown(map([...accessDecides(30), ...others])).n).toBe(120)
})

test('the factor the overall answer follows has all the importance, the independent one none', () => {
  const found = shown(map(accessDecides(30)))
  expect(found).toMatchObject({ label: driversLabel, n: 120, notSatisfied: 60, meanImportance: 0.5 })
  expect(found.explained).toBeCloseTo(1, 12)
  const [access, procedure] = found.drivers
  expect(access).toMatchObject({ factor: 'access', performance: 0.5, quadrant: 'fix_first', title: { vi: 'Tiếp cận' } })
  expect(access?.importance).toBeCloseTo(1, 12)
  expect(access?.spearman).toBeCloseTo(1, 12)
  expect(access?.kendall).toBeCloseTo(1, 12)
  expect(procedure).toMatchObject({ factor: 'procedure', quadrant: 'fix_later' })
  expect(procedure?.importance).toBeCloseTo(0, 12)
  expect(procedure?.kendall).toBeCloseTo(0, 12)
})

test('a factor everybody answered alike, and one that few could answer, are dropped by name', () => {
  const found = shown(map([given('555440', 61), given('222440', 61), given('555443', 60), given('222445', 60)]))
  expect(found.n).toBe(242)
  expect(found.dropped.map(({ factor, reason }) => [factor, reason])).toEqual([
    ['official', 'constant'],
    ['result', 'constant'],
    ['feedback', 'seldom_answered'],
  ])
})

test('factors that matter alike share the importance, and lie on the important side', () => {
  const found = shown(map([given('444333', 30), given('342333', 30), given('324333', 30), given('222333', 30)]))
  expect(found.drivers.map(({ quadrant }) => quadrant)).toEqual(['fix_first', 'fix_first'])
  for (const { importance } of found.drivers) expect(importance).toBeCloseTo(0.5, 12)
})

test('above the target an important factor is to be kept, the other one left alone', () => {
  const tallies = [given('555444', 400), given('545444', 400), given('254444', 40), given('244444', 40)]
  const [first, second] = shown(map(tallies, { target: 0.5 })).drivers
  expect([first?.quadrant, second?.quadrant].toSorted()).toEqual(['keep', 'steady'])
})

test('a factor’s index counts everybody who answered it, weighted to transactions where these are known', () => {
  const tallies = [...accessDecides(30), given('-55444', 120), given('222444', 60, { area: 'dat-dai' })]
  const access = (populations: readonly Population[]) =>
    shown(map(tallies, { populations })).drivers.find(({ factor }) => factor === 'access')?.performance
  const closed = (area: string, number: number): Population => ({
    area,
    procedure: '',
    channel: 'desk',
    closed: number,
  })
  expect(access([])).toBeCloseTo(180 / 300, 12)
  expect(access([closed('ho-tich', 100), closed('dat-dai', 300)])).toBeCloseTo(0.25 * (180 / 240), 12)
})

test('the order in which people answered changes nothing', () => {
  expect(map(accessDecides(30).toReversed())).toEqual(map(accessDecides(30)))
})
