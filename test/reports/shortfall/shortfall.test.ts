import { expect, test } from 'vitest'
import type { Population } from '../../../server/reports/engine/answers/frame.ts'
import type { Tally } from '../../../server/reports/engine/answers/tally.ts'
import type { Losses } from '../../../server/reports/shortfall/losses.ts'
import { type Shortfall, shortfall } from '../../../server/reports/shortfall/shortfall.ts'
import { indexMethod, methods, overallMethod } from '../../../surveys/methods/index.ts'
import { ask } from '../asking.ts'
import { given } from '../given.ts'

const land = { area: 'dat-dai' } as const
const sample = { stream: 'sample' } as const
const closed = (area: string, number: number, changes: Partial<Population> = {}): Population => ({
  area,
  procedure: '',
  channel: 'desk',
  closed: number,
  ...changes,
})
const lost = (
  tallies: readonly Tally[],
  populations: readonly Population[] = [],
  method = overallMethod,
  smallest = 10,
): Shortfall => {
  const found = shortfall({ stream: 'volunteer', method, tallies, populations, smallest })
  return found ?? expect.fail('nothing may be told')
}
const surveyed = (tallies: readonly Tally[]) => {
  const answered = tallies.map((tally) => ({ ...tally, ...sample }))
  return shortfall({ ...sample, method: indexMethod, tallies: answered, populations: [] })
}
const sum = ({ top, rest }: Losses<{ readonly points: number }>) =>
  top.reduce((all, { points }) => all + points, rest?.points ?? 0)
const sentence = (options: object, present: readonly Tally[]) =>
  ask<{ sentence: string }>('shortfall', options, { present }).sentence

test('nobody answered: there is no shortfall, not one of 100 points', () => {
  expect(shortfall({ stream: 'volunteer', method: overallMethod, tallies: [], populations: [] })).toBeUndefined()
  const tallies = [given('111111', 50, sample)]
  expect(
    shortfall({ stream: 'volunteer', method: overallMethod, tallies, populations: [closed('ho-tich', 9)] }),
  ).toBeUndefined()
  expect(sentence({}, tallies)).toBe('Chưa có phiếu trả lời của người tự nguyện trả lời.')
})

test('what a handful of people said is not told by what they cost, but that they answered is', () => {
  const asked = { stream: 'volunteer', method: overallMethod, populations: [], smallest: 5 } as const
  expect(shortfall({ ...asked, tallies: [given('155555', 4)] })).toBeUndefined()
  expect(sentence({}, [given('155555', 4)])).toBe(
    'Đã nhận 4 phiếu của người tự nguyện trả lời; từ 5 phiếu sẽ hiện tỷ lệ.',
  )
  expect(shortfall({ ...asked, tallies: [given('155555', 1), given('5-----', 4)] })?.lost).toBeCloseTo(0.2, 12)
})

test('who are all satisfied lose nothing, and the sentence counts them', () => {
  const found = lost([given('545454', 40)])
  expect(found).toMatchObject({ lost: 0, weighted: false, profile: { n: 40, of: 40, found: { lost: 0 } } })
  expect(found.areas.top.map(({ points }) => points)).toEqual([0])
  expect(sentence({}, [given('545454', 40)])).toBe(
    'Tất cả phiếu đều hài lòng (40 phiếu của người tự nguyện trả lời, chưa tính theo cơ cấu hồ sơ). ' +
      'Chưa lĩnh vực nào có đủ căn cứ là thấp hơn 89%. ' +
      'Trong 40 phiếu chấm đủ các yếu tố, trên 40 phiếu: hài lòng với mọi yếu tố.',
  )
})

test('five who rate everything kindly do not hide ninety-five who tapped “rất không hài lòng” and left', () => {
  const present = [given('1-----', 95), given('555555', 5)]
  expect(lost(present).lost).toBeCloseTo(0.95, 12)
  const said = sentence({}, present)
  expect(said).toContain('Còn thiếu 95,0 điểm phần trăm để đạt 100%')
  expect(said).toContain('Trong 5 phiếu chấm đủ các yếu tố, trên 100 phiếu: hài lòng với mọi yếu tố.')
  expect(said).not.toMatch(/Tất cả phiếu|không mất điểm/i)
})

