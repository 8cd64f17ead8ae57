import { expect, test } from 'vitest'
import { newSpeeds } from '../../server/limits/speeds.ts'

const usual = (speeds: ReturnType<typeof newSpeeds>, form: string, n: number) =>
  Array.from({ length: n }, (_, i) => speeds.isHasty(form, 50_000 + (i % 20) * 1000))

test('nobody is too fast until thirty have shown how long a form takes', () => {
  const speeds = newSpeeds()
  expect(usual(speeds, 'one-stop 1 form', 29)).not.toContain(true)
  expect(speeds.isHasty('one-stop 1 form', 4000)).toBe(false)
})

test('less than four tenths of the median is too fast, and no more', () => {
  const speeds = newSpeeds()
  usual(speeds, 'one-stop 1 form', 40)
  expect(speeds.isHasty('one-stop 1 form', 23_900)).toBe(true)
  expect(speeds.isHasty('one-stop 1 form', 24_100)).toBe(false)
})

test('a script of a thousand does not make itself usual', () => {
  const speeds = newSpeeds()
  usual(speeds, 'one-stop 1 form', 100)
  const script = Array.from({ length: 1000 }, () => speeds.isHasty('one-stop 1 form', 5000))
  expect(script).not.toContain(false)
})

test('a short form is no measure of a long one', () => {
  const speeds = newSpeeds()
  usual(speeds, 'sipas-2022 1 form', 100)
  expect(speeds.isHasty('one-stop 1 form', 5000)).toBe(false)
})
