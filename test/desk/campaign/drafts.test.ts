import { describe, expect, test } from 'vitest'
import { drawnIn } from '../../../client/desk/campaign/drawn-list.ts'
import { formTyped } from '../../../client/desk/campaign/form-states.ts'
import { emptyPlan, readPlan } from '../../../client/desk/campaign/plan-draft.ts'
import { readSizes, sizesTyped, sumsOf } from '../../../client/desk/campaign/sizes-draft.ts'
import { emptyVisit, readVisit } from '../../../client/desk/campaign/visit-draft.ts'
import { fallsOverVisits } from '../../../surveys/campaign/over-visits.ts'
import { usualProtocol } from '../../../surveys/campaign/protocol.ts'
import { outcomeButtons } from '../../../surveys/outcomes/buttons.ts'
import { inPerson1 } from '../../../surveys/outcomes/in-person.1.ts'

test('a plan begins with the form of the yearly survey and the field as it is usually worked', () => {
  expect(emptyPlan.questionnaire).toBe('sipas-2022')
  expect(readPlan(emptyPlan)).toMatchObject({ protocol: usualProtocol })
  expect(readPlan({ ...emptyPlan, backChecks: 'chín' })).toEqual({ wrong: 'backChecks' })
})

describe('how many households of each group are drawn', () => {
  const typed = sizesTyped({
    sizes: [{ stratum: 'Tổ 1', main: 6, reserve: 2 }],
    frame: { households: 12, seal: null, groups: [{ stratum: 'Tổ 1', households: 12 }] },
  })
  const [one] = typed

  test('all that the group has may be drawn, and not one more', () => {
    if (!one) throw new Error('a group was given')
    expect(readSizes([{ ...one, main: '10' }])).toEqual({ sizes: [{ stratum: 'Tổ 1', main: 10, reserve: 2 }] })
    expect(readSizes([{ ...one, main: '11' }])).toMatchObject({ wrong: 'main Tổ 1' })
    expect(readSizes([{ ...one, reserve: 'x' }])).toMatchObject({ wrong: 'reserve Tổ 1' })
  })

  test('the sums count what can be read', () => {
    if (!one) throw new Error('a group was given')
    expect(sumsOf([one, { ...one, main: '?' }])).toEqual({ households: 24, main: 6, reserve: 4 })
  })
})

describe('the number of a paper form', () => {
  const form = (given: object) => ({
    ...{ form: '100014', stratum: 'Tổ 1', state: 'none' as const, pass: 1 as const, isMine: false, isReread: false },
    ...given,
  })

  test('nothing is said before its sixth digit, and a wrong digit is told at once', () => {
    expect(formTyped('10001', [form({})])).toBeUndefined()
    expect(formTyped('100013', [form({})])).toMatchObject({ wrong: expect.stringContaining('chữ số kiểm tra') })
  })

  test('it leads to the pass that is due, and never to a form whoever types keyed before', () => {
    expect(formTyped('100014', [form({})])).toMatchObject({ pass: 1 })
    expect(formTyped('100014', [form({ state: 'once', pass: 2 })])).toMatchObject({ pass: 2 })
    expect(formTyped('100014', [form({ state: 'once', pass: null, isMine: true })])).toHaveProperty('wrong')
    expect(formTyped('100014', [form({ state: 'final', pass: null })])).toHaveProperty('wrong')
    expect(formTyped('100014', [])).toHaveProperty('wrong')
  })
})

describe('a line of a control sheet', () => {
  const line = {
    ...emptyVisit,
    code: '1-1',
    day: '2026-10-10',
    clock: '18:30',
    outcome: 'complete',
    adults: '2',
  } as const

  test('is a moment in Hà Nội with what came of it', () => {
    const visit = { id: 'u', code: '1-1', outcome: 'complete', adults: 2, appointment: null, note: '' }
    expect(readVisit(line, 'u')).toEqual({ visit: { ...visit, at: Date.parse('2026-10-10T11:30:00Z') } })
  })

  test('of a household that answered counts its adults; of one nobody met it need not', () => {
    expect(readVisit({ ...line, adults: '' }, 'u')).toMatchObject({ wrong: { field: 'adults' } })
    expect(readVisit({ ...line, adults: '', outcome: 'nobody-home' }, 'u')).toMatchObject({ visit: { adults: null } })
  })

  test('names every outcome there is, each under one of five buttons', () => {
    const offered = outcomeButtons.flatMap(({ outcomes }) => outcomes.map(({ id }) => id))
    expect(outcomeButtons).toHaveLength(5)
    expect(offered.toSorted()).toEqual(inPerson1.map(({ id }) => id).toSorted())
  })
})

test('a published list tells who was drawn, also where a name holds a comma or a quotation mark', () => {
  const csv = '\uFEFF"to","ma","sha","ds"\r\n"Tổ ""A"", 1","\'-7","0f","dự phòng 1"\r\n"Tổ 2","8","1e",\r\n'
  expect(drawnIn(csv)).toEqual([{ stratum: 'Tổ "A", 1', code: '-7', list: 'dự phòng 1' }])
})

test('those who were harder to meet are called less satisfied only where the figure falls all the way', () => {
  const by = (...shares: (number | null)[]) =>
    shares.map((share, i) => ({ upTo: i + 1, figure: share === null ? null : { share } }))
  expect(fallsOverVisits(by(0.95, 0.94, null, 0.92))).toBe(true)
  expect(fallsOverVisits(by(0.95, 0.9, 0.91, 0.92))).toBe(false)
  expect(fallsOverVisits(by(0.95, 0.945))).toBe(false)
  expect(fallsOverVisits(by(null, null, null, 0.9))).toBe(false)
})