test('in the sample too: an index of five in a hundred is not taken apart, the required question is', () => {
  const tallies = [given('1-----', 95), given('555555', 5)]
  expect(surveyed(tallies)).toMatchObject({ method: 'overall-share.1', respondents: 100, lost: 0.95 })
  const said = sentence(
    sample,
    tallies.map((tally) => ({ ...tally, ...sample })),
  )
  expect(said).toContain('Còn thiếu 95,0 điểm phần trăm')
  expect(said).not.toMatch(/Tất cả phiếu|không mất điểm/i)
})

test('a place costs the whole by its size, and each of its answers by what it lacks', () => {
  // hộ tịch: 3 of 30 not satisfied; đất đai: 10 of 20, and a third as many served
  const people = [given('5-----', 27), given('1-----', 3), given('5-----', 10, land), given('1-----', 10, land)]
  const found = lost(people, [closed('ho-tich', 900), closed('dat-dai', 100)])
  expect(found.lost).toBeCloseTo(0.9 * 0.1 + 0.1 * 0.5, 12)
  expect(found.areas.top).toMatchObject([
    { area: 'ho-tich', points: expect.closeTo(0.09, 12), lack: expect.closeTo(0.1, 12) },
    { area: 'dat-dai', points: expect.closeTo(0.05, 12), lack: expect.closeTo(0.5, 12) },
  ])
  expect(found.strata.top.map(({ members }) => members)).toMatchObject([
    [{ area: 'ho-tich', procedure: '', channel: 'desk', population: 900 }],
    [{ area: 'dat-dai', population: 100 }],
  ])
})

test('a big place that costs most is not called weak; a smaller one that is surely below is', () => {
  const present = [
    ...[given('5-----', 920), given('1-----', 80)],
    ...[given('5-----', 60, land), given('1-----', 40, land)],
  ]
  const said = sentence({}, present)
  expect(said).toContain('Góp nhiều nhất vào phần còn thiếu: ho-tich 7,3 điểm phần trăm; dat-dai 3,6 điểm phần trăm.')
  expect(said).toContain('Có đủ căn cứ là thấp hơn 89%: dat-dai.')
})

test('criteria are taken apart by those who answered them all, and by nobody else', () => {
  const tallies = [given('555555', 18), given('551555', 2), given('511---', 30), given('1-----', 10)]
  const found = lost(tallies)
  expect(found.profile).toMatchObject({ method: 'factors-share.1', n: 20, of: 60 })
  const criteria = found.profile?.found?.criteria ?? expect.fail('no criteria')
  expect(criteria.top[0]).toMatchObject({ criterion: 'procedure', respondents: 20, points: expect.closeTo(0.02, 12) })
  expect(sum(criteria)).toBeCloseTo(found.profile?.found?.lost ?? 1, 12)
})

test('four who answered every criterion are too few to name one', () => {
  const present = [given('5-----', 60), given('515555', 4)]
  expect(lost(present).profile).toEqual({ method: 'factors-share.1', n: 4, of: 64, found: undefined })
  expect(sentence({}, present)).toContain('Có 4 phiếu chấm đủ các yếu tố, trên 64 phiếu: chưa đủ để nêu theo yếu tố.')
})

test('a procedure too small to weigh alone costs its points in the stratum it was merged into', () => {
  const [born, wed] = [{ procedure: '1.1' }, { procedure: '1.2' }]
  const people = [given('111111', 12, born), given('555555', 48, wed)]
  const found = lost(people, [closed('ho-tich', 50, born), closed('ho-tich', 150, wed)])
  expect(sum(found.strata)).toBeCloseTo(found.lost, 12)
  const few = lost(
    [given('111111', 6, born), given('555555', 48, wed)],
    [closed('ho-tich', 50, born), closed('ho-tich', 150, wed)],
    overallMethod,
    5,
  )
  expect(few.strata.top).toMatchObject([{ respondents: 54, members: [{ procedure: '1.1' }, { procedure: '1.2' }] }])
  expect(few.strata.top[0]?.points).toBeCloseTo(6 / 54, 12)
})

