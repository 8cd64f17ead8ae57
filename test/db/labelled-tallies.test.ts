import { expect, test } from 'vitest'
import type { Db } from '../../db/db.ts'
import { addNewResponses } from '../../db/queries/bulk-responses.ts'
import { labelledTallies } from '../../db/queries/labelled-tallies.ts'
import { readTallies } from '../../db/queries/tallies.ts'
import { answer } from '../answer.ts'
import { decided } from '../two-persons.ts'
import { openDb } from '../world.ts'

const months = { firstDay: '2026-01-01', lastDay: '2026-12-31' }
const surveyed = (changes: Parameters<typeof answer>[0] = {}) =>
  answer({
    stream: 'sample',
    questionnaire: 'sipas-2022',
    channel: 'paper',
    pattern: '5'.repeat(33),
    overall: null,
    ...changes,
  })

/** What is read where the sample is small enough. */
async function read(db: Db, detail: string) {
  const found = await labelledTallies(db, months, { detail, most: 100, without: [] })
  if (found === 'too_many') throw new Error('a handful of people is not too many')
  return found
}

test('without a sample nothing is read, however many volunteers there are', async () => {
  const db = await openDb()
  await addNewResponses(db, [answer(), answer()])
  expect(await labelledTallies(db, months, { detail: 'gender', most: 1, without: [] })).toEqual([])
})

test('a sample larger than may be read is not read', async () => {
  const db = await openDb()
  await addNewResponses(db, [surveyed(), surveyed(), surveyed(), answer()])
  expect(await labelledTallies(db, months, { detail: 'gender', most: 2, without: [] })).toBe('too_many')
  expect(await labelledTallies(db, months, { detail: 'gender', most: 3, without: [] })).toMatchObject([
    { n: 3, label: undefined },
  ])
})

test('people are counted by what they said of themselves; who left it out has no label', async () => {
  const db = await openDb()
  const [women, man] = [{ gender: 'female', age: 'from-25' }, { gender: 'male' }]
  await addNewResponses(db, [
    ...[women, women, man, { age: 'over-60' }, {}].map((details) => surveyed({ details })),
    surveyed({ details: women, pattern: '1'.repeat(33) }),
  ])
  const found = await read(db, 'gender')
  expect(found.map(({ label, pattern, n }) => [label, pattern[0], n]).toSorted()).toEqual(
    [
      [undefined, '5', 2],
      ['female', '1', 1],
      ['female', '5', 2],
      ['male', '5', 1],
    ].toSorted(),
  )
  const byAge = await read(db, 'age')
  expect(byAge.find(({ label }) => label === 'over-60')?.n).toBe(1)
})

test('months are those of Hà Nội, and other streams of the same months stay out', async () => {
  const db = await openDb()
  const moments = ['2025-12-31T23:59:59', '2026-01-01T00:00:00', '2026-12-31T23:59:59', '2027-01-01T00:00:00']
  await addNewResponses(db, [
    ...moments.map((moment) => surveyed({ answeredAt: Date.parse(`${moment}+07:00`) })),
    answer({ questionnaire: 'sipas-2022', details: { gender: 'male' } }),
  ])
  const found = await read(db, 'gender')
  expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(2)
})

test('whoever is left out of the figures is left out here, and counted again when taken back', async () => {
  const db = await openDb()
  const [first, second] = [surveyed({ details: { gender: 'male' } }), surveyed({ details: { gender: 'female' } })]
  await addNewResponses(db, [first, second])
  await decided(db, 'exclude', first.id, { at: 1, by: 'x' })
  expect(await read(db, 'gender')).toMatchObject([{ label: 'female', n: 1 }])
  await decided(db, 'count-again', first.id, { at: 2, by: 'x' })
  expect(await read(db, 'gender')).toHaveLength(2)
})

test('but for the label they are the tallies', async () => {
  const db = await openDb()
  await addNewResponses(db, [surveyed(), surveyed(), surveyed({ area: 'dat-dai' })])
  const found = await read(db, 'gender')
  const bare = found.map(({ label: _, ...tally }) => tally)
  expect(bare).toEqual(expect.arrayContaining(await readTallies(db, months.firstDay, months.lastDay)))
  expect(bare).toHaveLength(2)
})
