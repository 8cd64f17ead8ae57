import { expect, test } from 'vitest'
import { findingOf } from '../../../server/reports/breakdown/say-finding.ts'
import { ask } from '../asking.ts'
import { given } from '../given.ts'

type Found = {
  finding?: { sentence: string; tested: number; weak: { scope: string }[]; near: { scope: string }[] }
  rows: { scope: string; figure?: { interval?: { high: number }; isReliable: boolean } }[]
  below: { scope: string; below: boolean }[]
}
const found = (present: Parameters<typeof ask>[2]['present'], by = 'area') =>
  ask<Found>('breakdown', { by }, present ? { present } : {})

/** An area with so many satisfied of so many. */
const area = (id: string, n: number, satisfied: number) => [
  given('5-----', satisfied, { area: id }),
  given('2-----', n - satisfied, { area: id }),
]

test('what the one test calls weak is named with the value it is held against', () => {
  const { finding } = found([...area('dat-dai', 100, 60), ...area('ho-tich', 200, 190)])
  expect(finding?.weak.map(({ scope }) => scope)).toEqual(['dat-dai'])
  expect(finding?.sentence).toBe('Có đủ căn cứ là thấp hơn 89%: dat-dai.')
})

test('where nothing is weak it says how many were looked at together', () => {
  const { finding } = found([...area('dat-dai', 100, 95), ...area('ho-tich', 200, 190)])
  expect(finding?.sentence).toBe('Xét cùng lúc 2 lĩnh vực đủ phiếu, chưa lĩnh vực nào có đủ căn cứ là thấp hơn 89%.')
})

test('nobody answered, or too few everywhere: no area is called good', () => {
  expect(found([]).finding?.sentence).toBe('Chưa lĩnh vực nào đủ phiếu để xét với mức chung 89%.')
  expect(found(area('dat-dai', 8, 0)).finding?.sentence).toBe('Chưa lĩnh vực nào đủ phiếu để xét với mức chung 89%.')
})

test('a bar wholly below the line is never contradicted by the sentence above it', () => {
  const many = Array.from({ length: 40 }, (_, i) => area(`tot-${i}`, 200, 190)).flat()
  // Low by its own interval, which forty others looked at together do not carry.
  for (let satisfied = 60; satisfied < 90; satisfied++) {
    const { finding, rows } = found([...many, ...area('dat-dai', 100, satisfied)])
    const row = rows.find(({ scope }) => scope === 'dat-dai')
    const isBelow = row?.figure?.isReliable && (row.figure.interval?.high ?? 1) < 0.89
    const named = [...(finding?.weak ?? []), ...(finding?.near ?? [])].map(({ scope }) => scope)
    if (isBelow) expect([satisfied, named]).toEqual([satisfied, ['dat-dai']])
    if (isBelow) expect(finding?.sentence).toContain('dat-dai')
  }
})

test('there are areas that lie below by themselves and not by the test of all: they are to be watched', () => {
  const many = Array.from({ length: 40 }, (_, i) => area(`tot-${i}`, 200, 190)).flat()
  const near = Array.from({ length: 30 }, (_, i) => found([...many, ...area('dat-dai', 100, 60 + i)]).finding).find(
    (one) => one?.near.length,
  )
  expect(near?.sentence).toContain('Xét riêng thì thấp hơn 89%, cần theo dõi: dat-dai.')
})

test('factors are a profile and are never called weak', () => {
  expect(found([given('511111', 90)], 'factor').finding).toBeUndefined()
})

test('of a long list the first are named and the others counted', () => {
  const rows = Array.from({ length: 9 }, (_, i) => ({
    scope: `${i}`,
    area: undefined,
    figure: { share: 0.5 + i / 100, interval: { high: 0.6 }, shown: `${50 + i},0%`, isReliable: true },
  }))
  const below = rows.map(({ scope, area }) => ({ scope, area, q: 0, below: true }))
  const finding = findingOf({ by: 'area', rows, below, target: 0.89, nameOf: ({ scope }) => `Nơi ${scope}` })
  expect(finding?.sentence).toBe('Có đủ căn cứ là thấp hơn 89%: Nơi 0; Nơi 1; Nơi 2; Nơi 3; Nơi 4; 4 lĩnh vực khác.')
  expect(finding?.weak).toHaveLength(5)
})
