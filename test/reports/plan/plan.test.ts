import { expect, test } from 'vitest'
import { planSample } from '../../../server/reports/plan/plan.ts'
import type { PlanRequest } from '../../../server/reports/plan/plan-request.ts'

const request = (changes: Partial<PlanRequest> = {}): PlanRequest => ({
  strata: [{ name: 'Tổ 1', population: 3000 }],
  purpose: { kind: 'margin', margin: 0.05 },
  responseRate: 1,
  firstDay: '2026-01-01',
  lastDay: '2026-12-31',
  ...changes,
})
const refused = (changes: Partial<PlanRequest>) => {
  const answer = planSample(request(changes))
  return answer.ok
    ? []
    : answer.refusals.map(({ reason, stratum }) => (stratum === undefined ? reason : `${reason}: ${stratum}`))
}
function planned(changes: Partial<PlanRequest> = {}) {
  const answer = planSample(request(changes))
  if (!answer.ok) throw new Error(answer.refusals.map(({ sentence }) => sentence).join(' '))
  return answer
}
const three = [
  { name: 'Tổ 1', population: 1000, share: 0.95 },
  { name: 'Tổ 2', population: 500, share: 0.8 },
  { name: 'Tổ 3', population: 20, share: 0.5 },
]

test('without a group to draw from nothing is planned', () => {
  expect(refused({ strata: [] })).toEqual(['no_strata'])
})

test('a group without people, with half a person, or twice on the list is named', () => {
  expect(refused({ strata: [{ name: 'Tổ 1', population: 0 }] })).toEqual(['no_people: Tổ 1'])
  expect(refused({ strata: [{ name: 'Tổ 1', population: 10.5 }] })).toEqual(['no_people: Tổ 1'])
  expect(refused({ strata: [three[0], three[1], three[0]].flatMap((one) => one ?? []) })).toEqual(['same_name: Tổ 1'])
})

test('everything wrong is told at once', () => {
  const strata = [{ name: 'Tổ 1', population: -5, share: 1.2 }]
  expect(
    refused({ strata, responseRate: 0, purpose: { kind: 'margin', margin: 0 }, floor: 1, designEffect: 0.5 }),
  ).toEqual([
    'no_people: Tổ 1',
    'share_outside: Tổ 1',
    'margin_outside',
    'response_rate_outside',
    'design_effect_outside',
    'floor_outside',
  ])
})

test('a response rate of zero or above 100 %, numbers that are none, a power of a coin: refused', () => {
  expect(refused({ responseRate: 1.01 })).toEqual(['response_rate_outside'])
  expect(refused({ responseRate: Number.NaN })).toEqual(['response_rate_outside'])
  expect(refused({ power: 0.5 })).toEqual(['power_outside'])
  expect(refused({ purpose: { kind: 'target', target: 1 } })).toEqual(['target_outside'])
  expect(refused({ purpose: { kind: 'interviews', interviews: 0 } })).toEqual(['interviews_outside'])
  expect(refused({ expected: -0.1 })).toEqual(['share_outside'])
})

test('no number of interviews proves a target the truth is equal to', () => {
  const answer = planSample(request({ purpose: { kind: 'target', target: 0.89 }, expected: 0.89 }))
  expect(answer).toMatchObject({ ok: false, refusals: [{ reason: 'expected_is_target' }] })
})

test('more interviews than there are households cannot be had', () => {
  expect(refused({ purpose: { kind: 'interviews', interviews: 3001 } })).toEqual(['too_few_people'])
  expect(refused({ purpose: { kind: 'interviews', interviews: 3000 } })).toEqual([])
})

test('a list that cannot give so many answers at that response rate is refused with both numbers', () => {
  const strata = [{ name: 'Tổ 1', population: 300 }]
  expect(planSample(request({ strata, responseRate: 0.5 }))).toEqual({
    ok: false,
    refusals: [
      {
        reason: 'too_few_people',
        sentence:
          'Cần 169 phiếu, nhưng danh sách chỉ có 300 hộ hoặc hồ sơ; với tỷ lệ trả lời 50% chỉ thu được khoảng 150 phiếu.',
      },
    ],
  })
})

