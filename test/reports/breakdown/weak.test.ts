import { expect, test } from 'vitest'
import { breakdown } from '../../../server/reports/breakdown/breakdown.ts'
import type { WeakPlace } from '../../../server/reports/breakdown/weak-places.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { overallMethod } from '../../../surveys/methods/index.ts'
import { ask } from '../asking.ts'
import { given } from '../given.ts'

type Told = { readonly below: readonly WeakPlace[]; readonly sentence: string }
const people = (area: string, satisfied: number, not: number) => [
  given('5-----', satisfied, { area, procedure: `${area}.1` }),
  given('1-----', not, { area, procedure: `${area}.1` }),
]
const weakIn = (id: string, options: object, present: readonly Tally[]) =>
  ask<Told>(id, options, { present }).below.flatMap(({ scope, below }) => (below ? [scope] : []))

/** Big and middling, small and poor, tiny and very poor, and ten like the others. */
const ward = [
  ...people('big', 900, 100),
  ...people('poor', 60, 40),
  ...people('tiny', 2, 18),
  ...[...'abcdefghij'].flatMap((area) => people(area, 95, 5)),
]

test('nobody below, nobody answered: no place is called weak anywhere', () => {
  for (const present of [[], people('a', 95, 5)])
    for (const id of ['breakdown', 'shortfall', 'services'])
      expect(weakIn(id, id === 'shortfall' ? {} : { by: 'area' }, present)).toEqual([])
})

test('the list of areas, the causes and the small services call the same places weak', () => {
  const found = [
    ask<Told>('breakdown', { by: 'area' }, { present: ward }).below,
    ask<Told>('shortfall', {}, { present: ward }).below,
    ask<Told>('services', { by: 'area' }, { present: ward }).below,
  ]
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
  expect(found[0]?.filter(({ below }) => below).map(({ scope }) => scope)).toEqual(['poor'])
  expect(ask<Told>('services', { by: 'procedure' }, { present: ward }).below).toEqual(
    ask<Told>('breakdown', { by: 'procedure' }, { present: ward }).below,
  )
})

test('a place is not weak for being big, though it costs most of the points', () => {
  const { sentence } = ask<Told>('shortfall', {}, { present: ward })
  expect(sentence).toMatch(/Góp nhiều nhất vào phần còn thiếu: big /)
  expect(sentence).toMatch(/Có đủ căn cứ là thấp hơn 89%: poor\./)
})

test('twenty answers, however bad, are marked as unreliable and not called weak too', () => {
  const { rows, below } = ask<{ rows: { scope: string; figure: { isReliable: boolean } }[]; below: WeakPlace[] }>(
    'breakdown',
    { by: 'area' },
    { present: ward },
  )
  expect(rows.find(({ scope }) => scope === 'tiny')?.figure.isReliable).toBe(false)
  expect(below.map(({ scope }) => scope)).not.toContain('tiny')
})

test('what is tested is the figure that is drawn: weighted where it is weighted', () => {
  // At the desk, where nearly everybody is served, they are not content; online, where most answered, they are.
  const tallies = [
    ...[given('5-----', 40), given('1-----', 60)],
    given('5-----', 900, { channel: 'online', questionnaire: 'online' }),
  ]
  const served = [
    { area: 'ho-tich', procedure: '', channel: 'desk' as const, closed: 9000 },
    { area: 'ho-tich', procedure: '', channel: 'online' as const, closed: 1000 },
  ]
  const how = { by: 'area', stream: 'volunteer', method: overallMethod, tallies, target: 0.89 } as const
  const below = (populations: typeof served) => breakdown({ ...how, populations }).below?.map((one) => one.below)
  expect([below([]), below(served)]).toEqual([[false], [true]])
})
