import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import {
  hideUntilSafe,
  type Relation,
  type ReleasedCell,
} from '../../../server/reports/engine/disclosure/disclosure-cells.ts'
import { groupBy } from '../../../server/stats/group-by.ts'
import { given } from '../given.ts'
import { type ReleasedRow, releasedRows, spanOf } from '../released.ts'

/** A ward by chance: few or many areas, procedures, channels, units; most cells small. */
const cell = fc.record({
  area: fc.constantFrom('ho-tich', 'dat-dai', 'thue'),
  procedure: fc.constantFrom('', '1', '2'),
  channel: fc.constantFrom('desk', 'online', 'kiosk'),
  unit: fc.constantFrom('mot-cua', 'cong-an'),
  questionnaire: fc.constantFrom('one-stop', 'one-stop', 'one-stop', 'health-station'),
  n: fc.constantFrom(1, 1, 2, 3, 4, 5, 6, 9, 14, 20, 40, 120),
})
const ward = fc.array(cell, { minLength: 1, maxLength: 25 }).map((cells): Tally[] =>
  cells.map(({ n, questionnaire, ...context }) => {
    const area = questionnaire === 'health-station' ? 'y-te' : context.area
    const procedure = questionnaire === 'health-station' ? '' : area + context.procedure
    return given(questionnaire === 'one-stop' ? '555555' : '5555555', n, { ...context, area, procedure, questionnaire })
  }),
)

const shownOf = (rows: readonly ReleasedRow[]) => rows.filter(({ hidden }) => hidden === undefined)
/** The same wards always, so that a rule that grew weaker is noticed and chance is not. */
const wards = (how: typeof ward, numRuns: number) => fc.sample(how, { numRuns, seed: 11 })
/** A ward as wards are: a few hundred answers a quarter, and some services hardly anybody uses. */
const usual = ward.map((tallies) => tallies.map((tally, i) => ({ ...tally, n: i % 5 === 0 ? tally.n : tally.n + 8 })))

/** What anybody gets by taking all told rows of one list that lie in a told row away from it. */
function differences(shown: readonly ReleasedRow[]) {
  const byList = [...groupBy(shown, ({ list }) => list)]
  return shown.flatMap((whole) => {
    const members = new Set(whole.members)
    return byList.flatMap(([list, rows]) => {
      const inside = rows.filter((row) => row !== whole && row.members.every((one) => members.has(one)))
      const left = whole.n - inside.reduce((sum, { n }) => sum + n, 0)
      return list !== whole.list && inside.length > 0 && left > 0 && left < 5
        ? [`${whole.list} − ${list}: ${left}`]
        : []
    })
  })
}

test('nobody answered: there is nothing to hide', () => {
  expect(releasedRows([])).toEqual([])
})

test('whoever is one of fewer than five is told of in no list', () => {
  for (const tallies of wards(ward, 300))
    for (const { n, hidden, list } of releasedRows(tallies)) if (n < 5) expect(hidden, list).toBe('confidential')
})

test('no told row less the told rows of another list within it is fewer than five people', () => {
  for (const tallies of wards(ward, 300)) expect(differences(shownOf(releasedRows(tallies)))).toEqual([])
})

/** Wards in which some few people's answers follow from all told rows of all lists together, by any sums at all. */
function betrayed(how: typeof ward, numRuns: number): number {
  return wards(how, numRuns).filter((tallies) => {
    const rows = releasedRows(tallies)
    const follows = spanOf(shownOf(rows), tallies.length)
    return rows.some((row) => row.hidden === 'confidential' && follows(row))
  }).length
}

test('with every page open and any sums of three lists and more, few are found in at most four usual wards of a hundred', () => {
  expect(betrayed(usual, 400)).toBeLessThanOrEqual(16)
})

test('and in at most six of a hundred wards that are made of crumbs', () => {
  expect(betrayed(ward, 400)).toBeLessThanOrEqual(24)
})

test('the search for betrayals can fail: were only small rows hidden, nearly every ward would betray somebody', () => {
  const naive = wards(ward, 100).filter((tallies) => {
    const rows = releasedRows(tallies)
    const follows = spanOf(
      rows.filter(({ n }) => n >= 5),
      tallies.length,
    )
    return rows.some((row) => row.n < 5 && follows(row))
  })
  expect(naive.length).toBeGreaterThan(50)
})

test('where every service has five or more, nothing is hidden at all', () => {
  const many = ward.map((tallies) => tallies.map((tally) => ({ ...tally, n: tally.n + 4 })))
  for (const tallies of wards(many, 100)) {
    const apart = tallies.map((tally, i) => ({ ...tally, area: `a${i % 3}`, procedure: `a${i % 3}.1`, unit: 'x' }))
    const same = apart.map((tally) => ({
      ...tally,
      questionnaire: 'one-stop',
      channel: 'desk' as const,
      pattern: '555555',
    }))
    expect(releasedRows(same).filter(({ hidden }) => hidden)).toEqual([])
  }
})

test('in whatever order the answers are counted, the same rows are told', () => {
  const told = (tallies: readonly Tally[]) =>
    releasedRows(tallies)
      .map(({ list, key, hidden }) => `${list} ${key} ${hidden}`)
      .toSorted()
  for (const tallies of wards(ward, 200)) expect(told(tallies.toReversed())).toEqual(told(tallies))
})

test('hiding ends, leaves no sum that betrays, and opens again what was hidden for nothing', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 })
  const safe = fc.property(sizes, fc.array(fc.nat(11), { maxLength: 12 }), (all, cuts) => {
    const cells = all.map((n): ReleasedCell => ({ n, hidden: undefined }))
    const wholes = [...new Set(cuts)].map((cut): Relation => {
      const parts = cells.filter((_, i) => i <= cut)
      return { whole: { n: parts.reduce((sum, { n }) => sum + n, 0), hidden: undefined }, parts }
    })
    const every = [...cells, ...wholes.map(({ whole }) => whole)]
    hideUntilSafe(every, wholes, 5)
    for (const { n, hidden } of every) if (n > 0 && n < 5) expect(hidden).toBe('confidential')
    for (const { whole, parts } of wholes) {
      const unknown = parts.filter(({ n, hidden }) => hidden && n > 0)
      if (whole.hidden || unknown.length === 0) continue
      expect(unknown.length).toBeGreaterThan(1)
      expect(unknown.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(5)
    }
    if (all.every((n) => n === 0 || n >= 5)) expect(every.filter(({ hidden }) => hidden)).toEqual([])
  })
  fc.assert(safe, { numRuns: 500 })
})
