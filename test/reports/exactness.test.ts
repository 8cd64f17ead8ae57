import { and, gte, lt } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { responses } from '../../db/schema.ts'
import { evidenceFor, reportFrom } from '../../server/figures/figures-of.ts'
import { materialOf, patternsOf } from '../../server/figures/material.ts'
import { ownOf } from '../../server/figures/own-units.ts'
import { pairsOf } from '../../server/figures/pairs-of.ts'
import { sumsOf } from '../../server/reports/engine/answers/form-sums.ts'
import type { Population } from '../../server/reports/engine/answers/frame.ts'
import { pairSumsOf } from '../../server/reports/engine/answers/pair-sums.ts'
import { isTally, type PairCell, type Tallied, type Tally } from '../../server/reports/engine/answers/tally.ts'
import { estimate } from '../../server/reports/engine/estimate/estimate.ts'
import { findReport, offeredReports } from '../../server/reports/list.ts'
import { groupBy } from '../../server/stats/group-by.ts'
import { daysAfter, startOfDay } from '../../surveys/grammar/calendar.ts'
import { methods } from '../../surveys/methods/index.ts'
import { parsePeriod, previousPeriod } from '../../surveys/periods/period.ts'
import { office } from '../commands/command-line.ts'
import { released } from '../released.ts'
import { given } from './given.ts'

const period = parsePeriod('2026-Q3') ?? expect.fail('no period')

/** As it would be handed out: two numbers are written alike only when they are the same to the last bit. */
function handed(
  id: string,
  tallies: readonly Tallied[],
  populations: readonly Population[],
  before: readonly Tallied[] = [],
  pairs?: readonly PairCell[],
) {
  const report = findReport(id) ?? expect.fail(`no report ${id}`)
  const question = {
    present: { period, tallies, populations, ...(pairs ? { pairs } : {}) },
    previous: { period: previousPeriod(period), tallies: before, populations },
    watched: { services: [], heard: [] },
    labelled: tallies
      .filter(isTally)
      .filter(({ stream }) => stream === 'sample')
      .map((tally) => ({ ...tally, label: tally.unit })),
    today: '2026-11-22',
    groupOf: () => '' as const,
    nameOf: () => undefined,
  }
  const options = report.options.parse(id === 'compare' ? { methods: 'factors-share.1,pooled-mean.1' } : {})
  return JSON.stringify(report.figures(question, options))
}

/** Equal answers in equal circumstances counted together, as the database keeps them. */
function counted(people: readonly Tally[]): Tally[] {
  const kinds = new Map<string, Tally>()
  for (const one of people) {
    const key = JSON.stringify({ ...one, n: 0 })
    kinds.set(key, { ...one, n: (kinds.get(key)?.n ?? 0) + one.n })
  }
  return [...kinds.values()]
}

/** Everybody of a context by the sums of their answers, which is what most figures are made from. */
function asCells(people: readonly Tally[]): Tallied[] {
  const contexts = groupBy(people, ({ pattern, n, ...context }) => JSON.stringify(context))
  return [...contexts.values()].flatMap((members) => {
    const [{ pattern, n, ...context } = expect.fail('an empty group')] = members
    const patterns = members.map((one) => [one.pattern, one.n] as const)
    return [{ ...context, n: members.length, sums: sumsOf(context, patterns) }]
  })
}

/** How their answers go together, unit by unit. */
function asPairs(people: readonly Tally[]): PairCell[] {
  const units = groupBy(people, ({ unit, stream, questionnaire, version }) =>
    JSON.stringify([unit, stream, questionnaire, version]),
  )
  return [...units.values()].map((members) => {
    const [first = expect.fail('an empty group')] = members
    const pairs = pairSumsOf(
      first,
      members.map((one) => [one.pattern, one.n] as const),
    )
    return { ...first, pairs }
  })
}

/** Few kinds of answers, so that many people say the same. */
const kinds = ['555555', '444444', '554450', '3-3333', '5-4-5-', '2115-1', '444430', '------']
const person = fc
  .record({
    pattern: fc.constantFrom(...kinds),
    area: fc.constantFrom('ho-tich', 'dat-dai', 'chung-thuc'),
    procedure: fc.constantFrom('', '1.001193', '2.000815'),
    channel: fc.constantFrom('desk', 'online', 'kiosk'),
    unit: fc.constantFrom('van-phong-hdnd-va-ubnd', 'cong-an'),
    stream: fc.constantFrom('volunteer', 'volunteer', 'sample'),
  })
  .map(({ pattern, ...context }) => given(pattern, 1, context))
