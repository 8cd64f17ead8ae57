import { expect, test } from 'vitest'
import { keepFor } from '../../client/survey/keep.ts'
import { opening } from '../world.ts'
import { MemoryStorage } from './storage.ts'

const hour = 60 * 60 * 1000
const answered = { asks: 'one-stop.1', fields: 'id=01&version=1&overall=5', pressed: false }

function openKeep(address = '/k/abc234') {
  const storage = new MemoryStorage()
  const clock = { now: opening }
  const keep = keepFor(
    address,
    () => storage,
    () => clock.now,
  )
  const beside = (other: string) =>
    keepFor(
      other,
      () => storage,
      () => clock.now,
    )
  return { storage, clock, keep, beside }
}

test('a browser that refuses storage, even to be asked for it, keeps nothing and nothing breaks', () => {
  const keep = keepFor('/k/abc234', () => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(keep.save(answered)).toBe(false)
  expect(keep.read()).toBeUndefined()
  expect(keep.wipe()).toBeUndefined()
})

test('on a full device the older state goes too: what comes back must be the newest or nothing', () => {
  const { storage, keep } = openKeep()
  keep.save(answered)
  storage.full = true
  expect(keep.save({ ...answered, fields: 'id=01&version=1&overall=1' })).toBe(false)
  expect(storage.length).toBe(0)
})

test.each(['', '{', 'null', '5', '{"fields":"id=01"}'])('what cannot be read, such as %j, is dropped', (text) => {
  const { storage, keep } = openKeep()
  storage.setItem('sipas:/k/abc234', text)
  expect(keep.read()).toBeUndefined()
  expect(storage.length).toBe(0)
})

test('a citizen who comes back within a day finds the answers, after a day not', () => {
  const { clock, keep, storage } = openKeep()
  keep.save(answered)
  clock.now += 24 * hour - 1
  expect(keep.read()).toEqual({ ...answered, at: opening })
  clock.now += 1
  expect(keep.read()).toBeUndefined()
  expect(storage.length).toBe(0)
})

test('each change counts the day anew', () => {
  const { clock, keep } = openKeep()
  keep.save(answered)
  clock.now += 20 * hour
  keep.save({ ...answered, pressed: true })
  clock.now += 20 * hour
  expect(keep.read()).toMatchObject({ pressed: true })
})

test('a clock that was set back by more than a day does not keep answers for ever', () => {
  const { clock, keep } = openKeep()
  keep.save(answered)
  clock.now -= 25 * hour
  expect(keep.read()).toBeUndefined()
})

test('opening any form clears out the old answers of all, and touches nothing else', () => {
  const { clock, keep, beside, storage } = openKeep()
  keep.save(answered)
  beside('/k/zzz999').save(answered)
  storage.setItem('somebody else’s', 'thing')
  clock.now += 23 * hour
  beside('/p/fresh').save(answered)
  clock.now += hour
  expect(beside('/p/fresh').read()).toMatchObject(answered)
  expect([...storage.entries.keys()]).toEqual(['somebody else’s', 'sipas:/p/fresh'])
})

test('one form does not see the answers of another, and sent answers are gone', () => {
  const { keep, beside, storage } = openKeep()
  keep.save(answered)
  expect(beside('/k/abc23').read()).toBeUndefined()
  keep.wipe()
  expect(keep.read()).toBeUndefined()
  expect(storage.length).toBe(0)
})
