import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { responseRates } from '../../server/stats/response/response-rates.ts'
import { type CaseState, sampleWeights, type WeighedCase } from '../../server/stats/response/sample-weights.ts'

const strata = [
  { stratum: 'a', population: 300, released: 30 },
  { stratum: 'b', population: 200, released: 20 },
]
const cases = (stratum: string, n: number, state: CaseState, adults = 1): WeighedCase[] =>
  Array.from({ length: n }, () => ({ stratum, state, adults: state === 'respondent' ? adults : null }))

test('a case of a stratum that is not in the frame, and a respondent without adults, are bugs of ours', () => {
  expect(() => sampleWeights(strata, cases('c', 1, 'respondent'))).toThrow(/not in the frame/)
  expect(() => sampleWeights(strata, [{ stratum: 'a', state: 'respondent', adults: 0 }])).toThrow(/without adults/)
})

test('nobody answered in a stratum: it joins the other, and its households are stood for', () => {
  const found = sampleWeights(strata, [
    ...cases('a', 20, 'respondent'),
    ...cases('a', 10, 'nonrespondent'),
    ...cases('b', 20, 'nonrespondent'),
  ])
  expect(found.merges).toEqual([{ from: ['b'], into: ['a'] }])
  expect(found.factors).toEqual([2.5, 2.5])
  expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(500, 9)
})

test('one group that is left and still answered too little says so, and has no infinite weight', () => {
  const one = [{ stratum: 'a', population: 100, released: 10 }]
  const few = sampleWeights(one, [...cases('a', 3, 'respondent'), ...cases('a', 7, 'nonrespondent')])
  expect([few.isTooLow, few.merges]).toEqual([true, []])
  const nobody = sampleWeights(one, cases('a', 10, 'nonrespondent'))
  expect([nobody.isTooLow, nobody.weights.every((weight) => weight === 0)]).toEqual([true, true])
})

const states = fc.constantFrom<CaseState>('respondent', 'nonrespondent', 'unknown', 'ineligible')

test('with one adult in each household the weights add up to the households that are taken to be eligible', () => {
  fc.assert(
    fc.property(
      fc.array(states, { minLength: 30, maxLength: 30 }),
      fc.array(states, { minLength: 20, maxLength: 20 }),
      (a, b) => {
        const given = [...a.flatMap((state) => cases('a', 1, state)), ...b.flatMap((state) => cases('b', 1, state))]
        const { e, weights, isTooLow } = sampleWeights(strata, given)
        if (!given.some(({ state }) => state === 'respondent')) return
        const wanted = given.reduce(
          (sum, { state }) => sum + 10 * (state === 'ineligible' ? 0 : state === 'unknown' ? e : 1),
          0,
        )
        const sum = weights.reduce((all, weight) => all + weight, 0)
        expect(isTooLow || Math.abs(sum - wanted) < 1e-9 || sum <= wanted).toBe(true)
        if (!isTooLow) expect(sum).toBeCloseTo(wanted, 6)
      },
    ),
  )
})

test('rates lie between 0 and 1, the stricter never above the milder, and of no case there is none', () => {
  const n = fc.integer({ min: 0, max: 500 })
  const outcomes = fc.record({
    ...{ complete: n, partial: n, refusal: n, nonContact: n, other: n },
    ...{ unknownHousehold: n, unknownOther: n, notEligible: n },
  })
  fc.assert(
    fc.property(outcomes, (of) => {
      const { RR1, RR2, RR3, RR5, e: _, ...others } = responseRates(of)
      for (const rate of [RR1, RR2, RR3, RR5, ...Object.values(others)])
        expect(rate === undefined || (rate >= 0 && rate <= 1)).toBe(true)
      if (RR1 !== undefined && RR3 !== undefined && RR5 !== undefined) {
        expect(RR1).toBeLessThanOrEqual(RR3 + 1e-12)
        expect(RR3).toBeLessThanOrEqual(RR5 + 1e-12)
        expect(RR1).toBeLessThanOrEqual((RR2 ?? 1) + 1e-12)
      }
    }),
  )
  const nothing = { complete: 0, partial: 0, refusal: 0, nonContact: 0, other: 0 }
  expect(responseRates({ ...nothing, unknownHousehold: 0, unknownOther: 0, notEligible: 0 }).RR1).toBeUndefined()
})
