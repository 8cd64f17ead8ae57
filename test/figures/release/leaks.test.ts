import { expect, test } from 'vitest'
import { everythingAtOnce, product } from '../../simulate/release/seen.ts'
import { filedOtherwise, servedOtherwise } from '../../simulate/release/served.ts'
import { watchWard } from '../../simulate/release/watch-ward.ts'
import { openDb } from '../../world.ts'

const month = { seed: 'thirty days of a ward', firstDay: '2026-10-05', days: 30 }

test('whoever asks for everything after every answer of thirty days never learns what fewer than five people said', async () => {
  const db = await openDb()
  const otherwise: unknown[] = []
  const { ward, looks, leaks } = await watchWard(db, {
    ...month,
    rule: product,
    evening: async (at, rows, ward) => {
      otherwise.push(...(await servedOtherwise(db, { at, rows, ward })))
      if ((await filedOtherwise(db, { at, rows, ward })) > 0) otherwise.push(`the file of ${at}`)
    },
  })
  expect(leaks).toEqual([])
  expect(otherwise).toEqual([])
  expect(ward.all.length).toBeGreaterThan(150)
  expect(looks).toBeGreaterThan(ward.all.length / 2)
}, 120_000)

test('were every answer counted at once, nearly each of them would be told by itself', async () => {
  const { ward, leaks } = await watchWard(await openDb(), { ...month, rule: everythingAtOnce })
  const single = new Set(leaks.flatMap(({ people }) => (people.length === 1 ? people : [])))
  expect(single.size).toBeGreaterThan(ward.all.length * 0.7)
}, 120_000)
