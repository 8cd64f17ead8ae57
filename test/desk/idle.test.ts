import { expect, test } from 'vitest'
import { idleSeconds, isUntold, requestSent, touched } from '../../client/desk/idle.ts'

const noon = Date.parse('2026-10-05T12:00:00+07:00')

test('whole seconds since the page was touched; a clock set back counts as none', () => {
  touched(noon)
  expect([0, 999, 1000, 61_500, -5000].map((later) => idleSeconds(noon + later))).toEqual([0, 0, 1, 61, 0])
})

test('the server hears of somebody at work once a minute, and of nobody never', () => {
  requestSent(noon)
  touched(noon + 1000)
  expect([isUntold(noon + 59_000), isUntold(noon + 61_000)]).toEqual([false, true])
  requestSent(noon + 61_000)
  expect(isUntold(noon + 200_000)).toBe(false)
})
