import { expect, test } from 'vitest'
import type { LabelledTally } from '../../../server/reports/engine/answers/tally.ts'
import { type PostStratified, postStratified } from '../../../server/reports/post-stratified/post-stratified.ts'
import { indexMethod, overallMethod as overall } from '../../../surveys/methods/index.ts'
import { given } from '../given.ts'

const by = (label: string | undefined, pattern: string, n: number): LabelledTally => ({
  ...given(pattern, n, { stream: 'sample' }),
  label,
})
const half = new Map([
  ['women', 500],
  ['men', 500],
])
function adjusted(found: PostStratified) {
  if (!found.ok) throw new Error(JSON.stringify(found.refusals))
  return found
}
/** Twice as many women as men answered; all of them are satisfied, of the men two in five. */
const women = by('women', '5-----', 100)
const men = [by('men', '5-----', 20), by('men', '2-----', 30)]

test('nobody answered: refused', () => {
  expect(postStratified(overall, [], half)).toEqual({ ok: false, refusals: [{ reason: 'no_answers' }] })
})

test('people who did not tell their group cannot be placed, and are counted', () => {
  const tallies = [women, ...men, by(undefined, '5-----', 7), by('', '2-----', 2)]
  expect(postStratified(overall, tallies, half)).toEqual({
    ok: false,
    refusals: [{ reason: 'label_missing', respondents: 9 }],
  })
})

test('a group whose size nobody knows, one of no size, and one nobody answered for are each named', () => {
  const sizes = new Map([
    ['women', 0],
    ['children', 80],
    ['nobody', 0],
    ['half', 0.5],
  ])
  expect(postStratified(overall, [women, ...men], sizes)).toEqual({
    ok: false,
    refusals: [
      { reason: 'people_missing', label: 'men' },
      { reason: 'people_outside', label: 'women' },
      { reason: 'nobody_answered', label: 'children' },
      { reason: 'people_outside', label: 'half' },
    ],
  })
})

test('who answered nothing the method counts needs no group', () => {
  expect(postStratified(overall, [women, ...men, by(undefined, '-55555', 9)], half).ok).toBe(true)
})

test('men count for as many as there are, and the plain figure stays beside', () => {
  const found = adjusted(postStratified(overall, [women, ...men], half))
  expect(found.plain.share).toBeCloseTo(120 / 150, 12)
  expect(found.adjusted.share).toBeCloseTo(0.5 * 1 + 0.5 * 0.4, 12)
  expect(found.groups).toMatchObject([
    { label: 'women', respondents: 100 },
    { label: 'men', respondents: 50 },
  ])
  expect(found.groups.map(({ factor }) => Number(factor.toFixed(12)))).toEqual([0.75, 1.5])
})

test('only differences within a group are uncertain: 150/149 · 50 · 0.4 · 0.6 · (10/1000)²', () => {
  const found = adjusted(postStratified(overall, [women, ...men], half))
  expect(found.adjusted.variance).toBeCloseTo((150 / 149) * 50 * 0.24 * 1e-4, 15)
  expect(found.adjusted.interval?.low).toBeLessThan(0.7)
  expect(found.adjusted.interval?.high).toBeGreaterThan(0.7)
})

test('groups that answered in proportion keep their share, and the figure becomes more certain', () => {
  const tallies = [by('women', '5-----', 200), by('men', '5-----', 100), by('men', '2-----', 100)]
  const found = adjusted(postStratified(overall, tallies, half))
  expect(found.adjusted.share).toBeCloseTo(found.plain.share, 12)
  expect(found.adjusted.variance ?? 1).toBeLessThan(found.plain.variance ?? 0)
})

test('a sample of half the households halves the variance of both', () => {
  const [endless, finite] = [undefined, 300].map((households) =>
    adjusted(postStratified(overall, [women, ...men], half, households)),
  )
  expect((finite?.adjusted.variance ?? 0) / (endless?.adjusted.variance ?? 1)).toBeCloseTo(0.5, 12)
  expect((finite?.plain.variance ?? 0) / (endless?.plain.variance ?? 1)).toBeCloseTo(0.5, 12)
})

test('the index of several criteria is adjusted alike', () => {
  const tallies = [by('women', '555555', 60), by('men', '155220', 40)]
  const found = adjusted(postStratified(indexMethod, tallies, half))
  // access and procedure 1; official and result half; feedback arose for the women only
  expect(found.method).toBe('factors-share.1')
  expect(found.adjusted.share).toBeCloseTo((1 + 1 + 0.5 + 0.5 + 1) / 5, 12)
})

test('an index that speaks for too few is not adjusted, and it is said for how many it speaks', () => {
  const tallies = [by('women', '1-----', 20), by('men', '555555', 80)]
  expect(postStratified(indexMethod, tallies, half)).toEqual({
    ok: false,
    refusals: [{ reason: 'incomplete', completeness: 0.8 }],
  })
})
