import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from '../../server/stats/compare/benjamini-hochberg.ts'
import { collapseCells } from '../../server/stats/design/collapse-cells.ts'
import { designMean } from '../../server/stats/design/design-mean.ts'
import { kitagawa } from '../../server/stats/explain/kitagawa.ts'
import { isAnswered } from '../../server/stats/index/answer.ts'
import type { Answered, IndexDefinition } from '../../server/stats/index/index-method.ts'
import { satisfactionIndex } from '../../server/stats/index/satisfaction-index.ts'
import { agrestiCoullInterval } from '../../server/stats/intervals/agresti-coull-interval.ts'
import { cappedKornGraubardInterval } from '../../server/stats/intervals/capped-korn-graubard-interval.ts'
import { clopperPearsonInterval } from '../../server/stats/intervals/clopper-pearson-interval.ts'
import { wilsonInterval } from '../../server/stats/intervals/wilson-interval.ts'
import { allocateWithinBounds } from '../../server/stats/planning/allocate-within-bounds.ts'
import { roundedFigure } from '../../server/stats/publication/rounded-figure.ts'
import { secondarySuppression } from '../../server/stats/publication/secondary-suppression.ts'
import { betaQuantile } from '../../server/stats/special/beta-quantile.ts'
import { betaTails } from '../../server/stats/special/beta-tails.ts'
import { confidenceSequence } from '../../server/stats/targets/confidence-sequence.ts'
import { targetStatus } from '../../server/stats/targets/target-status.ts'
import { shortfallOf } from './by-moments.ts'

const hair = 1e-12
const share = fc.double({ min: 0, max: 1, noNaN: true })
const counts = fc.integer({ min: 1, max: 3000 }).chain((answers) => {
  return fc.record({ satisfied: fc.integer({ min: 0, max: answers }), answers: fc.constant(answers) })
})
const simpleIntervals = [wilsonInterval, clopperPearsonInterval, agrestiCoullInterval, confidenceSequence]

const answer = fc.constantFrom(null, 0, 1, 2, 3, 4, 4, 5, 5, 5)
const respondents: fc.Arbitrary<Answered[]> = fc.array(
  fc.record({
    stratum: fc.constantFrom('a', 'b', 'c'),
    weight: fc.double({ min: 0.1, max: 50, noNaN: true }),
    answers: fc.array(answer, { minLength: 5, maxLength: 5 }).filter((answers) => answers.some(isAnswered)),
  }),
  { minLength: 2, maxLength: 40 },
)
const factorOf = ['x', 'x', 'y', 'y', 'y']
const definition = fc.constantFrom<IndexDefinition>('pooled', 'criteria', 'factors')

