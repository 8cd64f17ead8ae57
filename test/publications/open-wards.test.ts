import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import type { Evidence } from '../../server/figures/figures-of.ts'
import { openCsv } from '../../server/publications/open/csv.ts'
import { openFigures } from '../../server/publications/open/open-figures.ts'
import { storedOpen } from '../../server/publications/open/stored.ts'
import { publicRows } from '../../server/publications/public-results.ts'
import { publishedFigures } from '../../server/publications/published-figures.ts'
import { groupBy } from '../../server/stats/group-by.ts'
import { cappedKornGraubardInterval } from '../../server/stats/intervals/capped-korn-graubard-interval.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { given } from '../reports/given.ts'

const areas = ['ho-tich', 'chung-thuc', 'dat-dai', 'moi-truong']
const today = '2026-10-05'

/** People who came to one service in one way: how many answered, how many of these were content, and who came at all. */
const service = fc.record({
  area: fc.constantFrom(...areas),
  procedure: fc.constantFrom('1', '2', '3'),
  channel: fc.constantFrom('desk' as const, 'online' as const),
  content: fc.integer({ min: 0, max: 60 }),
  others: fc.integer({ min: 0, max: 12 }),
  closed: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined, freq: 12 }),
})
const ward = fc.uniqueArray(service, {
  minLength: 1,
  maxLength: 20,
  selector: ({ area, procedure, channel }) => `${area} ${procedure} ${channel}`,
})
type Services = readonly (typeof ward extends fc.Arbitrary<(infer S)[]> ? S : never)[]

/** What is published of a ward, and its file of open data. */
function published(services: Services) {
  const tallies = services.flatMap(({ area, procedure, channel, content, others }) =>
    [given('55555', content), given('11111', others)].map((tally) => ({
      ...tally,
      ...{ area, procedure, channel, questionnaire: channel === 'online' ? 'online' : 'one-stop' },
    })),
  )
  const populations = services.flatMap(({ area, procedure, channel, closed }) =>
    closed === undefined ? [] : [{ area, procedure, channel, closed }],
  )
  const counted = { period: parsePeriod('2026-Q3'), tallies: tallies.filter(({ n }) => n > 0), populations }
  const present = { ...counted, excluded: 0, held: 0, waiting: [], splitMonths: [], withHeld: counted, whole: counted }
  const catalogue = { areas: [], units: [], procedures: [] }
  const evidence = { present, previous: present, ended: present, catalogue, demo: false } as unknown as Evidence
  const targets = JSON.parse(JSON.stringify(publishedFigures(evidence, today).targets))
  const open = openFigures(evidence, today, publicRows(targets), [])
  const stored = storedOpen(JSON.parse(JSON.stringify(open)))
  if (!stored) throw new Error('nothing was stored')
  const { data } = parse<{ readonly [column: string]: string }>(openCsv(stored), { header: true, skipEmptyLines: true })
  return { open: stored, rows: data }
}

type Row = ReturnType<typeof published>['rows'][number]

/** A share and its interval from the lines of a figure alone. */
function computedFrom(lines: readonly Row[]) {
  const strata = lines.map(({ population, respondents, satisfied }) => {
    return { N: Number(population || respondents), n: Number(respondents), s: Number(satisfied) }
  })
  const sum = (of: (one: (typeof strata)[number]) => number) => strata.reduce((all, one) => all + of(one), 0)
  const all = sum(({ N }) => N)
  const share = sum(({ N, n, s }) => (N * s) / n) / all
  const interval = cappedKornGraubardInterval({
    estimate: strata.every(({ n, s }) => n === s) ? 1 : share,
    varianceWithoutFpc: sum(({ N, n, s }) => ((N / all) ** 2 * (s / n) * (1 - s / n)) / (n - 1)),
    finiteFactor: 1,
    respondents: sum(({ n }) => n),
    psus: sum(({ n }) => n),
    strata: strata.length,
    kishSize: all ** 2 / sum(({ N, n }) => N ** 2 / n),
  }).interval
  return { share, ...interval }
}

test('of many invented wards every figure with strata is computed again from the file', () => {
  let checked = 0
  fc.assert(
    fc.property(ward, (services) => {
      const { rows } = published(services)
      const byFigure = groupBy(
        rows.filter(({ row }) => row === 'stratum'),
        ({ figure }) => figure,
      )
      for (const lines of byFigure.values()) {
        const found = computedFrom(lines)
        expect(Math.abs(found.share - Number(lines[0]?.share))).toBeLessThan(1e-12)
        expect(Math.abs((found.low ?? Number.NaN) - Number(lines[0]?.low))).toBeLessThan(1e-9)
        expect(Math.abs((found.high ?? Number.NaN) - Number(lines[0]?.high))).toBeLessThan(1e-9)
        checked++
      }
    }),
    { numRuns: 200 },
  )
  expect(checked).toBeGreaterThan(100)
})

test('of many invented wards no stratum, and no two strata of two figures, tell what fewer than ten people said', () => {
  fc.assert(
    fc.property(ward, (services) => {
      const strata = published(services).open.figures.flatMap(({ strata: of }) => of)
      for (const one of strata) expect(one.n).toBeGreaterThanOrEqual(10)
      for (const one of strata)
        for (const other of strata) {
          const isInside = other !== one && other.of.every((member) => one.of.includes(member))
          const rest = one.n - other.n
          if (isInside && rest !== 0) expect(rest).toBeGreaterThanOrEqual(10)
        }
    }),
    { numRuns: 200 },
  )
})

test('a figure without strata says why, and gives nothing finer than what is printed unless its strata are many', () => {
  fc.assert(
    fc.property(ward, (services) => {
      for (const line of published(services).rows) {
        if (line.row === 'stratum') continue
        expect(line.note).toMatch(/^(Không đăng từng nhóm|Chỉ số gồm nhiều tiêu chí)/)
        expect([line.population, line.satisfied]).toEqual(['', ''])
        if (line.row === 'rounded') expect(line.share).toMatch(/^[01](\.\d{1,3})?$/)
      }
    }),
    { numRuns: 100 },
  )
})
