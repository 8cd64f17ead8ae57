import { expect, test } from 'vitest'
import { findMethod } from '../../surveys/methods/index.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { targets, targetsInForce } from '../../surveys/targets/index.ts'

const ids = (from: string, to: string) => targetsInForce(from, to).map(({ id }) => id)
const first = ['sipas-2026', 'online-2026', 'health-education-2026']
const second = ['sipas-2028', 'procedures-2028', 'land-construction-investment-2028', 'health-education-2028']

test('before the plan and after it a leader is judged by no target', () => {
  expect(ids('2025-12-01', '2025-12-31')).toEqual([])
  expect(ids('2031-01-01', '2031-01-31')).toEqual([])
})

test('a period that straddles two stages, or runs backwards, is judged by no target', () => {
  expect(ids('2025-12-31', '2026-01-01')).toEqual([])
  expect(ids('2027-12-31', '2028-01-01')).toEqual([])
  expect(ids('2026-02-01', '2026-01-01')).toEqual([])
})

test('the first and the last day of a stage belong to it', () => {
  for (const day of ['2026-01-01', '2027-12-31']) expect(ids(day, day)).toEqual(first)
  for (const day of ['2028-01-01', '2030-12-31']) expect(ids(day, day)).toEqual(second)
  expect(ids('2026-01-01', '2027-12-31')).toEqual(first)
  expect(ids('2028-01-01', '2030-12-31')).toEqual(second)
})

test('the plan promises these values', () => {
  expect(Object.fromEntries(targets.map(({ id, value }) => [id, value]))).toEqual({
    'sipas-2026': 0.89,
    'online-2026': 0.95,
    'health-education-2026': 0.87,
    'sipas-2028': 0.95,
    'procedures-2028': 0.95,
    'land-construction-investment-2028': 0.9,
    'health-education-2028': 0.9,
  })
})

test('every target quotes the sentence its value stands in', () => {
  for (const { value, source } of targets) {
    expect(source.sentence).toContain(`${Math.round(value * 100)}%`)
    expect(source.sentence.endsWith('.')).toBe(true)
    expect(source.place).toMatch(/^điểm [ab] khoản 2 Mục I$/)
    expect(source.document).toContain('263/KH-UBND')
  }
})

test('the same people are never measured by two targets for the same thing on the same day', () => {
  for (const one of targets)
    for (const other of targets) {
      if (one === other || JSON.stringify(one.scope) !== JSON.stringify(other.scope)) continue
      expect(one.to < other.from || other.to < one.from, `${one.id} and ${other.id}`).toBe(true)
    }
})

test('every target speaks of questionnaires and a method that exist, over real days', () => {
  for (const { scope, method, from, to } of targets) {
    for (const id of scope.questionnaires ?? []) expect(findQuestionnaire(id)).toBeDefined()
    expect(findMethod(method)).toBeDefined()
    for (const day of [from, to]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
  }
})

test('a target on one overall question is only set where that question is asked', () => {
  for (const { scope } of targets.filter(({ method }) => findMethod(method)?.items === 'overall'))
    for (const id of scope.questionnaires ?? [])
      expect(findQuestionnaire(id)?.questions.map((question) => question.id)).toContain('overall')
})
