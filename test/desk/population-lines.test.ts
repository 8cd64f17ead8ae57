import { expect, test } from 'vitest'
import { byArea, linesOf, missingIn, totalIn, typedCount } from '../../client/desk/population-lines.ts'

const names = {
  area: (id: string) => ({ 'ho-tich': 'Hộ tịch', 'dat-dai': 'Đất đai' })[id] ?? id,
  procedure: (code: string) => code,
  method: (name: string) => name,
}
const row = (month: string, area: string, closed: number) =>
  ({ month, area, procedure: '', channel: 'desk', closed }) as const

test('the months of one area, procedure and channel are one line', () => {
  const lines = linesOf([row('2026-07', 'ho-tich', 12), row('2026-08', 'ho-tich', 9)], [], names)
  expect(lines.map(({ name, closed }) => [name, [...closed]])).toEqual([
    [
      'Hộ tịch · mọi thủ tục · trực tiếp',
      [
        ['2026-07', 12],
        ['2026-08', 9],
      ],
    ],
  ])
})

test('a line that was begun stands in its place by name and is not doubled when its number comes', () => {
  const begun = { area: 'dat-dai', procedure: '', channel: 'desk' } as const
  const areas = (rows: Parameters<typeof linesOf>[0]) => linesOf(rows, [begun], names).map(({ area }) => area)
  expect(areas([row('2026-07', 'ho-tich', 1)])).toEqual(['dat-dai', 'ho-tich'])
  expect(areas([row('2026-07', 'dat-dai', 1)])).toEqual(['dat-dai'])
})

test('lines of an area stand together', () => {
  const lines = linesOf([row('2026-07', 'ho-tich', 1), row('2026-07', 'dat-dai', 2)], [], names)
  expect(byArea(lines).map((group) => group.length)).toEqual([1, 1])
})

test('a number is read as people type it, and half a number is refused', () => {
  expect(['1.284', '1 284', '0', ' 12 '].map(typedCount)).toEqual([1284, 1284, 0, 12])
  expect(['', '-1', '12,5', 'mười', '1.2'].map(typedCount)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('a line without a number for a month is told as missing, and one that was 0 everywhere is no line', () => {
  const lines = linesOf(
    [row('2026-07', 'ho-tich', 12), row('2026-08', 'dat-dai', 3), row('2026-08', 'y-te', 0)],
    [],
    names,
  )
  expect(lines.map(({ area }) => area)).toEqual(['dat-dai', 'ho-tich'])
  expect([totalIn(lines, '2026-07'), missingIn(lines, '2026-07')]).toEqual([12, 1])
})
