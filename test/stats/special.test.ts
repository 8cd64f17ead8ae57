import { expect, test } from 'vitest'
import { at } from '../../server/stats/at.ts'
import { compensatedSum } from '../../server/stats/compensated-sum.ts'
import { betaQuantile } from '../../server/stats/special/beta-quantile.ts'
import { betaTails } from '../../server/stats/special/beta-tails.ts'
import { binomialCdf } from '../../server/stats/special/binomial-cdf.ts'
import { binomialUpperTail } from '../../server/stats/special/binomial-upper-tail.ts'
import { fQuantile } from '../../server/stats/special/f-quantile.ts'
import { fTail } from '../../server/stats/special/f-tail.ts'
import { gammaTails } from '../../server/stats/special/gamma-tails.ts'
import { logGamma } from '../../server/stats/special/log-gamma.ts'
import { normalCdf } from '../../server/stats/special/normal-cdf.ts'
import { normalQuantile } from '../../server/stats/special/normal-quantile.ts'
import { poissonUpperTail } from '../../server/stats/special/poisson-upper-tail.ts'
import { studentQuantile } from '../../server/stats/special/student-quantile.ts'

test('log gamma agrees with factorials, small and large', () => {
  let factorial = 0
  for (let n = 1; n <= 2000; n++) {
    expect(logGamma(n)).toBeCloseTo(factorial, 8)
    factorial += Math.log(n)
  }
})

test('binomial probabilities agree with the sum written out', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)
  for (let x = 0; x <= 12; x++) {
    const terms = Array.from({ length: x + 1 }, (_, k) => choose(12, k) * 0.7 ** k * 0.3 ** (12 - k))
    expect(binomialCdf(x, 12, 0.7)).toBeCloseTo(compensatedSum(terms), 13)
    expect(binomialCdf(x, 12, 0.7) + binomialUpperTail(x + 1, 12, 0.7)).toBeCloseTo(1, 13)
  }
})

test('Poisson probabilities agree with the sum written out', () => {
  const terms = [0, 1, 2, 3].map((k) => (Math.exp(-2.2) * 2.2 ** k) / at([1, 1, 2, 6], k))
  expect(poissonUpperTail(4, 2.2)).toBeCloseTo(1 - compensatedSum(terms), 13)
})

test('a certainty far out keeps its digits', () => {
  expect(binomialUpperTail(100, 100, 0.001) * 1e300).toBeCloseTo(1, 9)
  expect(normalCdf(-10)).toBeCloseTo(7.61985302416e-24, 34)
})

test('quantiles are symmetric and undo the distribution', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(-normalQuantile(0.025), 14)
  expect(normalCdf(normalQuantile(1e-12))).toBeCloseTo(1e-12, 24)
  expect(studentQuantile(0.975, 4)).toBeCloseTo(-studentQuantile(0.025, 4), 12)
  expect(fTail(fQuantile(0.95, 3, 17), 3, 17)).toBeCloseTo(0.05, 12)
  expect(betaQuantile(0.2, 3, 8, 'upper')).toBeCloseTo(betaQuantile(0.8, 3, 8), 13)
})

test('with very many degrees of freedom Student becomes normal', () => {
  expect(studentQuantile(0.975, 1e8)).toBeCloseTo(1.959963984540054, 6)
})

test('the ends of the scale are answered, not computed', () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
  expect([betaQuantile(0, 2, 3, 'upper'), betaQuantile(1, 2, 3, 'upper')]).toEqual([1, 0])
  expect(betaTails(1, 2, 3)).toEqual({ lower: 1, upper: 0 })
  expect([binomialCdf(-1, 5, 0.5), binomialUpperTail(6, 5, 0.5)]).toEqual([0, 0])
})

test('impossible shapes are refused in a sentence', () => {
  expect(() => logGamma(0)).toThrow('above zero')
  expect(() => betaTails(0.5, 0, 1)).toThrow(RangeError)
  expect(() => betaQuantile(0.5, -1, 1)).toThrow(RangeError)
  expect(() => gammaTails(0, 1)).toThrow(RangeError)
  expect(() => studentQuantile(0.975, 0)).toThrow('degrees of freedom')
  expect(() => at([1], 1)).toThrow(RangeError)
})
