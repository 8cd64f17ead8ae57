import { expect, test } from 'vitest'
import { dayAt, dayRead } from '../../surveys/voice/days.ts'
import { count, percent, setPercent } from '../../surveys/voice/numbers.ts'

test('a measured share has one decimal, a comma, and its sign on the same line', () => {
  expect(percent(0.904)).toBe('90,4%')
  expect(percent(0)).toBe('0,0%')
  expect(percent(1)).toBe('100,0%')
})

test('a target is written as the plan writes it', () => {
  expect(setPercent(0.89)).toBe('89%')
  expect(setPercent(0.875)).toBe('87,5%')
})

test('thousands are separated by a dot', () => {
  expect(count(412)).toBe('412')
  expect(count(12_345)).toBe('12.345')
})

test('days are read day first', () => {
  expect(dayRead('2026-10-01')).toBe('01/10/2026')
})

test('a moment late in the evening of London is the next day in Hà Nội', () => {
  expect(dayAt(Date.UTC(2026, 11, 31, 17, 0))).toBe('01/01/2027')
})
