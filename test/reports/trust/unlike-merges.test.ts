import { expect, test } from 'vitest'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import { knownFigure } from '../../../server/reports/engine/estimate/known-figure.ts'
import trust from '../../../server/reports/trust/index.ts'
import { unlikeMergesSentence } from '../../../server/reports/trust/say-trust.ts'
import { type UnlikeMerge, unlikeMerges } from '../../../server/reports/trust/unlike-merges.ts'
import { overallMethod as overall } from '../../../surveys/methods/index.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import { randomOf } from '../../simulate/random.ts'
import type { Scenario } from '../../simulate/scenario.ts'
import { beyond, scenarios } from '../../simulate/scenarios.ts'
import { given } from '../given.ts'

type Service = { readonly closed: number; readonly answers: number }
const material = (services: readonly Service[]) => ({
  populations: services.map(({ closed }, i): Population => ({ area: `a${i}`, procedure: '', channel: 'desk', closed })),
  tallies: services.flatMap(({ answers }, i) => (answers > 0 ? [given('555555', answers, { area: `a${i}` })] : [])),
})
function flagged(services: readonly Service[]): UnlikeMerge[] {
  const { tallies, populations } = material(services)
  const { known, strata } = knownFigure(overall, tallies, populations)
  return unlikeMerges(known.weighted?.cells ?? [], strata)
}

/** In how many of the runs something is told. */
function told({ name, method, draw }: Scenario, runs: number): number {
  const random = randomOf(name)
  return Array.from({ length: runs }, () => draw(random)).filter(({ tallies, populations }) => {
    const { known, strata } = knownFigure(method, tallies, populations)
    return unlikeMerges(known.weighted?.cells ?? [], strata).length > 0
  }).length
}

test('nobody answered, or nothing had to be merged: nothing is told', () => {
  expect(flagged([])).toEqual([])
  expect(flagged([{ closed: 100, answers: 0 }])).toEqual([])
  const unlikeButLarge = [
    { closed: 1000, answers: 20 },
    { closed: 1000, answers: 300 },
  ]
  expect(flagged(unlikeButLarge)).toEqual([])
})

test('a service that hardly answered, put together with one that often did, is named with both rates', () => {
  const [merge, ...others] = flagged([
    { closed: 400, answers: 2 },
    { closed: 100, answers: 30 },
  ])
  expect(others).toEqual([])
  expect(merge).toMatchObject({
    parts: 2,
    least: { area: 'a0', respondents: 2, population: 400, responseRate: 0.005 },
    most: { area: 'a1', respondents: 30, population: 100, responseRate: 0.3 },
  })
})

test('a service nobody answered for is unlike any that answered', () => {
  const [merge] = flagged([
    { closed: 400, answers: 0 },
    { closed: 100, answers: 30 },
  ])
  expect(merge?.least.responseRate).toBe(0)
})

test('no more than twice as often is not very unlike, however sure it is', () => {
  const eighteen = Array.from({ length: 18 }, () => [
    { closed: 1000, answers: 4 },
    { closed: 1000, answers: 8 },
  ]).flat()
  expect(flagged(eighteen)).toEqual([])
})

test('fewer than 30 transactions say nothing about a rate', () => {
  const small = (closed: number) =>
    flagged([
      { closed, answers: 9 },
      { closed: 400, answers: 20 },
    ])
  expect(small(29)).toEqual([])
  expect(small(30)).toHaveLength(1)
})

test('a ratio that chance alone makes is not told', () => {
  expect(
    flagged([
      { closed: 100, answers: 3 },
      { closed: 100, answers: 7 },
    ]),
  ).toEqual([])
})

test.each(scenarios.filter(({ name }) => name.includes('merged')))('silent where all answer alike: $name', (world) => {
  expect(told(world, 20)).toBeLessThanOrEqual(1)
})

test.each(beyond.filter(({ name }) => name.includes('eighty')))('told in every period of $name', (world) => {
  expect(told(world, 20)).toBe(20)
})

test('the sentence names the plainest and counts the others', () => {
  const part = (area: string, respondents: number) =>
    ({
      key: area,
      area,
      procedure: '',
      channel: 'desk',
      respondents,
      population: 100,
      responseRate: respondents / 100,
    }) as const
  const merge = (area: string, often: number): UnlikeMerge => ({
    least: part(`${area} ít`, 1),
    most: part(area, often),
    parts: 2,
  })
  const sentence = (merges: readonly UnlikeMerge[]) => unlikeMergesSentence(merges, ({ area }) => area)
  expect(sentence([])).toBeUndefined()
  expect(sentence([merge('A', 9), merge('B', 30), merge('C', 20)])).toBe(
    'Một số thủ tục có tỷ lệ trả lời rất khác nhau phải gộp chung (B 30,0% với B ít 1,0%; và 2 nhóm gộp khác); kết quả của kỳ này có thể cao hơn thực tế.',
  )
})

test('the report on trust says it beside the target', () => {
  const present = {
    period: parsePeriod('2026-Q4') as Period,
    ...material([
      { closed: 400, answers: 2 },
      { closed: 100, answers: 30 },
    ]),
  }
  const nameOf = (id: string) => ({ a0: 'Hộ tịch', a1: 'Chứng thực' })[id]
  const question = { present, previous: present, today: '2027-01-05', groupOf: () => '' as const, nameOf }
  const { streams } = trust.figures(question, {})
  const target = streams
    .find(({ stream }) => stream === 'volunteer')
    ?.targets.find(({ target }) => target === 'sipas-2026')
  expect(target?.unlikeMerges).toHaveLength(1)
  expect(target?.sentences).toContain(
    'Một số thủ tục có tỷ lệ trả lời rất khác nhau phải gộp chung (Chứng thực 30,0% với Hộ tịch 0,5%); kết quả của kỳ này có thể cao hơn thực tế.',
  )
})
