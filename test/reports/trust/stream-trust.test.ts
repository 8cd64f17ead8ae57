import { expect, test } from 'vitest'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { tippingSentence } from '../../../server/reports/targets/say-tipping.ts'
import {
  assumptionOf,
  boundsSentence,
  mixSentence,
  representativitySentence,
  responseSentence,
} from '../../../server/reports/trust/say-trust.ts'
import { type StreamTrust, streamTrust } from '../../../server/reports/trust/stream-trust.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import { given } from '../given.ts'

const quarter = parsePeriod('2026-Q4') as Period
const closed = (area: string, number: number): Population => ({ area, procedure: '', channel: 'desk', closed: number })
const listed = (tallies: readonly Tally[], populations: readonly Population[] = [], period = quarter) =>
  streamTrust({ period, today: '2027-01-05', tallies, populations, groupOf: () => '' })

function volunteers(tallies: readonly Tally[], populations: readonly Population[] = []): StreamTrust {
  const found = listed(tallies, populations).find(({ stream }) => stream === 'volunteer')
  if (!found) throw new Error('the volunteers are not listed')
  return found
}
function sipas({ targets }: StreamTrust) {
  const found = targets.find(({ target }) => target.id === 'sipas-2026')
  if (!found) throw new Error('the index has no line')
  return found
}

test('nobody answered: only the stream that decides a target is listed, and nothing is claimed of it', () => {
  const found = listed([])
  expect(found.map(({ stream, n, trust }) => [stream, n, trust])).toEqual([['volunteer', 0, undefined]])
  const straddling = { ...quarter, firstDay: '2027-07-01', lastDay: '2028-06-30' }
  expect(listed([], [], straddling)).toEqual([])
})

test('nobody answered of 500: a response rate of nothing, and no bounds of what nobody said', () => {
  const [found] = listed([], [closed('ho-tich', 500)])
  expect(found?.trust).toMatchObject({ responseRate: 0, coverage: 0, bounds: undefined })
})

test('without transactions the sentence says that the response rate is not known', () => {
  const found = volunteers([given('555555', 1284)])
  expect(found).toMatchObject({ n: 1284, trust: undefined, withoutPopulation: 1284 })
  expect(sipas(found)).toMatchObject({ trust: undefined, mix: undefined })
  expect(responseSentence(found)).toBe(
    'Đã nhận 1.284 phiếu của người tự nguyện trả lời; chưa có số hồ sơ đã giải quyết nên chưa biết tỷ lệ trả lời.',
  )
})

test('more answers than transactions: the service is named, and nothing is computed about a silence there is not', () => {
  const found = volunteers([given('555555', 50)], [closed('ho-tich', 40)])
  expect(found.overfull).toMatchObject([{ area: 'ho-tich', respondents: 50, population: 40, responseRate: 1.25 }])
  expect(sipas(found).trust).toMatchObject({ bounds: undefined, tipping: undefined, fragile: false })
  expect(tippingSentence(sipas(found).figure)).toBeUndefined()
})

test('answers where nobody supplied the transactions stay out of the bounds', () => {
  const tallies = [given('555555', 50), given('111111', 20, { area: 'dat-dai' })]
  const found = volunteers(tallies, [closed('ho-tich', 500)])
  expect(found).toMatchObject({ n: 70, withoutPopulation: 20 })
  expect(sipas(found).trust).toMatchObject({ respondents: 50, population: 500, bounds: { low: 0.1, high: 1 } })
  expect(responseSentence(found)).toBe(
    'Đã nhận 70 phiếu của người tự nguyện trả lời. 50 phiếu thuộc 500 hồ sơ đã giải quyết, tỷ lệ trả lời 10,0%. Các nhóm có người trả lời chiếm 100,0% số hồ sơ. 20 phiếu thuộc nhóm chưa có số hồ sơ.',
  )
})

test('each service has its response rate, also the one nobody answered for', () => {
  const tallies = [given('555555', 50), given('555555', 5, { area: 'chung-thuc' })]
  const found = volunteers(tallies, [closed('ho-tich', 200), closed('chung-thuc', 50), closed('dat-dai', 250)])
  expect(found.strata.map(({ area, respondents, responseRate }) => [area, respondents, responseRate])).toEqual([
    ['chung-thuc', 5, 0.1],
    ['dat-dai', 0, 0],
    ['ho-tich', 50, 0.25],
  ])
  expect(found.trust).toMatchObject({ responseRate: 0.11, coverage: 0.5 })
})