test('five points either way from 3,000 households take 341 interviews, and 488 households when 70 % answer', () => {
  const plan = planned({ responseRate: 0.7 })
  expect(plan).toMatchObject({ population: 3000, expected: 0.5, needed: 341, allocation: 'proportional' })
  expect(plan.proportional).toMatchObject({ interviews: 341, select: 488 })
  expect(plan.proportional.margin).toBeCloseTo(0.049962, 6)
})

test('the ministry’s number stands beside, with what it takes for granted', () => {
  expect(planned().yamane).toEqual({
    interviews: 353,
    sentence:
      'Theo công thức Yamane (sai số 5%) thường dùng trong hướng dẫn trước đây: 353 phiếu, ứng với tỷ lệ giả định 50% và hệ số tin cậy z = 2.',
  })
})

test('two hundred interviews, thirty at least for each group: the smallest group is asked wholly', () => {
  const plan = planned({ strata: three, purpose: { kind: 'interviews', interviews: 200 }, floor: 30 })
  expect(plan.proportional.strata.map(({ interviews }) => interviews)).toEqual([120, 60, 20])
  expect(plan.neyman.strata.map(({ interviews }) => interviews)).toEqual([94, 86, 20])
  expect(plan.proportional.margin).toBeCloseTo(0.0394285, 7)
  expect(plan.neyman.margin).toBeLessThan(plan.proportional.margin)
})

test('a group too small for its floor at this response rate is marked as short', () => {
  const plan = planned({
    strata: three,
    purpose: { kind: 'interviews', interviews: 200 },
    floor: 30,
    responseRate: 0.5,
  })
  expect(plan.proportional.strata).toMatchObject([
    { interviews: 120, select: 240, short: false },
    { interviews: 60, select: 120, short: false },
    { interviews: 20, select: 20, short: true },
  ])
})

test('floors may ask for more interviews than the purpose needs, and the plan says so', () => {
  const plan = planned({ strata: three, purpose: { kind: 'interviews', interviews: 50 }, floor: 30 })
  expect(plan.needed).toBe(50)
  expect(plan.proportional.interviews).toBe(80)
})

test('last year’s share of the groups is what is expected, unless somebody knows better', () => {
  expect(planned({ strata: three }).expected).toBeCloseTo((950 + 400 + 10) / 1520, 12)
  expect(planned({ strata: three, expected: 0.9 }).expected).toBe(0.9)
})

test('a perfect last year does not let the ward stay at home', () => {
  const plan = planned({
    strata: [{ name: 'Tổ 1', population: 3000, share: 1 }],
    purpose: { kind: 'margin', margin: 0.02 },
  })
  // 1.96² · 0.97 · 0.03 / 0.02² = 279.5, of 3,000: 255.8
  expect(plan.needed).toBe(256)
})

test('each target in force has its number, or the reason why none will do', () => {
  const { targets } = planned({ strata: [{ name: 'Tổ 1', population: 4000 }], expected: 0.92 })
  expect(targets.map((one) => [one.target.id, one.possible && one.shows])).toEqual([
    ['sipas-2026', 'met'],
    ['online-2026', 'not_met'],
    ['health-education-2026', 'met'],
  ])
  // 786.95 without end, of 4,000: 657.7
  expect(targets[0]).toMatchObject({ interviews: 658, select: 658 })
  const equal = planned({ expected: 0.89 }).targets[0]
  expect(equal).toMatchObject({ possible: false, refusal: { reason: 'expected_is_target' } })
  const short = planned({ expected: 0.9, responseRate: 0.6 }).targets[0]
  expect(short).toMatchObject({ possible: false, refusal: { reason: 'too_few_people' } })
})

test('a target as the purpose: as many interviews as it takes with a chance of 80 %', () => {
  const plan = planned({
    strata: [{ name: 'Tổ 1', population: 4000 }],
    purpose: { kind: 'target', target: 0.89 },
    expected: 0.92,
  })
  expect(plan.needed).toBe(658)
})

test('drawing whole groups costs as much as its design effect says', () => {
  const [one, two] = [1, 2].map((designEffect) =>
    planned({ designEffect, purpose: { kind: 'interviews', interviews: 300 } }),
  )
  expect((two?.proportional.margin ?? 0) / (one?.proportional.margin ?? 1)).toBeCloseTo(Math.SQRT2, 12)
})
