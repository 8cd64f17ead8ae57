import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patience, waitAfter } from '../../client/survey/patience.ts'

test('each failure doubles the wait, to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((failures) => waitAfter(failures, 0, 0))).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
  ])
})

test('phones that failed together do not come back together, and none before the server asked', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 600_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, asked, chance) => {
        const wait = waitAfter(failures, asked, chance)
        expect(wait).toBeGreaterThan(asked)
        expect(wait).toBeLessThanOrEqual(asked + 30_000)
        if (chance > 0.01) expect(wait).not.toBe(waitAfter(failures, asked, chance / 2))
      },
    ),
  )
})

test('a slow line is given longer each time, up to a minute', () => {
  expect([0, 1, 2, 3, 20].map(patience)).toEqual([10_000, 20_000, 40_000, 60_000, 60_000])
})
