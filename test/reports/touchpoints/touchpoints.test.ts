import { expect, test } from 'vitest'
import type { Question, TouchpointCount } from '../../../server/reports/report.ts'
import touchpoints from '../../../server/reports/touchpoints/index.ts'
import { cappedKornGraubardInterval } from '../../../server/stats/intervals/capped-korn-graubard-interval.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'

const period = parsePeriod('2026-Q4') ?? expect.fail('no period')
const count = (changes: Partial<TouchpointCount>): TouchpointCount => ({
  ...{ touchpoint: 'abc234', unit: 'mot-cua', area: 'ho-tich', procedure: '', counter: 'Quầy số 3', channel: 'desk' },
  ...{ questionnaire: 'one-stop', isRetired: false, received: 60, answered: 50, satisfied: 45 },
  ...changes,
})

function ask(counts: readonly TouchpointCount[]) {
  const question: Question = {
    present: { period, tallies: [], populations: [] },
    touchpoints: counts,
    today: '2026-11-30',
    groupOf: () => '',
    nameOf: (id) => (id === 'ho-tich' ? 'Hộ tịch' : undefined),
  }
  return touchpoints.figures(question, { stream: 'volunteer' }).rows
}

test('a touchpoint tells how many came and the share of those who may be told, with the interval of every figure', () => {
  const [row] = ask([count({})])
  expect(row).toMatchObject({ scope: 'abc234', received: 60, n: 50, names: { area: 'Hộ tịch', unit: 'mot-cua' } })
  const variance = (0.9 * 0.1) / 49
  const alike = { estimate: 0.9, varianceWithoutFpc: variance, finiteFactor: 1, strata: 1 }
  const { interval } = cappedKornGraubardInterval({ ...alike, respondents: 50, psus: 50, kishSize: 50 })
  expect(row?.figure).toMatchObject({ share: 0.9, isReliable: true })
  expect(row?.figure?.interval?.low).toBeCloseTo(interval?.low ?? 0, 12)
  expect(row?.figure?.interval?.high).toBeCloseTo(interval?.high ?? 0, 12)
})

test.each([0, 1, 4])('of %i people only that somebody came is told', (answered) => {
  const told = (satisfied: number) => JSON.stringify(ask([count({ received: 7, answered, satisfied })]))
  expect(told(0)).toBe(told(answered))
  expect(JSON.parse(told(0))[0]).toMatchObject({ received: 7, n: 0 })
})

test('five people are shown, and marked as few', () => {
  expect(ask([count({ answered: 5, satisfied: 5 })])[0]?.figure).toMatchObject({ share: 1, isReliable: false })
})