test('155 of 1,200 answered, 142 of them satisfied: what the silent must say, and what is certain anyway', () => {
  const found = sipas(volunteers([given('555555', 142), given('222222', 13)], [closed('ho-tich', 1200)]))
  expect(found.trust?.tipping).toBeCloseTo((0.89 * 1200 - 142) / 1045, 12)
  expect(tippingSentence(found.figure)).toBe(
    'Tỷ lệ thực tế từ 89% trở lên nếu trong số người không trả lời có ít nhất 88,7% là hài lòng.',
  )
  expect(found.trust?.bounds?.low).toBeCloseTo(142 / 1200, 12)
  expect(boundsSentence(found.trust ?? { bounds: undefined })).toBe(
    'Cho dù tất cả người không trả lời đều không hài lòng hoặc đều hài lòng, tỷ lệ thực tế vẫn nằm trong khoảng từ 11,8% đến 99,0%.',
  )
  expect(found.decides).toBe(false)
})

test('where the mix of answers is not the mix of transactions, the gap is a finding and is told', () => {
  const tallies = [given('555555', 90), given('111111', 10, { area: 'dat-dai' })]
  const { mix } = sipas(volunteers(tallies, [closed('ho-tich', 100), closed('dat-dai', 300)]))
  expect(mix).toMatchObject({ isFinding: true })
  expect(mix?.gap).toBeCloseTo(0.25 - 0.9, 12)
  expect(mixSentence(mix)).toBe(
    'Cơ cấu người trả lời khác cơ cấu hồ sơ: tính theo cơ cấu hồ sơ là 25,0%, thấp hơn 65,0 điểm phần trăm so với bình quân các phiếu (90,0%).',
  )
})

test('a gap of less than a point is no finding', () => {
  const tallies = [given('555555', 90), given('111111', 10, { area: 'dat-dai' })]
  const { mix } = sipas(volunteers(tallies, [closed('ho-tich', 895), closed('dat-dai', 105)]))
  expect(mix?.gap).toBeCloseTo(-0.005, 12)
  expect(mixSentence(mix)).toBeUndefined()
})

test('services that answer unlike each other lower the R-indicator, and the worst it could cost is told', () => {
  const tallies = [given('555555', 95), given('555555', 40, { area: 'dat-dai' })]
  const { trust } = volunteers(tallies, [closed('ho-tich', 100), closed('dat-dai', 40)])
  expect(trust?.representativity?.rIndicator).toBeCloseTo(0.954662, 6)
  expect(representativitySentence(trust ?? { representativity: undefined })).toBe(
    'Mức đại diện của người trả lời (R): 95,5/100; kết quả chưa tính theo cơ cấu hồ sơ có thể lệch nhiều nhất 1,2 điểm phần trăm.',
  )
})

test('invited people have a line of their own and need no assumption; the sample of households has none here', () => {
  const tallies = [given('555555', 5, { stream: 'invited' }), given('555555', 5, { stream: 'sample' })]
  expect(listed(tallies, [closed('ho-tich', 100)]).map(({ stream, n }) => [stream, n])).toEqual([
    ['volunteer', 0],
    ['invited', 5],
  ])
  expect(assumptionOf('volunteer')).toBe(
    'khoảng tin cậy này dựa trên giả định: trong mỗi nhóm hồ sơ, người trả lời đại diện được cho người không trả lời',
  )
  expect(assumptionOf('invited')).toBeUndefined()
  expect(assumptionOf('sample')).toBeUndefined()
})

test.each([1, 4])('%i answered: how many is told, and no bound from which follows what they said', (n) => {
  const found = volunteers([given('155555', n)], [closed('ho-tich', 500)])
  expect(found).toMatchObject({ received: n, trust: { respondents: n, responseRate: n / 500, bounds: undefined } })
  expect(sipas(found)).toMatchObject({ trust: { bounds: undefined, tipping: undefined }, mix: undefined })
  expect(responseSentence(found)).toContain(`Đã nhận ${n} phiếu của người tự nguyện trả lời.`)
})
