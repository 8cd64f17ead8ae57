import { describe, expect, test } from 'vitest'
import { atTheDesk } from './at-the-desk.ts'

const form = { stream: 'sample', questionnaire: 'sipas-2022', channel: 'paper', overall: null } as const

/** Forty women and thirty men were surveyed in August; the men are less content. */
async function surveyed() {
  const desk = await atTheDesk()
  await desk.people(40, { ...form, pattern: '5'.repeat(33), details: { gender: 'female' } })
  const men = await desk.people(30, { ...form, pattern: '5'.repeat(20) + '2'.repeat(13), details: { gender: 'male' } })
  const get = (report: string, query = '') => desk.ask('GET', `/figures/${report}?period=2026${query}`)
  return { ...desk, men, get }
}

describe('the length of the sampling list', () => {
  test.each(['12.5', '-3', 'many', '0', '012', '12.000', ''])('is not guessed from “%s”', async (frame) => {
    const { get } = await surveyed()
    const { status, body } = await get('targets', `&frame=${frame}`)
    expect([status, body.problem]).toEqual([400, 'malformed'])
    expect(body.message).toContain('frame')
  })

  test.each(['targets', 'trust', 'post-stratified'])('cannot be less than the sample, says %s', async (report) => {
    const { get } = await surveyed()
    const { status, body } = await get(report, '&frame=69')
    expect([status, body.problem, body.field]).toEqual([422, 'fieldRefused', 'frame'])
    expect(body.message).toBe(
      'Danh sách rút mẫu (frame) ghi 69 nhưng điều tra chọn mẫu của kỳ có 70 phiếu. Xin kiểm tra lại số hộ hoặc hồ sơ của danh sách.',
    )
  })

  test('is named in the figure of the sample, and null without it', async () => {
    const { get } = await surveyed()
    const frameOf = async (query: string) => (await get('targets', query)).body.figures[0].frame
    expect(await frameOf('&frame=70')).toBe(70)
    expect(await frameOf('')).toBeNull()
  })
})

describe('the sample adjusted to known groups', () => {
  test('is refused when the sizes cannot be read', async () => {
    const { get } = await surveyed()
    const { status, body } = await get('post-stratified', '&by=gender&people=nam:lots')
    expect([status, body.problem]).toEqual([400, 'malformed'])
    expect(body.message).toContain('people')
    expect((await get('post-stratified', '&by=income')).body.message).toContain('by')
  })

  test('is computed from the answers that count, beside the plain figure', async () => {
    const { get, leaveOut, men } = await surveyed()
    const people = '&by=gender&people=nam:500,nu:500'
    const before = (await get('post-stratified', people)).body.figures
    expect(before).toMatchObject({ ok: true, groups: [{ respondents: 30 }, { respondents: 40 }] })
    expect(before.adjusted.share).toBeLessThan(before.plain.share)

    await leaveOut(men[0])
    const after = (await get('post-stratified', people)).body
    expect(after).toMatchObject({ excluded: 1, figures: { groups: [{ respondents: 29 }, { respondents: 40 }] } })
  })
})

test('a survey whose form asks no overall question is held against no volunteers, and it is said why', async () => {
  const { get, people } = await surveyed()
  await people(60, { pattern: '555555' })
  const { gaps } = (await get('trust')).body.figures
  const sipas = gaps.find((gap: { target: { id: string } }) => gap.target.id === 'sipas-2026')
  expect(sipas).toMatchObject({ shown: false, reason: 'no_overall_question', received: { volunteer: 60, sample: 70 } })
  expect(sipas.sentence).toContain('không có câu trả lời về hài lòng chung')
})