const people = fc.array(person, { minLength: 1, maxLength: 250 })
const populations = fc.array(
  fc.record({
    area: fc.constantFrom('ho-tich', 'dat-dai', 'chung-thuc'),
    procedure: fc.constant(''),
    channel: fc.constantFrom('desk', 'online'),
    closed: fc.integer({ min: 0, max: 4999 }),
  }),
  { maxLength: 6 },
) as fc.Arbitrary<Population[]>

describe('whoever recounts every answer by hand gets our figures, to the last bit:', () => {
  test.each(offeredReports.map(({ id }) => id))('%s', (id) => {
    const same = fc.property(people, populations, people, (now, served, before) => {
      expect(handed(id, counted(now), served, counted(before))).toBe(handed(id, now, served, before))
      expect(handed(id, now.toReversed(), served, before.toReversed())).toBe(handed(id, now, served, before))
      if (id === 'post-stratified') return // is made from the few answers of a sample, pattern by pattern
      expect(handed(id, asCells(now), served, asCells(before), asPairs(now))).toBe(handed(id, now, served, before))
    })
    fc.assert(same, { numRuns: 60 })
  })
})

test('an index by any method, weighted or not, is the same to the last bit however people were counted', () => {
  const same = fc.property(fc.constantFrom(...methods), people, populations, (method, now, served) => {
    const found = (answers: readonly Tallied[]) => {
      const { rows, design, plain, ...figures } = estimate(method, answers, served)
      return JSON.stringify(figures)
    }
    const one = found(now)
    expect(found(counted(now))).toBe(one)
    expect(found(now.toReversed())).toBe(one)
    expect(found(asCells(now))).toBe(one)
  })
  fc.assert(same, { numRuns: 300 })
})

/** 20,000 answers; `EXACT_RESPONSES=200000` for the long run. */
const many = Number(process.env.EXACT_RESPONSES ?? 20_000)

test(`the figures of ${many} stored answers are those of the answers read one by one`, {
  timeout: 60_000 + many * 2,
}, async () => {
  const { type, look } = office()
  expect((await type('demo', '--responses', String(many), '--months', '6')).code).toBe(0)
  await look(async (db) => {
    const { unit, area, procedure, channel, stream, questionnaire, version, pattern, answeredAt } = responses
    const within = and(
      gte(answeredAt, startOfDay(period.firstDay)),
      lt(answeredAt, startOfDay(daysAfter(period.lastDay, 1))),
    )
    const context = { unit, area, procedure, channel, stream, questionnaire, version, pattern }
    const oneByOne = (await db.select(context).from(responses).where(within)).map((one) => ({ ...one, n: 1 }))
    await released(db)
    const from = {
      needs: ['previous'] as const,
      own: await ownOf(db, 'all'),
      cut: { of: 'live', today: '2026-11-22' } as const,
    }
    const evidence = await evidenceFor(db, period, { ...from, material: patternsOf })
    expect(evidence.present.tallies.length).toBeLessThan(oneByOne.length)
    const recounted = { ...evidence, present: { ...evidence.present, tallies: oneByOne } }
    const cells = await evidenceFor(db, period, { ...from, material: materialOf })
    const pairs = await pairsOf(db, cells.present, from.own, 'one-stop')
    const byCell = { ...cells, present: { ...cells.present, pairs } }
    expect(byCell.present.tallies.length).toBeLessThan(evidence.present.tallies.length)

    const asked = [
      ['targets', {}],
      ['breakdown', { by: 'area' }],
      ['breakdown', { by: 'procedure', method: 'pooled-mean.1' }],
      ['breakdown', { by: 'criterion' }],
      ['shortfall', {}],
      ['change', {}],
      ['drivers', {}],
    ] as const
    for (const [id, words] of asked) {
      const report = findReport(id) ?? expect.fail(`no report ${id}`)
      const how = { report, options: report.options.parse(words), today: '2026-11-22', units: 'all' as const }
      const handedOut = JSON.stringify(reportFrom(evidence, how))
      expect(JSON.stringify(reportFrom(recounted, how))).toBe(handedOut)
      expect(JSON.stringify(reportFrom(byCell, how))).toBe(handedOut)
    }
  })
})