test('the share lies inside its interval, and the interval inside 0 and 1', () => {
  fc.assert(
    fc.property(counts, ({ satisfied, answers }) => {
      const observed = satisfied / answers
      for (const interval of simpleIntervals) {
        const { low, high } = interval(satisfied, answers)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(observed + hair)
        expect(high).toBeGreaterThanOrEqual(observed - hair)
        expect(high).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('one more satisfied never lowers either end of the interval', () => {
  fc.assert(
    fc.property(
      counts.filter(({ satisfied, answers }) => satisfied < answers),
      ({ satisfied, answers }) => {
        for (const interval of simpleIntervals) {
          const before = interval(satisfied, answers)
          const after = interval(satisfied + 1, answers)
          expect(after.low).toBeGreaterThanOrEqual(before.low - hair)
          expect(after.high).toBeGreaterThanOrEqual(before.high - hair)
        }
      },
    ),
  )
})

test('the interval for verdicts holds its share, and its effective size never exceeds the cap', () => {
  const input = fc.record({
    estimate: fc.integer({ min: 0, max: 1000 }).map((perMille) => perMille / 1000),
    varianceWithoutFpc: fc.double({ min: 0, max: 0.02, noNaN: true }),
    finiteFactor: share,
    respondents: fc.integer({ min: 12, max: 5000 }),
    strata: fc.integer({ min: 1, max: 8 }),
    thinning: fc.double({ min: 0.2, max: 1, noNaN: true }),
    severalCriteria: fc.boolean(),
    imperfect: fc.integer({ min: 0, max: 60 }),
  })
  fc.assert(
    fc.property(input, (given) => {
      const kishSize = given.respondents * given.thinning
      const found = cappedKornGraubardInterval({ ...given, psus: given.respondents, kishSize })
      expect(found.interval?.low).toBeLessThanOrEqual(given.estimate + hair)
      expect(found.interval?.high).toBeGreaterThanOrEqual(given.estimate - hair)
      expect(found.effectiveSize ?? 0).toBeLessThanOrEqual(kishSize * 2)
      if (given.imperfect < 30) expect(found.effectiveSize ?? 0).toBeLessThanOrEqual(kishSize)
    }),
  )
})

test('a higher target never improves the verdict', () => {
  const rank = { not_met: 0, inconclusive: 1, met: 2 }
  fc.assert(
    fc.property(counts, share, share, ({ satisfied, answers }, one, other) => {
      const judge = (target: number) => {
        const interval = clopperPearsonInterval(satisfied, answers)
        return rank[targetStatus({ share: satisfied / answers, interval, target, gate: 'publish' }).status]
      }
      expect(judge(Math.max(one, other))).toBeLessThanOrEqual(judge(Math.min(one, other)))
    }),
  )
})

test('what is printed never lies on the other side of the target, nor claims too narrow an interval', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 999 }), (point, perMille) => {
      const target = perMille / 1000
      const interval = { low: point * 0.95, high: point + (1 - point) * 0.3 }
      const { percent, low, high } = roundedFigure(point, interval, target)
      expect(percent >= perMille / 10).toBe(point >= target)
      expect(low).toBeLessThanOrEqual(interval.low * 100 + 1e-7)
      expect(high).toBeGreaterThanOrEqual(interval.high * 100 - 1e-7)
    }),
  )
})

test('neither the order of the rows nor the scale of the weights changes an index or its variance', () => {
  const scale = fc.double({ min: 0.01, max: 1000, noNaN: true })
  fc.assert(
    fc.property(respondents, definition, scale, fc.infiniteStream(fc.nat()), (rows, how, factor, keys) => {
      const method = { definition: how, factorOf }
      const shuffled = rows
        .map((row) => ({ row: { ...row, weight: row.weight * factor }, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row)
      const before = satisfactionIndex(rows, method)
      const after = satisfactionIndex(shuffled, method)
      expect(after?.estimate).toBeCloseTo(before?.estimate ?? -1, 12)
      expect(after?.kishSize).toBeCloseTo(before?.kishSize ?? -1, 8)
      expect(after?.variance === undefined).toBe(before?.variance === undefined)
      expect(after?.variance ?? 0).toBeCloseTo(before?.variance ?? 0, 12)
    }),
  )
})

test('a tally of equal respondents gives what its respondents one by one give', () => {
  const tallied = respondents.chain((rows) => {
    return fc.array(fc.integer({ min: 1, max: 4 }), { minLength: rows.length, maxLength: rows.length }).map((sizes) => {
      return rows.map((row, i) => ({ ...row, count: sizes[i] ?? 1 }))
    })
  })
  fc.assert(
    fc.property(tallied, definition, (rows, how) => {
      const method = { definition: how, factorOf }
      const single = rows.flatMap(({ count, ...row }) => new Array<Answered>(count).fill(row))
      const { estimate, variance, ...sizes } = satisfactionIndex(rows, method) ?? { estimate: -1, variance: -1 }
      const expected = satisfactionIndex(single, method)
      expect(estimate).toBeCloseTo(expected?.estimate ?? -1, 12)
      expect(variance ?? 0).toBeCloseTo(expected?.variance ?? 0, 12)
      expect(sizes).toMatchObject({ respondents: expected?.respondents, psus: expected?.psus })
    }),
  )
})

test('the points lost, criterion by criterion, are all the points lost', () => {
  fc.assert(
    fc.property(respondents, definition, (rows, how) => {
      const method = { definition: how, factorOf }
      const lost = shortfallOf(rows, method).reduce((sum, { points }) => sum + points, 0)
      expect(lost).toBeCloseTo(1 - (satisfactionIndex(rows, method)?.estimate ?? -1), 12)
    }),
  )
})

test('asking everybody leaves no uncertainty', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 50 }), (values) => {
      const rows = values.map(() => ({ stratum: 'ward', weight: 1 }))
      const census = designMean(rows, values, { population: new Map([['ward', values.length]]) })
      expect(census?.variance).toBe(0)
      expect(census && cappedKornGraubardInterval(census).reason).toBe('complete_count')
    }),
  )
})

