import { expect, test } from 'vitest'
import { reliability } from '../../../server/reports/drivers/reliability.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { given } from '../given.ts'

/** The three criteria of the factor “result” are c28 to c30; everything else is answered “hài lòng”. */
const sipas = (levels: string, n: number): Tally =>
  given(`${'4'.repeat(27)}${levels}444`, n, { questionnaire: 'sipas-2022', stream: 'sample' })

function result(tallies: readonly Tally[]) {
  const found = reliability({ tallies, stream: 'sample', questionnaire: 'sipas-2022' })
  const factor = found.find((one) => one.factor === 'result')
  if (!factor) throw new Error('the form has no factor “result”')
  return factor
}
const all = (levels: readonly string[], n: number) => levels.map((one) => sipas(one, n))

test('nobody answered: there are no factors to speak of', () => {
  expect(reliability({ tallies: [], stream: 'sample', questionnaire: 'sipas-2022' })).toEqual([])
})

test('two items cannot be judged, nor the one-item factors of the short form', () => {
  const found = reliability({ tallies: all(['555', '222'], 80), stream: 'sample', questionnaire: 'sipas-2022' })
  expect(found.find(({ factor }) => factor === 'accountability')).toMatchObject({ items: 2, reason: 'too_few_items' })
  const short = reliability({ tallies: [given('555555', 500)], stream: 'volunteer', questionnaire: 'one-stop' })
  expect(short.every((one) => !one.shown && one.reason === 'too_few_items')).toBe(true)
})

test('ninety-nine people who answered every item are too few, “không phát sinh” being no answer', () => {
  expect(result([...all(['555'], 50), ...all(['222'], 49), ...all(['505', '-55'], 200)])).toMatchObject({
    shown: false,
    reason: 'too_few',
    n: 99,
  })
})

test('where everybody answers alike there is nothing to measure', () => {
  expect(result(all(['444'], 150))).toMatchObject({ shown: false, reason: 'constant', n: 150 })
})

test('items that always agree repeat each other', () => {
  const found = result(all(['555', '222'], 60))
  expect(found).toMatchObject({ shown: true, n: 120, items: 3, advice: 'repetitive' })
  expect(found.shown && found.alpha).toBeCloseTo(1, 12)
})

test('items that have nothing to do with each other measure nothing together', () => {
  const found = result(all(['555', '552', '525', '522', '255', '252', '225', '222'], 13))
  expect(found).toMatchObject({ shown: true, advice: 'rewrite' })
  expect(found.shown && found.alpha).toBeCloseTo(0, 12)
})

test('two items that agree and a third that does not: 3/2 · (1 − 3/5)', () => {
  const found = result(all(['555', '552', '225', '222'], 30))
  if (!found.shown) throw new Error('nothing is shown')
  expect(found.alpha).toBeCloseTo(0.6, 12)
  expect(found.interval.low).toBeLessThan(0.6)
  expect(found.interval.high).toBeGreaterThan(0.6)
  expect(found.each.map(({ id }) => id)).toEqual(['c28', 'c29', 'c30'])
  expect(found.each[2]?.alphaWithout).toBeCloseTo(1, 12)
  expect(found.each[2]?.itemRest).toBeCloseTo(0, 12)
})

test('volunteers who filled in the same form are not mixed in', () => {
  const volunteers = all(['525'], 400).map((tally) => ({ ...tally, stream: 'volunteer' as const }))
  expect(result([...all(['555', '222'], 60), ...volunteers])).toMatchObject({ n: 120 })
})
