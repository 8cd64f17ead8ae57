import { expect, test } from 'vitest'
import { newDelays } from '../../server/limits/growing-delays.ts'
import { giveBackAll, succeedAll, takeAll } from '../../server/limits/token-bucket.ts'
import { opening } from '../world.ts'

const second = 1000
const rate = { free: 3, first: 10 * second, most: 60 * second, forgottenAfter: 600 * second }

function delays(mostKeys?: number) {
  const of = newDelays(rate, mostKeys)
  const claim = (key: string) => [{ of, key }]
  const fail = (now: number, key = 'k') => takeAll(claim(key), now)
  return { of, claim, fail }
}

test('so many failures are free; then each wait is twice the one before, up to the longest', () => {
  const { fail } = delays()
  let now = opening
  const waits: number[] = []
  for (let i = 0; i < 9; i++) {
    const wait = fail(now)
    waits.push(wait)
    now += wait * second
    if (wait > 0) expect(fail(now)).toBe(0)
  }
  expect(waits).toEqual([0, 0, 0, 10, 20, 40, 60, 60, 60])
})

test('whoever asks while he waits makes it no longer', () => {
  const { fail } = delays()
  for (let i = 0; i < 3; i++) fail(opening)
  expect([0, 1, 5, 9].map((later) => fail(opening + later * second))).toEqual([10, 9, 5, 1])
  expect(fail(opening + 10 * second)).toBe(0)
})

test('a success forgets all, what came to nothing only itself', () => {
  const { fail, claim } = delays()
  for (let i = 0; i < 3; i++) fail(opening)
  succeedAll(claim('k'), opening)
  expect([1, 2, 3, 4].map(() => fail(opening))).toEqual([0, 0, 0, 10])
  giveBackAll(claim('k'), opening)
  expect([fail(opening), fail(opening)]).toEqual([0, 10])
})

test('time forgets all, and a clock set back nothing', () => {
  const { fail } = delays()
  for (let i = 0; i < 3; i++) fail(opening)
  expect(fail(opening - 100 * second)).toBeGreaterThan(10)
  expect(fail(opening + 601 * second)).toBe(0)
  expect(fail(opening + 601 * second)).toBe(0)
})

test('each key waits for itself, and no more are kept than room is for', () => {
  const { fail, of } = delays(10)
  for (let i = 0; i < 3; i++) fail(opening)
  expect([fail(opening), fail(opening, 'another')]).toEqual([10, 0])
  for (let i = 0; i < 100; i++) fail(opening, `key ${i}`)
  expect(of.size()).toBe(10)
})
