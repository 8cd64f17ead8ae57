import { expect, test } from 'vitest'
import { estimate } from '../../server/reports/estimate.ts'
import type { Population } from '../../server/reports/frame.ts'
import { knownFigure, trustIn } from '../../server/reports/known-figure.ts'
import { type Period, parsePeriod } from '../../server/reports/period.ts'
import { targetSentence, tippingSentence, verdictWord } from '../../server/reports/say.ts'
import type { Tally } from '../../server/reports/tally.ts'
import { type TargetFigure, targetFigures } from '../../server/reports/targets.ts'
import { defaultMethod, findMethod } from '../../surveys/methods/index.ts'
import { given } from './given.ts'

const quarter = parsePeriod('2026-Q4') as Period
const closed = (area: string, number: number, changes: Partial<Population> = {}): Population => ({
  area,
  procedure: '',
  channel: 'desk',
  closed: number,
  ...changes,
})

function sipas(tallies: readonly Tally[], populations: readonly Population[] = [], today = '2027-01-05'): TargetFigure {
  const figures = targetFigures({ period: quarter, today, tallies, populations, groupOf: () => '' })
  const found = figures.find(({ target, stream }) => target.id === 'sipas-2026' && stream === 'volunteer')
  if (!found) throw new Error('no figure of the volunteers')
  return found
}

test('nobody answered: the deciding stream has a line that says so, and no verdict is invented', () => {
  const [figure] = targetFigures({
    period: quarter,
    today: '2027-01-05',
    tallies: [],
    populations: [],
    groupOf: () => '',
  })
  expect(figure).toMatchObject({
    stream: 'sample',
    decides: true,
    verdict: { status: 'inconclusive', reason: 'too_few' },
  })
  expect(targetSentence(figure as TargetFigure)).toBe(
    'Chưa có phiếu trả lời theo mẫu điều tra trong kỳ, nên chưa so được với chỉ tiêu 89 %.',
  )
})

test('one satisfied person proves nothing', () => {
  const figure = sipas([given('555555', 1)])
  expect(figure.verdict).toMatchObject({ status: 'inconclusive', reason: 'too_few' })
  expect(figure.estimate.figure?.interval).toBeUndefined()
})

test('without transactions the figure stands unweighted and says so', () => {
  const figure = sipas([given('555555', 400)])
  expect(figure.estimate.weighted).toBeUndefined()
  expect(figure).toMatchObject({ trust: undefined, verdict: { status: 'met' } })
  expect(targetSentence(figure)).toContain('chưa gia quyền')
  expect(targetSentence(figure)).toContain('theo người tự nguyện trả lời')
})

test('weights turn the figure towards the service most people used', () => {
  const tallies = [given('555555', 90), given('111111', 10, { area: 'dat-dai' })]
  const { weighted, unweighted } = sipas(tallies, [closed('ho-tich', 100), closed('dat-dai', 300)]).estimate
  expect(unweighted?.share).toBeCloseTo(0.9, 12)
  expect(weighted?.share).toBeCloseTo(0.25, 12)
})

test('a service whose transactions nobody supplied leaves the weighted figure and is named', () => {
  const tallies = [given('555555', 50), given('111111', 20, { area: 'dat-dai' })]
  const { weighted, n } = sipas(tallies, [closed('ho-tich', 500)]).estimate
  expect(n).toBe(70)
  expect(weighted).toMatchObject({ share: 1, respondents: 50, withoutPopulation: 20 })
  expect(weighted?.strataWithoutPopulation.map(({ area }) => area)).toEqual(['dat-dai'])
})

test('zero transactions with answers count as not supplied; more answers than transactions raise a flag', () => {
  const tallies = [given('555555', 50), given('555555', 12, { area: 'dat-dai' })]
  const figure = sipas(tallies, [closed('ho-tich', 40), closed('dat-dai', 0)])
  expect(figure.estimate.weighted).toMatchObject({ withoutPopulation: 12 })
  expect(figure.estimate.weighted?.overfull.map(({ area }) => area)).toEqual(['ho-tich'])
  expect(figure.trust?.bounds).toBeUndefined()
})

test('small services are merged before they are weighted, nobody is lost, and each merge is written down', () => {
  const tallies = [given('555555', 3), given('444444', 40, { area: 'chung-thuc' })]
  const { weighted } = sipas(tallies, [closed('ho-tich', 100), closed('chung-thuc', 300)]).estimate
  expect(weighted?.cells).toMatchObject([{ population: 400, respondents: 43 }])
  expect(weighted?.merges).toEqual([{ from: 'ho-tich desk', into: 'chung-thuc desk' }])
})

test('answers without a procedure make the whole area × channel one stratum, so that none falls between', () => {
  const tallies = [given('555555', 20, { procedure: '1.001193' }), given('111111', 20)]
  const populations = [
    closed('ho-tich', 100, { procedure: '1.001193' }),
    closed('ho-tich', 100, { procedure: '1.000656' }),
  ]
  const { weighted } = sipas(tallies, populations).estimate
  expect(weighted).toMatchObject({ share: 0.5, respondents: 40, withoutPopulation: 0 })
})

test('whoever answers on the tablet or on paper was served at the desk', () => {
  const tallies = [given('555555', 20, { channel: 'kiosk' }), given('555555', 20, { channel: 'paper' })]
  expect(sipas(tallies, [closed('ho-tich', 100)]).estimate.weighted?.respondents).toBe(40)
})

