import { expect, test } from 'vitest'
import { weekBefore } from '../../client/desk/week-before.ts'

test.each([
  ['on Monday', '2026-11-30'],
  ['on Sunday', '2026-12-06'],
])('the week before is the same from Monday to Sunday: %s', (_, today) => {
  expect(weekBefore(today)).toEqual({ firstDay: '2026-11-23', lastDay: '2026-11-29' })
})
