import { expect, test } from 'vitest'
import type { Leak } from './release/differences.ts'
import { newDatabase } from './release/new-database.ts'
import { everythingAtOnce, product } from './release/seen.ts'
import { filedOtherwise, servedOtherwise } from './release/served.ts'
import { watchWard } from './release/watch-ward.ts'

/** A thousand days; DAYS=100 for a glance. */
const days = Number(process.env.DAYS ?? 1000)
const ward = { seed: 'a thousand days of a ward', firstDay: '2026-01-05', days }

const tell = (name: string, { answers, looks, leaks }: { answers: number; looks: number; leaks: readonly Leak[] }) => {
  const alone = new Set(leaks.flatMap(({ people }) => (people.length === 1 ? people : []))).size
  const few = new Set(leaks.flatMap(({ people }) => people)).size
  process.stdout.write(
    `release · ${name.padEnd(22)} ${days} days, ${answers} answers, ${looks} looks: told by themselves ${alone}, in groups of 1–4 ${few}\n`,
  )
}

test('released in fives, no difference of any two numbers tells what fewer than five people said', {
  timeout: 3_600_000,
}, async () => {
  const db = await newDatabase()
  const otherwise: unknown[] = []
  const found = await watchWard(db, {
    ...ward,
    rule: product,
    eachEvening: 5,
    evening: async (at, rows, ward) => {
      otherwise.push(...(await servedOtherwise(db, { at, rows, ward })))
      if ((await filedOtherwise(db, { at, rows, ward })) > 0) otherwise.push(`the file of ${at}`)
    },
  })
  tell('in fives', { ...found, answers: found.ward.all.length })
  expect(found.leaks.slice(0, 20)).toEqual([])
  expect(otherwise.slice(0, 20)).toEqual([])
})

test('without the rule nearly every answer is told by itself', { timeout: 3_600_000 }, async () => {
  const found = await watchWard(await newDatabase(), { ...ward, days: Math.ceil(days / 10), rule: everythingAtOnce })
  tell('each at once', { ...found, answers: found.ward.all.length })
  expect(new Set(found.leaks.flatMap(({ people }) => people)).size).toBeGreaterThan(found.ward.all.length * 0.7)
})
