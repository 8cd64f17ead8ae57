import { expect, test } from 'vitest'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import { estimate } from '../../../server/reports/engine/estimate/estimate.ts'
import { knownFigure, trustIn } from '../../../server/reports/engine/estimate/known-figure.ts'
import { targetSentence } from '../../../server/reports/targets/say-target.ts'
import { tippingSentence } from '../../../server/reports/targets/say-tipping.ts'
import { type TargetFigure, targetFigures } from '../../../server/reports/targets/targets.ts'
import { verdictWord } from '../../../server/reports/targets/verdict-word.ts'
import { indexMethod, overallMethod as overall } from '../../../surveys/methods/index.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import { given } from '../given.ts'

const quarter = parsePeriod('2026-Q4') as Period
const closed = (area: string, number: number, changes: Partial<Population> = {}): Population => ({
  area,
  procedure: '',
  channel: 'desk',
  closed: number,
  ...changes,
})

const figuresOf = (tallies: readonly Tally[], populations: readonly Population[] = [], today = '2027-01-05') =>
  targetFigures({ period: quarter, today, tallies, populations, groupOf: () => '' })

/** As the volunteers see the index; they do not decide it. */
function sipas(tallies: readonly Tally[], populations: readonly Population[] = [], today?: string): TargetFigure {
  const found = figuresOf(tallies, populations, today).find(
    ({ target, stream }) => target.id === 'sipas-2026' && stream === 'volunteer',
  )
  return found ?? expect.fail('no figure of the volunteers')
}

/** Volunteers online, who decide the target of online services by the one required question. */
const online = { channel: 'online', questionnaire: 'online' } as const
function decided(tallies: readonly Tally[], populations: readonly Population[] = [], today?: string): TargetFigure {
  const there = tallies.map((tally) => ({ ...tally, ...online }))
  const found = figuresOf(there, populations, today).find(
    ({ target, decides }) => target.id === 'online-2026' && decides,
  )
  return found ?? expect.fail('nobody decides')
}

/** The sample, which decides the index. */
function sampled(tallies: readonly Tally[], today?: string): TargetFigure {
  const there = tallies.map((tally) => ({ ...tally, stream: 'sample' as const }))
  const found = figuresOf(there, [], today).find(({ target, decides }) => target.id === 'sipas-2026' && decides)
  return found ?? expect.fail('nobody decides')
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
    'Chưa có phiếu trả lời của điều tra chọn mẫu trong kỳ nên chưa kết luận được về chỉ tiêu 89%. Cần tổ chức đợt điều tra rồi nhập kết quả.',
  )
})

test('one satisfied person proves nothing', () => {
  const figure = sampled([given('555555', 1)])
  expect(figure.verdict).toMatchObject({ status: 'inconclusive', reason: 'too_few' })
  expect(figure.estimate.figure?.interval).toBeUndefined()
  expect(targetSentence(figure)).toBe('Đã nhận 1 phiếu của điều tra chọn mẫu; từ 5 phiếu sẽ hiện tỷ lệ.')
})

test('without transactions the figure stands unweighted and says so; volunteers are compared, not judged', () => {
  const figure = sipas([given('555555', 400)])
  expect(figure.estimate.weighted).toBeUndefined()
  expect(figure).toMatchObject({ trust: undefined, verdict: undefined, comparison: 'above' })
  expect(targetSentence(figure)).toBe(
    'Tỷ lệ hài lòng chung 100,0% (99,0–100,0), cao hơn chỉ tiêu 89% (tham khảo); 400 phiếu của người tự nguyện trả lời, chưa tính theo cơ cấu hồ sơ.',
  )
})

test('ninety-five who tapped “rất không hài lòng” and left are heard, however kind the five others are', () => {
  const figure = sipas([given('1-----', 950), given('555555', 50)])
  expect(figure.estimate).toMatchObject({ method: 'overall-share.1', n: 1000, figure: { share: 0.05 } })
  expect([figure.verdict, figure.comparison, verdictWord(figure)]).toEqual([
    undefined,
    'below',
    'Thấp hơn chỉ tiêu (tham khảo)',
  ])
  expect(targetSentence(figure)).toMatch(/^Tỷ lệ hài lòng chung 5,0% /)
})