test('merging cells loses no respondent, no transaction and no cell', () => {
  const cell = fc.record({
    area: fc.constantFrom('land', 'civil', 'trade'),
    channel: fc.constantFrom('desk', 'online'),
    population: fc.integer({ min: 0, max: 900 }),
    respondents: fc.integer({ min: 0, max: 30 }),
  })
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 25 }), fc.integer({ min: 1, max: 20 }), (given, minimum) => {
      const { cells, merges } = collapseCells(given, minimum)
      const sum = (list: readonly { population: number; respondents: number }[], key: 'population' | 'respondents') =>
        list.reduce((total, one) => total + one[key], 0)

      expect(sum(cells, 'population')).toBe(sum(given, 'population'))
      expect(sum(cells, 'respondents')).toBe(sum(given, 'respondents'))
      expect(cells.flatMap(({ members }) => members).sort((i, j) => i - j)).toEqual([...given.keys()])
      expect(merges.length).toBe(given.length - cells.length)
      expect(replayed(given.length, merges)).toEqual(cells.map(({ members }) => members))
      if (cells.length > 1) expect(cells.every(({ respondents: n }) => n >= minimum)).toBe(true)
    }),
  )
})

/** The cells as the log of their merges tells them. */
function replayed(cells: number, merges: ReturnType<typeof collapseCells>['merges']): number[][] {
  const members = new Map(Array.from({ length: cells }, (_, cell) => [cell, [cell]]))
  for (const { from, into } of merges) {
    members.get(into)?.push(...(members.get(from) ?? []))
    members.delete(from)
  }
  return [...members.values()].map((some) => some.toSorted((i, j) => i - j)).toSorted(([i = 0], [j = 0]) => i - j)
}

test('every interview planned is allotted, within the bounds', () => {
  const claim = fc.record({
    size: fc.double({ min: 0.01, max: 5000, noNaN: true }),
    floor: fc.integer({ min: 0, max: 30 }),
    ceiling: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(
      fc.array(claim, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 2000 }),
      (claims, total) => {
        const allotted = allocateWithinBounds(claims, total)
        const least = claims.reduce((sum, { floor, ceiling }) => sum + Math.min(floor, ceiling), 0)
        const most = claims.reduce((sum, { ceiling }) => sum + ceiling, 0)
        expect(allotted.reduce((sum, n) => sum + n, 0)).toBe(Math.min(most, Math.max(least, total)))
        for (const [i, { floor, ceiling }] of claims.entries()) {
          expect(allotted[i]).toBeGreaterThanOrEqual(Math.min(floor, ceiling))
          expect(allotted[i]).toBeLessThanOrEqual(ceiling)
        }
      },
    ),
  )
})

test('a hidden cell cannot be found by subtracting from the total', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), (cells) => {
      const { primary, publish } = secondarySuppression(cells)
      const hidden = cells.filter((_, i) => !publish[i])
      const shown = cells.filter((n, i) => publish[i] && n > 0)
      expect(primary.every((small, i) => !small || !publish[i])).toBe(true)
      if (hidden.length === 0 || shown.length === 0) return
      expect(hidden.length).toBeGreaterThanOrEqual(2)
      expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(10)
    }),
  )
})

test('q-values are never below their p-values and keep their order', () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 30 }), (pValues) => {
      const both = benjaminiHochberg(pValues).map((q, i) => ({ q, p: pValues[i] ?? -1 }))
      for (const { p, q } of both) expect(q).toBeGreaterThanOrEqual(p - hair)
      both.sort((a, b) => a.p - b.p)
      for (const [i, { q }] of both.entries()) expect(q).toBeGreaterThanOrEqual(both[i - 1]?.q ?? 0)
    }),
  )
})

test('better services and another mix together make the whole change', () => {
  const period = fc.record({ population: fc.integer({ min: 0, max: 500 }), share })
  fc.assert(
    fc.property(fc.array(fc.record({ before: period, after: period }), { maxLength: 10 }), (strata) => {
      const split = kitagawa(strata)
      if (split) expect(split.rateTotal + split.mixTotal).toBeCloseTo(split.change, 12)
    }),
  )
})

test('the quantile of the beta distribution undoes its distribution function', () => {
  const shape = fc.double({ min: 1, max: 5000, noNaN: true })
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, p) => {
      expect(betaTails(betaQuantile(p, a, b), a, b).lower).toBeCloseTo(p, 9)
    }),
  )
})
