import { expect, test } from 'vitest'
import type { Tally } from '../../server/reports/engine/answers/tally.ts'
import { rates } from '../../server/reports/rates/rates.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { ofStream } from '../../surveys/voice/streams.ts'
import { ask } from './asking.ts'
import { given } from './given.ts'

const period = parsePeriod('2026') ?? expect.fail('no period')
const pages = (stream: Stream): readonly (readonly [report: string, options: object])[] => [
  ...['area', 'unit', 'procedure', 'channel', 'factor', 'criterion'].map(
    (by) => ['breakdown', { stream, by }] as const,
  ),
  ['compare', { stream, by: 'all', methods: 'factors-share.1,overall-share.1' }],
  ['compare', { stream, by: 'area', methods: 'factors-share.1,overall-share.1' }],
  ['change', { stream }],
  ['shortfall', { stream }],
  ['services', { stream, by: 'area' }],
  ['drivers', { stream }],
  ['watch', { stream }],
  ['targets', {}],
  ['trust', {}],
  ['post-stratified', { by: 'gender', people: 'nam:500,nu:500' }],
]
const lists = ['area', 'unit', 'procedure', 'channel', 'target'] as const

/** Everything the desk would be given of these people, page by page. */
function everyPage(stream: Stream, present: readonly Tally[]): [page: string, told: string][] {
  const labelled = stream === 'sample' ? present.map((one) => ({ ...one, label: 'male' })) : []
  const previous = [given('555555', 200, { stream }), given('111111', 100, { stream })]
  return [
    ...pages(stream).map(([id, options]): [string, string] => [
      `${id} ${JSON.stringify(options)}`,
      JSON.stringify(ask(id, options, { present, previous, labelled })),
    ]),
    ...lists.map((by): [string, string] => {
      return [`rates ${by}`, JSON.stringify(rates({ by, period, tallies: present, groupOf: () => '' }))]
    }),
  ]
}
const streams = ['volunteer', 'invited', 'sample'] as const

test.each(streams.flatMap((stream) => [1, 2, 4].map((n) => [n, stream] as const)))(
  'what %i people of the %s said changes no page: delighted or disgusted, all that is told is that they came',
  (n, stream) => {
    const people = (level: string) => everyPage(stream, [given(level.repeat(6), n, { stream })])
    expect(people('1')).toEqual(people('5'))
    const mixed = [given('155555', 1, { stream }), ...(n > 1 ? [given('511111', n - 1, { stream })] : [])]
    expect(everyPage(stream, mixed)).toEqual(people('5'))
  },
)

test.each(streams)('nor what four of the %s said among two hundred others of other areas', (stream) => {
  const others = [given('555555', 150, { stream, area: 'thue' }), given('111111', 50, { stream, area: 'thue' })]
  const pagesOf = (level: string) => {
    const four = given(level.repeat(6), 4, { stream, unit: 'cong-an', procedure: '9.1' })
    const told = ask<{ rows: readonly { scope: string }[] }>('breakdown', { stream }, { present: [...others, four] })
    return JSON.stringify(told.rows.find(({ scope }) => scope === 'ho-tich'))
  }
  expect(pagesOf('1')).toBe(pagesOf('5'))
  expect(pagesOf('1')).toContain('"received":4')
})

/** All texts a page would read out, wherever they stand in it. */
function sentencesIn(told: unknown): string[] {
  if (Array.isArray(told)) return told.flatMap(sentencesIn)
  if (typeof told !== 'object' || told === null) return []
  return Object.entries(told).flatMap(([key, value]) => {
    const isSaid = ['sentence', 'sentences', 'word', 'tippingSentence'].includes(key)
    if (isSaid && typeof value === 'string') return [value]
    if (isSaid && Array.isArray(value)) return value.filter((one) => typeof one === 'string')
    return sentencesIn(value)
  })
}

test.each([1, 4, 5, 16])('%i answers are counted in the sentences of every page at once, and never “chưa có”', (n) => {
  for (const stream of ['volunteer', 'sample'] as const) {
    const present = [given('555555', n, { stream })]
    const rows = ask<{ scope: string; stream: string; sentence: string }[]>('targets', {}, { present })
    const row = rows.find((one) => one.scope === 'sipas-2026' && one.stream === stream)
    const elsewhere = ['change', 'shortfall'].flatMap((id) => sentencesIn(ask(id, { stream }, { present })))
    expect(
      [row?.sentence ?? 'chưa có phiếu', ...elsewhere].filter((one) => /Kỳ này chưa có|^Chưa có phiếu/i.test(one)),
    ).toEqual([])
    for (const id of ['targets', 'shortfall', 'change']) {
      const own = sentencesIn(
        ask(id, id === 'targets' ? {} : { stream }, { present, previous: [given('5-----', 90, { stream })] }),
      )
      if (n < 5)
        expect(own, id).toContainEqual(
          expect.stringMatching(new RegExp(`đã nhận ${n} phiếu ${ofStream(stream)}; từ 5 phiếu sẽ hiện tỷ lệ`, 'i')),
        )
      else expect(own.join(' '), id).not.toContain('từ 5 phiếu')
    }
  }
})

test('“chưa có phiếu” is said at none', () => {
  for (const stream of ['volunteer', 'sample'] as const) {
    const said = (id: string) => sentencesIn(ask(id, id === 'targets' ? {} : { stream }, {})).join(' ')
    expect(said('shortfall')).toBe(`Chưa có phiếu trả lời ${ofStream(stream)}.`)
    expect(said('change')).toContain(`Kỳ này chưa có phiếu trả lời ${ofStream(stream)}`)
  }
  expect(sentencesIn(ask('targets', {}, {})).join(' ')).toContain('Chưa có phiếu trả lời của điều tra chọn mẫu')
})
