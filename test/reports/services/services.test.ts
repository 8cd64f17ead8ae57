import { expect, test } from 'vitest'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { type SmallService, services } from '../../../server/reports/services/services.ts'
import { given } from '../given.ts'

const grouped = (tallies: readonly Tally[], by: 'area' | 'procedure' = 'area', smallest = 10) =>
  services({ by, stream: 'volunteer', tallies, target: 0.89, smallest })
const people = (area: string, satisfied: number, not: number, changes: Partial<Tally> = {}) => [
  given('511111', satisfied, { area, ...changes }),
  given('155555', not, { area, ...changes }),
]
const letters = [...'abcdefghijkl']
/** Twelve areas of a hundred people: every other one with 95 satisfied overall, the rest with 75. */
const twelve = letters.flatMap((area, i) => (i % 2 === 0 ? people(area, 95, 5) : people(area, 75, 25)))

test('nine services are too few to learn how services differ, however many people answered', () => {
  expect(grouped([])).toEqual({ kind: 'too_few_services', answered: 0, fewest: 10 })
  const nine = letters.slice(0, 9).flatMap((area) => people(area, 300, 200))
  expect(grouped(nine)).toEqual({ kind: 'too_few_services', answered: 9, fewest: 10 })
})

test('a service nobody answered the overall question for is none to learn from', () => {
  const skipped = given('-55555', 40, { area: 'z' })
  expect(grouped([...letters.slice(0, 9).flatMap((area) => people(area, 9, 1)), skipped])).toMatchObject({
    answered: 9,
  })
})

test('one answer each tells nothing of how services differ, nor does all or nothing everywhere', () => {
  const one = letters.map((area, i) => given(i < 3 ? '155555' : '555555', 1, { area }))
  expect(grouped(one)).toEqual({ kind: 'too_few_answers', answered: 12 })
  const extremes = letters.map((area, i) => given(i < 3 ? '155555' : '555555', 20, { area }))
  expect(grouped(extremes)).toEqual({ kind: 'too_few_answers', answered: 12 })
  const uneven = letters.map((area, i) => given(i < 5 ? '155555' : '555555', 1 + i * 7, { area }))
  expect(grouped(uneven)).toEqual({ kind: 'too_few_answers', answered: 12 })
})

test('services that differ by chance only are said to be alike', () => {
  expect(grouped(letters.flatMap((area) => people(area, 9, 1)))).toEqual({ kind: 'alike', answered: 12, pooled: 0.9 })
  expect(grouped(letters.map((area) => given('555555', 10, { area })))).toMatchObject({ kind: 'alike', pooled: 1 })
})

test('by area, all its procedures at one channel are one service', () => {
  const procedures = twelve.map((tally, i) => ({ ...tally, procedure: `1.${i}` }))
  expect(grouped(procedures)).toEqual(grouped(twelve))
})

test('the sample and the volunteers are never one list', () => {
  expect(grouped(twelve.map((tally) => ({ ...tally, stream: 'sample' })))).toMatchObject({ answered: 0 })
})

test('three groups in the order of the names, never of the results', () => {
  const found = grouped([...twelve, ...people('m', 17, 3)].toReversed())
  if (found.kind !== 'groups') throw new Error(found.kind)
  expect(found.services.map(({ area }) => area)).toEqual([...letters, 'm'])
  expect(found.services.map((service) => (service as SmallService).group)).toEqual([
    ...letters.map((_, i) => (i % 2 === 0 ? 'above' : 'below')),
    'middle',
  ])
  expect(Object.keys(found.services[0] ?? {})).not.toContain('rank')
})

test('each is drawn towards the mean, with the chance that it reaches the target', () => {
  const found = grouped(twelve)
  if (found.kind !== 'groups') throw new Error(found.kind)
  const spread = (12 * 100 * 0.1 ** 2) / (0.85 * 0.15)
  const rho = (spread - 11) / (1200 - (12 * 100 ** 2) / 1200 - 11)
  const weight = (1 - rho) / rho
  const [good, poor] = found.services as SmallService[]
  expect(found.pooled).toBe(0.85)
  expect(good?.share).toBeCloseTo((0.85 * weight + 95) / (weight + 100), 12)
  expect(poor?.share).toBeCloseTo((0.85 * weight + 75) / (weight + 100), 12)
  expect(good?.reachesTarget).toBeGreaterThan(0.95)
  expect(poor?.reachesTarget).toBeLessThan(0.01)
  expect(good?.interval?.low).toBeGreaterThan(poor?.interval?.high ?? 1)
})

test('three of three satisfied are not 100 %, and too few to be shown; nor is the desk they could be had from', () => {
  const online = [...people('a', 3, 0, { channel: 'online', questionnaire: 'online' }), ...people('a', 95, 5)]
  const found = grouped([...twelve, ...online])
  if (found.kind !== 'groups') throw new Error(found.kind)
  expect(found.services.slice(0, 3)).toMatchObject([
    { area: 'a', channel: 'desk', withheld: 'secondary' },
    { area: 'a', channel: 'online', withheld: 'confidential' },
    { area: 'b', withheld: undefined, n: 100 },
  ])
  expect(found.services[1]).toEqual({ area: 'a', procedure: '', channel: 'online', n: 3, withheld: 'confidential' })
  const inside = grouped([...twelve, ...online], 'area', 3)
  if (inside.kind !== 'groups') throw new Error(inside.kind)
  const three = inside.services[1] as SmallService
  expect(three).toMatchObject({ channel: 'online', n: 3, group: 'middle' })
  expect(three.share).toBeLessThan(0.9)
})

test('by procedure, the tablet stands at the desk and those who named none are a service of their area', () => {
  const procedures = letters.flatMap((name, i) =>
    people('ho-tich', i % 2 ? 50 : 20, i % 2 ? 0 : 20, { procedure: name }),
  )
  const found = grouped(
    [...procedures, ...people('ho-tich', 30, 0, { channel: 'kiosk', procedure: 'a' }), ...people('ho-tich', 20, 5)],
    'procedure',
  )
  if (found.kind !== 'groups') throw new Error(found.kind)
  expect(found.services.slice(0, 2)).toMatchObject([
    { area: 'ho-tich', procedure: '', channel: 'desk', n: 25 },
    { area: 'ho-tich', procedure: 'a', channel: 'desk', n: 70 },
  ])
})
