import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../server/reports/engine/answers/tally.ts'
import { offeredReports } from '../../server/reports/list.ts'
import { ask } from './asking.ts'
import { given } from './given.ts'

const streams = ['volunteer', 'invited', 'sample'] as const
const cell = fc.record({
  pattern: fc.constantFrom('555555', '111111', '5-----', '1-----', '555550', '55----'),
  n: fc.constantFrom(1, 3, 8, 40, 90, 400),
  area: fc.constantFrom('ho-tich', 'dat-dai'),
  stream: fc.constantFrom(...streams),
  online: fc.boolean(),
})
const ward = fc.array(cell, { minLength: 1, maxLength: 14 }).map((cells): Tally[] =>
  cells.map(({ pattern, n, online, ...context }) =>
    online
      ? given(`${pattern}${pattern.at(-1)}${pattern.at(-1)}`, n, {
          ...context,
          channel: 'online',
          questionnaire: 'online',
        })
      : given(pattern, n, context),
  ),
)

/** Texts a page would read out; titles and quotations of the plan are not ours. */
function saidIn(told: unknown): string[] {
  if (Array.isArray(told)) return told.flatMap(saidIn)
  if (typeof told !== 'object' || told === null) return []
  return Object.entries(told).flatMap(([key, value]) => {
    if (key === 'source') return []
    const isSaid = ['sentence', 'sentences', 'word', 'tippingSentence', 'formSentence', 'drift'].includes(key)
    if (isSaid && typeof value === 'string') return [value]
    if (isSaid && Array.isArray(value)) return value.filter((one) => typeof one === 'string')
    return saidIn(value)
  })
}
/** “để đạt 100%” says what is missing, and judges nobody. */
const isVerdict = (text: string) => /(?<!để )đạt|chưa đủ căn cứ kết luận/iu.test(text)
type Row = { readonly decides: boolean; readonly word: string; readonly sentence: string; readonly withheld?: string }

test('a verdict is said of the stream that decides, and nowhere else on any page', () => {
  const quiet = fc.property(
    ward,
    fc.constantFrom(...streams),
    fc.constantFrom('2027-01-05', '2026-11-20'),
    (present, stream, today) => {
      for (const { id } of offeredReports) {
        const options = {
          compare: { stream, methods: 'factors-share.1,overall-share.1' },
          'post-stratified': { people: 'nam:500,nu:500', by: 'gender' },
          targets: {},
          trust: {},
        }[id] ?? { stream }
        const told = ask(id, options, { present, previous: present.slice(1), labelled: [], today })
        const judged = id === 'targets' || id === 'trust'
        const others = judged ? undecided(told) : told
        expect(saidIn(others).filter(isVerdict), id).toEqual([])
      }
    },
  )
  fc.assert(quiet, { numRuns: 60 })
})

/** Of the targets and of trust what is said beside a stream that does not decide. */
function undecided(told: unknown): unknown[] {
  if (Array.isArray(told)) return told.flatMap(undecided)
  if (typeof told !== 'object' || told === null) return []
  if ('decides' in told) return told.decides ? [] : [told]
  return Object.values(told).flatMap(undecided)
}

test('who decides has exactly one of the three words when the period is over, and none before', () => {
  const worded = fc.property(ward, (present) => {
    const rows = (today: string) => ask<Row[]>('targets', {}, { present, today }).filter(({ decides }) => decides)
    for (const { word } of rows('2027-01-05')) expect(['Đạt', 'Chưa đạt', 'Chưa đủ căn cứ kết luận']).toContain(word)
    for (const { word, sentence } of rows('2026-11-20')) {
      expect(['Tạm tính', 'Chưa có phiếu']).toContain(word)
      expect(isVerdict(sentence), sentence).toBe(false)
    }
  })
  fc.assert(worded, { numRuns: 60 })
})