test('while the quarter runs there is an estimate and an interval, and no verdict word', () => {
  const figure = sipas([given('555555', 400)], [closed('ho-tich', 4000)], '2026-12-31')
  expect(figure.verdict).toBeUndefined()
  expect(verdictWord(figure)).toBe('Tạm tính')
  expect(targetSentence(figure)).toMatch(
    /^Tạm tính 100,0 % \(9\d,\d–100,0\), cao hơn chỉ tiêu 89 %; 400 phiếu, .* chưa kết luận\.$/,
  )
})

test('between the two the sentence tells how many more answers are needed, or that no number will do', () => {
  const tallies = [given('555555', 366), given('111111', 34)]
  const enough = sipas(tallies, [closed('ho-tich', 40_000)])
  expect(enough.verdict).toMatchObject({
    status: 'inconclusive',
    reason: 'interval_contains_target',
    pointAtOrAbove: true,
  })
  expect(targetSentence(enough)).toMatch(
    /cao hơn chỉ tiêu 89 % nhưng chưa đủ căn cứ kết luận \(400 phiếu, .*\); cần thêm khoảng [\d.]+ phiếu\.$/,
  )
  const few = sipas(tallies, [closed('ho-tich', 450)])
  expect(targetSentence(few)).toContain('không thể kết luận bằng thêm phiếu trong kỳ này')
})

test('a share just below the target is never printed as if it had reached it', () => {
  const figure = sipas([given('555555', 88_960), given('111111', 11_040)])
  expect(targetSentence(figure)).toContain('Số đo 88,96 %')
})

test('a target that would turn if the silent were a little less content is called fragile', () => {
  const figure = sipas([given('555555', 930), given('111111', 70)], [closed('ho-tich', 3000)])
  expect(figure.verdict?.status).toBe('met')
  expect(figure.trust).toMatchObject({ fragile: true })
  expect(targetSentence(figure)).toContain('Kết luận mong manh')
  expect(tippingSentence(figure)).toBe('Chỉ tiêu 89 % đạt nếu ít nhất 87,0 % người không trả lời hài lòng.')
})

test('the random sample is read by the official method, every answer alike, and decides', () => {
  const tallies = [given('555555', 500, { stream: 'sample' }), given('111111', 10)]
  const figures = targetFigures({
    period: quarter,
    today: '2027-01-05',
    tallies,
    populations: [closed('ho-tich', 900)],
    groupOf: () => '',
  })
  const [volunteers, sample] = figures.filter(({ target }) => target.id === 'sipas-2026')
  expect(volunteers).toMatchObject({ stream: 'volunteer', decides: false, verdict: { status: 'inconclusive' } })
  expect(sample).toMatchObject({ stream: 'sample', decides: true, verdict: { status: 'met' } })
  expect(sample?.estimate.weighted).toBeUndefined()
})

/** 456 of 500 sampled people are content. */
const survey = [given('555555', 456, { stream: 'sample' }), given('111111', 44, { stream: 'sample' })]
function surveyed(households: number | undefined, tallies: readonly Tally[] = survey, populations: Population[] = []) {
  const figures = targetFigures({
    period: quarter,
    today: '2027-01-05',
    tallies,
    populations,
    groupOf: () => '',
    households,
  })
  return figures.filter(({ target }) => target.id === 'sipas-2026')
}
const sampleOf = (households?: number) => surveyed(households)[0] ?? expect.fail('no figure of the sample')
const reach = ({ estimate }: TargetFigure) => (estimate.figure?.share ?? 0) - (estimate.figure?.interval?.low ?? 0)

test('nobody said how long the list was: no correction, and the figure names none', () => {
  expect(sampleOf().frame).toBeNull()
  expect(targetSentence(sampleOf())).not.toContain('danh sách')
})

test('a list shorter than the sample makes nobody surer and is not named', () => {
  expect(sampleOf(499)).toEqual(sampleOf())
})

test('a sample of half the list is surer by √½, can so be concluded from, and names the list', () => {
  expect(reach(sampleOf(1000)) / reach(sampleOf())).toBeCloseTo(Math.sqrt(0.5), 12)
  expect([sampleOf().verdict?.status, sampleOf(1000).verdict?.status]).toEqual(['inconclusive', 'met'])
  expect(sampleOf(1000).frame).toBe(1000)
  expect(targetSentence(sampleOf(1000))).toContain('(500 phiếu, theo mẫu điều tra, rút từ danh sách 1.000)')
})

test('the list of the sample says nothing of volunteers, however many there are', () => {
  const volunteers = survey.map((tally) => ({ ...tally, stream: 'volunteer' as const }))
  const [without, given] = [surveyed(undefined, volunteers), surveyed(1000, volunteers)]
  expect(given[0]).toMatchObject({ stream: 'volunteer', frame: null })
  expect(given[0]).toEqual(without[0])
})

test('trust from the estimate at hand is, to the last bit, the trust estimated from the same answers again', () => {
  const overall = findMethod('overall-share.1') ?? defaultMethod
  const tallies = [
    given('555555', 50),
    given('2-----', 20, { area: 'dat-dai' }),
    given('554450', 30, { channel: 'online' }),
  ]
  const everywhere = [closed('ho-tich', 400), closed('dat-dai', 90), closed('ho-tich', 70, { channel: 'online' })]
  for (const method of [defaultMethod, overall])
    for (const populations of [[], everywhere.slice(0, 1), everywhere.slice(0, 2), everywhere]) {
      const found = estimate(method, tallies, populations)
      const again = knownFigure(method, tallies, populations, 0.89).trust
      expect(trustIn(found, method, tallies, populations, 0.89).trust).toEqual(again)
    }
})
