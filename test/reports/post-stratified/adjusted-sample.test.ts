import { describe, expect, test } from 'vitest'
import type { LabelledTally } from '../../../server/reports/engine/answers/tally.ts'
import { readGroupSizes } from '../../../server/reports/post-stratified/group-sizes.ts'
import { ask } from '../asking.ts'
import { given } from '../given.ts'

const by = (label: string | undefined, level: string, n: number): LabelledTally => ({
  ...given(level.repeat(33), n, { stream: 'sample', questionnaire: 'sipas-2022', channel: 'paper' }),
  label,
})
/** Twice as many women as men answered; all of them are satisfied, of the men two in five. */
const people = [by('female', '5', 100), by('male', '5', 20), by('male', '2', 30)]
const half = 'nam:500,nu:500'

type Figure = { readonly share: number; readonly interval: { readonly low: number } }
type Adjusted = {
  readonly plain: Figure
  readonly adjusted: Figure
  readonly groups: unknown
  readonly frame: number | null
  readonly sentence: string
  readonly formSentence: string
  readonly sentences: readonly string[]
}
const adjusted = (labelled: readonly LabelledTally[] | 'too_many', options: object = {}) =>
  ask<Adjusted>('post-stratified', { by: 'gender', people: half, ...options }, { labelled })

describe('there is no adjusted figure, and one sentence says why,', () => {
  test('when nobody was surveyed', () => {
    expect(adjusted([])).toMatchObject({
      ok: false,
      sentences: ['Chưa có phiếu trả lời của điều tra chọn mẫu trong kỳ nên không có gì để hiệu chỉnh.'],
    })
  })

  test('when the survey is too large to be read person by person', () => {
    expect(adjusted('too_many').sentences).toEqual([
      'Điều tra chọn mẫu trong kỳ có hơn 50.000 phiếu, quá nhiều để đọc từng phiếu. Xin chọn kỳ ngắn hơn.',
    ])
  })

  test('when nobody said how many people the groups have: each is named as one would write it', () => {
    expect(adjusted(people, { people: '' }).sentences).toEqual([
      'Chưa biết số dân của nhóm “Nữ”: xin ghi thêm trong people, như nu:12345.',
      'Chưa biết số dân của nhóm “Nam”: xin ghi thêm trong people, như nam:12345.',
    ])
  })

  test('when a group that answered has nobody, or one that has people did not answer', () => {
    expect(adjusted(people, { people: 'nam:0,nu:500' }).sentences[0]).toContain('“Nam” phải lớn hơn 0')
    expect(adjusted(people.slice(0, 1)).sentences).toEqual([
      'Không ai thuộc nhóm “Nam” trả lời, nên không hiệu chỉnh theo giới tính được.',
    ])
  })

  test('when more than one in ten did not tell their group', () => {
    expect(adjusted([...people, by(undefined, '5', 17)]).sentences).toEqual([
      '17 người trả lời không cho biết giới tính, quá nhiều để hiệu chỉnh theo giới tính.',
    ])
  })

  test('when a group is so small that sizes of one’s choice would tell what its people said', () => {
    const found = adjusted([...people.slice(0, 1), by('male', '1', 4)], { people: 'nam:999999,nu:1' })
    expect(found).toMatchObject({ ok: false, refusals: [{ reason: 'too_few_in_group', label: 'male' }] })
    expect(found.adjusted).toBeUndefined()
    expect(found.sentences[0]).toContain('dưới 5 người')
  })

  test('when the sample was asked only the short form, which asks nobody for age or gender', () => {
    const found = adjusted([{ ...given('555555', 80, { stream: 'sample' }), label: undefined }])
    expect(found).toMatchObject({ ok: false, refusals: [{ reason: 'label_missing', respondents: 80 }] })
    expect(found.formSentence).toContain('phiếu khảo sát rút gọn')
  })
})

test('men count for as many as there are; the plain figure stays beside and is called the one that counts', () => {
  const found = adjusted(people)
  expect(found).toMatchObject({ ok: true, by: 'gender', frame: null, unlabelled: 0 })
  expect(found.plain.share).toBeCloseTo(120 / 150, 12)
  expect(found.adjusted.share).toBeCloseTo(0.7, 12)
  expect(found.groups).toMatchObject([
    { label: 'male', title: { vi: 'Nam' }, people: 500, respondents: 50 },
    { label: 'female', title: { vi: 'Nữ' }, people: 500, respondents: 100 },
  ])
  expect(found.sentence).toMatch(
    /^Hiệu chỉnh theo giới tính của dân cư: 70,0% \(.*\), trước hiệu chỉnh 80,0% \(.*\) \(150 phiếu của điều tra chọn mẫu\)\. .* không thay thế kết quả điều tra\.$/,
  )
})

test('the few who did not tell their group are in neither figure, and are counted', () => {
  const found = adjusted([...people, by(undefined, '1', 9)])
  expect(found).toMatchObject({ ok: true, unlabelled: 9, plain: { respondents: 150 } })
  expect(found.sentence).toContain('Không tính 9 người không cho biết giới tính.')
})

test('a survey of health and the short form do not come into it', () => {
  const short: LabelledTally = { ...given('111111', 30, { stream: 'sample' }), label: undefined }
  const health = { ...short, questionnaire: 'health-station', pattern: '1111111' }
  expect(adjusted([...people, short, health])).toMatchObject({
    adjusted: adjusted(people).adjusted,
    leftOut: [{ questionnaire: 'one-stop', n: 30 }],
  })
})

test('a sample of half the list is surer', () => {
  const low = (frame?: string) => adjusted(people, frame ? { frame } : {}).adjusted.interval.low
  expect(low('300')).toBeGreaterThan(low())
  expect(adjusted(people, { frame: '300' }).frame).toBe(300)
})

test.each(['nam', 'nam:', 'nam:-1', 'nam:1.5', 'nam:12,nam:13', 'male:1,nam:2', 'kinh:12', '25-34-tuoi:4', 'nam=3'])(
  'sizes that cannot be read are not guessed: %s',
  (text) => {
    expect(readGroupSizes('gender', text)).toBeUndefined()
  },
)

test('groups may be named as answers name them or as people write them', () => {
  const sizes = new Map([
    ['from-25', 5400],
    ['over-60', 3000],
  ])
  expect(readGroupSizes('age', '25-34-tuoi:5400, over-60:3000')).toEqual(sizes)
  expect(readGroupSizes('age', '')).toEqual(new Map())
})
