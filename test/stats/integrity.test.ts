import { expect, test } from 'vitest'
import { usualCount } from '../../server/stats/integrity/usual-count.ts'

test('an hour with no history is never expected to be quite empty', () => {
  expect(usualCount([])).toBe(0.1)
  expect(usualCount([0, 0, 0])).toBe(0.1)
})

test('one burst does not change what is usual', () => {
  expect(usualCount([2, 3, 2, 40])).toBe(2.5)
})
