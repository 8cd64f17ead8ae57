import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellsOfFew } from '../../server/stats/publication/tells-of-few.ts'

const people = (sizes: Readonly<Record<string, number>>) => new Map(Object.entries(sizes))

test('nine people are found by subtraction, ten are not; nobody is no one to be found', () => {
  expect(tellsOfFew([['a', 'b'], ['a']], people({ a: 40, b: 9 }))).toBe(true)
  expect(tellsOfFew([['a', 'b'], ['a']], people({ a: 40, b: 10 }))).toBe(false)
  expect(tellsOfFew([['a', 'b'], ['a']], people({ a: 40, b: 0 }))).toBe(false)
  expect(tellsOfFew([], people({}))).toBe(false)
})

test('sums that cross each other tell of nobody, until a third closes the ring', () => {
  const sizes = people({ a: 40, b: 4, c: 40 })
  const crossing = [
    ['a', 'b'],
    ['b', 'c'],
  ]
  expect(tellsOfFew(crossing, sizes)).toBe(false)
  expect(tellsOfFew([...crossing, ['a', 'c']], sizes)).toBe(true)
})

test('twelve people in two small groups may be told of together, and neither group alone', () => {
  const sizes = people({ a: 5, b: 7, c: 30, d: 30 })
  const told = [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'd'],
  ]
  expect(tellsOfFew(told, sizes)).toBe(false)
  expect(tellsOfFew([...told, ['c']], sizes)).toBe(true)
})

/** Whether some combination of the rows is nought outside of `inside`, tried by the ranks of whole matrices. */
function carries(rows: readonly (readonly number[])[], inside: readonly boolean[]): boolean {
  const outside = rows.map((row) => row.filter((_, i) => !inside[i]))
  return rank(outside) < rank(rows)
}
function rank(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9)
    if (at < 0) continue
    const [pivot = []] = rows.splice(at, 1)
    rows.splice(found, 0, pivot)
    for (const row of rows.slice(found + 1)) {
      const times = (row[column] ?? 0) / (pivot[column] ?? 1)
      for (const [i, value] of pivot.entries()) row[i] = (row[i] ?? 0) - times * value
    }
    found++
  }
  return found
}

const names = ['a', 'b', 'c', 'd', 'e', 'f']

test('it finds exactly what trying every set of groups finds', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 6, maxLength: 6 })
  const sums = fc.array(fc.subarray(names, { minLength: 1 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(sizes, sums, (many, told) => {
      const rows = told.map((sum) => names.map((name) => Number(sum.includes(name))))
      const sets = Array.from({ length: 64 }, (_, set) => names.map((__, i) => (set >> i) % 2 === 1))
      const small = sets.filter((set) => many.reduce((n, size, i) => n + (set[i] ? size : 0), 0) < 10)
      const expected = small.some((set) => carries(rows, set))
      expect(tellsOfFew(told, new Map(names.map((name, i) => [name, many[i] ?? 0])))).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})