test.each(methods)(
  'by $id, with skipped questions, merged strata and missing transactions, each list is the whole',
  (method) => {
    const tallies = [
      ...[given('543210', 31), given('24352-', 17), given('5-----', 9)],
      given('153553', 13, { area: 'chung-thuc' }),
      given('435544', 144, { area: 'chung-thuc', channel: 'kiosk' }),
      ...[given('255450', 28, land), given('444250', 12, { area: 'khong-ro' })],
      given('51524233', 13, { area: 'thue', channel: 'online', questionnaire: 'online' }),
      ...[given('25542-', 15, { area: 'a' }), given('255341', 16, { area: 'b' }), given('255351', 17, { area: 'c' })],
    ]
    const populations = [closed('ho-tich', 400), closed('chung-thuc', 90), closed('dat-dai', 33), closed('a', 7)]
    const more = [closed('b', 80), closed('c', 5), closed('thue', 61, { channel: 'online' })]
    for (const known of [[], [...populations, ...more]]) {
      const found = lost(tallies, known, method)
      expect(found).toMatchObject({ weighted: known.length > 0, method: `${method.id}.1` })
      for (const list of [found.strata, found.areas]) expect(sum(list)).toBeCloseTo(found.lost, 12)
      const profile = found.profile?.found ?? expect.fail('no profile')
      expect(sum(profile.criteria)).toBeCloseTo(profile.lost, 12)
    }
  },
)

test('five are named and the others are one; equal costs keep their order', () => {
  const areas = ['g', 'f', 'e', 'd', 'c', 'b', 'a']
  const tallies = areas.flatMap((area) => [given('555555', 10, { area }), given('111111', 10, { area })])
  const { areas: list, strata } = lost(tallies)
  expect(list.top.map(({ area }) => area)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(list.rest?.entries).toBe(2)
  expect(list.rest?.points).toBeCloseTo(1 / 7, 12)
  expect(strata.rest?.entries).toBe(2)
})

test('an area with four people is not named, nor the one from whose absence it could be found', () => {
  const tallies = [given('155555', 40), given('111111', 4, land), given('511111', 30, { area: 'chung-thuc' })]
  const { areas } = lost(tallies)
  expect(areas.top.map(({ area }) => area)).toEqual(['ho-tich'])
  expect(areas.rest).toMatchObject({ entries: 2 })
  expect(lost(tallies, [], overallMethod, 3).areas.top).toHaveLength(3)
})

test('without transactions each area × channel of the service is a stratum, the tablet standing at the desk', () => {
  const tallies = [
    given('555555', 20),
    given('155555', 20, { channel: 'kiosk' }),
    given('555555', 60, { channel: 'online', questionnaire: 'online' }),
  ]
  const { strata } = lost(tallies)
  expect(strata.top.map(({ members, respondents, points }) => [members[0]?.channel, respondents, points])).toEqual([
    ['desk', 40, expect.closeTo(0.2, 12)],
    ['online', 60, 0],
  ])
})

test('the random sample is not weighted to transactions', () => {
  const tallies = [given('555555', 30, sample), given('111111', 10, { ...land, ...sample })]
  const populations = [closed('ho-tich', 900), closed('dat-dai', 100)]
  const found = shortfall({ ...sample, method: indexMethod, tallies, populations })
  expect(found).toMatchObject({ method: 'factors-share.1', weighted: false, lost: 0.25 })
  expect(sentence(sample, tallies)).toContain('(40 phiếu của điều tra chọn mẫu)')
})

test('what costs nothing is not named among what costs most', () => {
  expect(sentence({}, [given('155555', 10), given('555555', 30, land)])).toContain(
    'Góp nhiều nhất vào phần còn thiếu: ho-tich 25,0 điểm phần trăm.',
  )
})

test('the sentence names the three dearest, and what is left', () => {
  const people = ([area, not]: readonly [string, number]) => [
    given('1-----', not, { area }),
    given('5-----', 100 - not, { area }),
  ]
  const areas = { a: 5, b: 40, c: 20, d: 15 }
  expect(sentence({}, Object.entries(areas).flatMap(people))).toContain(
    'b 10,0 điểm phần trăm; c 5,0 điểm phần trăm; d 3,8 điểm phần trăm; còn lại 1,3 điểm phần trăm.',
  )
})
