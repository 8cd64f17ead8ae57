import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { agrees, type Comparison, leaves, type Tolerance } from './topics/comparison.ts'
import { topics } from './topics/index.ts'

/** Every vector file of a folder, computed with R, against our functions. Another folder: REFERENCE_DIR=… */
const folder = process.env.REFERENCE_DIR ?? fileURLToPath(new URL('./reference', import.meta.url))

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { topic: string; tolerance: Tolerance }
    return { name, file, topic: Object.hasOwn(topics, file.topic) ? topics[file.topic] : undefined }
  })
const later = files.filter(({ topic }) => topic === 'LATER')
const known = files.flatMap(({ topic, ...rest }) => (typeof topic === 'function' ? [{ ...rest, topic }] : []))

const compare = ({ topic, file }: (typeof known)[number]): Comparison[] => {
  return [...topic(file as never)].flatMap((one) => [...leaves(one)])
}

const made = new Map<string, number>()
afterAll(() => {
  const lines = [...made].map(([name, count]) => `${String(count).padStart(6)}  ${name}`)
  const total = [...made.values()].reduce((sum, count) => sum + count, 0)
  const missing = later.map(({ name }) => `     –  ${name}: not implemented (LATER)`)
  console.log([`comparisons in ${folder}`, ...lines, ...missing, `${String(total).padStart(6)}  in all`].join('\n'))
})

test('there are vector files, and the topic of each is known', () => {
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter(({ topic }) => topic === undefined).map(({ name, file }) => `${name}: ${file.topic}`)).toEqual([])
})

test.for(known)('$name agrees', (given) => {
  const found = compare(given)
  made.set(given.name, found.length)

  expect(found.length, 'a file of a known topic must compare something').toBeGreaterThan(0)
  expect(found.filter((one) => !agrees(one, given.file.tolerance))).toEqual([])
})

test('the comparison can fail: expectations moved by 1e-5 are noticed, nearly all of them', () => {
  const numeric = known.flatMap((given) => {
    const numbers = compare(given).filter((one) => typeof one.expected === 'number')
    return numbers.map((one) => ({ one, tolerance: given.file.tolerance }))
  })
  const unnoticed = numeric.filter(({ one, tolerance }) => agrees(moved(one), tolerance))

  expect(numeric.length).toBeGreaterThan(0)
  expect(unnoticed.length / numeric.length).toBeLessThan(0.001)
})

test('the comparison can fail: a value missing, a list too short and another word are noticed', () => {
  const tolerance = { rel: 1e-8 }
  const noticed = (got: unknown, expected: unknown) => {
    return [...leaves({ what: '', got, expected })].some((one) => !agrees(one, tolerance))
  }
  expect(noticed({ p: 0.5 }, { p: 0.5, L: 0.4 })).toBe(true)
  expect(noticed([1, 2], [1, 2, 3])).toBe(true)
  expect(noticed('met', 'not_met')).toBe(true)
  expect(noticed(0.5, null)).toBe(true)
  expect(noticed(Number.NaN, 0.5)).toBe(true)
  expect(noticed({ p: 0.5, L: null }, { p: 0.5, L: null })).toBe(false)
})

/** By 1e-5, or a hundred-thousandth of large numbers. */
function moved(one: Comparison): Comparison {
  const expected = Number(one.expected)
  return { ...one, expected: expected + 1e-5 * Math.max(1, Math.abs(expected)) }
}