test('in the sample their silence keeps the index back: no “đạt”, and what they all said stands in its place', () => {
  const figure = sampled([given('1-----', 950), given('555555', 50)])
  expect(figure).toMatchObject({
    verdict: { status: 'inconclusive', reason: 'incomplete' },
    covered: { all: 1000, inside: 50, completeness: 0.05, outsideShare: 0, isBare: true },
    estimate: { method: 'overall-share.1', figure: { share: 0.05 } },
  })
  expect(targetSentence(figure)).toMatch(
    /^95,0% phiếu chỉ trả lời câu hỏi chung; trong đó 0,0% hài lòng\. Chưa đủ căn cứ kết luận về chỉ tiêu 89%; tỷ lệ hài lòng chung là 5,0% \(.+\) theo 1\.000 phiếu của điều tra chọn mẫu\.$/,
  )
})

test('who skipped some criteria is not told to have answered the overall question only', () => {
  expect(targetSentence(sampled([given('155---', 300), given('555555', 700)]))).toMatch(
    /^30,0% phiếu không chấm đủ các tiêu chí; trong đó 0,0% hài lòng\./,
  )
})

test('nine in ten answered everything and the tenth agrees: the verdict stands, and says so', () => {
  const figure = sampled([given('555555', 930), given('5-----', 70)])
  expect(figure).toMatchObject({ verdict: { status: 'met' }, covered: { completeness: 0.93, outsideShare: 1 } })
  expect(targetSentence(figure)).toMatch(
    /đạt chỉ tiêu 89% \(930 phiếu chấm đủ các tiêu chí, trên 1\.000 phiếu của điều tra chọn mẫu\)\. 7,0% phiếu chỉ trả lời câu hỏi chung; trong đó 100,0% hài lòng\.$/,
  )
})

test('the tenth is not content: counted with them the verdict could be another, so there is none', () => {
  const figure = sampled([given('555555', 880), given('111111', 50), given('1-----', 70)])
  expect(figure.verdict).toMatchObject({ status: 'inconclusive', reason: 'outside_disagrees' })
  expect(targetSentence(figure)).toMatch(
    /chưa đủ căn cứ kết luận về chỉ tiêu 89% .+ trong đó 0,0% hài lòng, tính cả các phiếu đó thì kết luận có thể khác\.$/,
  )
})

test('the tenth said nothing overall: the verdict stands only if it does whatever they would have said', () => {
  const silent = given('-55---', 70)
  const most = sampled([given('555555', 890), given('111111', 40), silent])
  expect(most.covered).toMatchObject({ completeness: 0.93, outsideShare: undefined })
  expect(most.verdict).toMatchObject({ status: 'inconclusive', reason: 'outside_disagrees' })
  expect(sampled([given('555555', 990), given('111111', 5), given('-55---', 5)]).verdict?.status).toBe('met')
  expect(sampled([given('555555', 500), given('111111', 430), silent]).verdict?.status).toBe('not_met')
})

test('nine in ten exactly is enough, a hair less is not', () => {
  expect(sampled([given('555555', 900), given('5-----', 100)]).verdict?.status).toBe('met')
  expect(sampled([given('555555', 899), given('5-----', 101)]).verdict).toMatchObject({ reason: 'incomplete' })
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
  for (const figure of [
    sipas([given('555555', 400)], [closed('ho-tich', 4000)], '2026-12-31'),
    sampled([given('555555', 400)], '2026-12-31'),
  ]) {
    expect([figure.verdict, figure.comparison, verdictWord(figure)]).toEqual([undefined, undefined, 'Tạm tính'])
    expect(targetSentence(figure)).toMatch(
      /^Tạm tính(, tỷ lệ hài lòng chung)? 100,0% \(9\d,\d–100,0\), cao hơn chỉ tiêu 89%; 400 phiếu .* chưa kết luận\.$/,
    )
  }
})

test('between the two the sentence tells how many more answers are needed, or that no number will do', () => {
  const tallies = [given('555555', 388), given('111111', 12)]
  const served = (number: number) => [closed('ho-tich', number, { channel: 'online' })]
  const enough = decided(tallies, served(40_000))
  expect(enough.verdict).toMatchObject({
    status: 'inconclusive',
    reason: 'interval_contains_target',
    pointAtOrAbove: true,
  })
  expect(targetSentence(enough)).toMatch(
    /cao hơn chỉ tiêu 95% nhưng chưa đủ căn cứ kết luận \(400 phiếu .*\); cần thêm khoảng [\d.]+ phiếu\.$/,
  )
  expect(targetSentence(decided(tallies, served(450)))).toContain('trong kỳ này không thể thu đủ phiếu để kết luận')
})

test('two thousand answers a hair from the target: it is out of reach, and nobody is sent for a million', () => {
  // Nobody was asked about complaints, which the question lets pass: 1.779 of 2.000 are content, 88,95%.
  const people = [given('55555-', 1779), given('22222-', 221)]
  const figure = sampled(people)
  expect(figure).toMatchObject({ more: { kind: 'out_of_reach' }, covered: { completeness: 1 } })
  expect(targetSentence(figure)).toMatch(
    /^Kết quả 88,95% \(.+\), thấp hơn chỉ tiêu 89% nhưng chưa đủ căn cứ kết luận \(2\.000 phiếu .+\); trong kỳ này không thể thu đủ phiếu để kết luận vì kết quả quá sát chỉ tiêu\.$/,
  )
  const volunteers = sipas(people)
  expect(volunteers).toMatchObject({ more: { kind: 'out_of_reach' }, comparison: 'unclear' })
  expect(targetSentence(volunteers)).not.toMatch(/cần thêm|\d\.\d{3}\.\d{3}/)
})

test('a figure the gate refuses is not called above and inconclusive at once: the gate speaks first', () => {
  const figure = decided([given('5-----', 20)])
  expect(figure.verdict).toMatchObject({ status: 'inconclusive', reason: 'too_few' })
  expect(targetSentence(figure)).toMatch(/^Kết quả 100,0% \(.+\), chưa đủ căn cứ kết luận về chỉ tiêu 95% \(20 phiếu/)
})

test('a share just below the target is never printed as if it had reached it', () => {
  const figure = sipas([given('555555', 88_960), given('111111', 11_040)])
  expect(targetSentence(figure)).toContain('Tỷ lệ hài lòng chung 88,96%')
})

test('a target that would turn if the silent were a little less content is called fragile', () => {
  const figure = decided([given('555555', 970), given('111111', 30)], [closed('ho-tich', 3000, { channel: 'online' })])
  expect(figure.verdict?.status).toBe('met')
  expect(figure.trust).toMatchObject({ fragile: true })
  expect(targetSentence(figure)).toContain('Kết luận mong manh')
  expect(tippingSentence(figure)).toBe(
    'Đạt chỉ tiêu 95% nếu trong số người không trả lời có ít nhất 94,0% là hài lòng.',
  )
})

test('the random sample is read by the official method, every answer alike, and decides', () => {
  const tallies = [given('555555', 500, { stream: 'sample' }), given('111111', 10)]
  const [sample, volunteers] = figuresOf(tallies, [closed('ho-tich', 900)]).filter(
    ({ target }) => target.id === 'sipas-2026',
  )
  expect(volunteers).toMatchObject({ stream: 'volunteer', decides: false, verdict: undefined })
  expect(sample).toMatchObject({ stream: 'sample', decides: true, verdict: { status: 'met' } })
  expect(sample?.estimate.method).toBe('factors-share.1')
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
  expect(targetSentence(sampleOf(1000))).toContain(
    '(500 phiếu của điều tra chọn mẫu, chọn từ danh sách 1.000 hộ hoặc hồ sơ)',
  )
})

test('the list of the sample says nothing of volunteers, however many there are', () => {
  const volunteers = survey.map((tally) => ({ ...tally, stream: 'volunteer' as const }))
  const [without, given] = [surveyed(undefined, volunteers), surveyed(1000, volunteers)]
  expect(given[1]).toMatchObject({ stream: 'volunteer', frame: null })
  expect(given[1]).toEqual(without[1])
})

test('trust from the estimate at hand is, to the last bit, the trust estimated from the same answers again', () => {
  const tallies = [
    given('555555', 50),
    given('222222', 20, { area: 'dat-dai' }),
    given('554450', 30, { channel: 'online' }),
  ]
  const everywhere = [closed('ho-tich', 400), closed('dat-dai', 90), closed('ho-tich', 70, { channel: 'online' })]
  for (const method of [indexMethod, overall])
    for (const populations of [[], everywhere.slice(0, 1), everywhere.slice(0, 2), everywhere]) {
      const found = estimate(method, tallies, populations)
      const again = knownFigure(method, tallies, populations, 0.89).trust
      expect(trustIn(found, method, tallies, populations, 0.89).trust).toEqual(again)
    }
})
