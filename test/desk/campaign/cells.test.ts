import { describe, expect, test } from 'vitest'
import {
  choicesOf,
  headingsOf,
  paperQuestions,
  readCell,
  readCells,
  sentValue,
  valueWords,
} from '../../../client/desk/campaign/cells.ts'
import { runsOf } from '../../../client/desk/campaign/runs.ts'
import { readForm } from '../../../server/campaigns/form-answers.ts'
import type { Question } from '../../../surveys/grammar/questionnaire.ts'

const questions = paperQuestions('sipas-2022', 1)
const named = (id: string): Question => {
  const found = questions.find((one) => one.id === id)
  if (!found) throw new Error(`the form has no ${id}`)
  return found
}
const sipas = { questionnaire: 'sipas-2022', version: 1 }

test('the paper asks all that households are asked, and nothing that is marked sensitive', () => {
  expect(questions.length).toBeGreaterThan(60)
  expect(questions.map(({ id }) => id)).not.toContain('ethnicity')
})

test('above the questions stand the titles of the paper, each once', () => {
  const headings = headingsOf('sipas-2022', 1)
  expect(headings.get('gender')).toContain('Phần A')
  expect(headings.get('q2')).toContain('câu 2 đến câu 7')
  expect(new Set(headings.values()).size).toBe(headings.size)
})

test('every answer has one digit of its own, so that one key chooses it', () => {
  for (const question of questions) {
    const digits = choicesOf(question).map(({ digit }) => digit)
    expect(digits.every((digit) => /^\d$/.test(digit))).toBe(true)
    expect(new Set(digits).size).toBe(digits.length)
  }
})

describe('what a keyer types', () => {
  test('a digit that is not on the paper is told at once', () => {
    expect(readCell(named('gender'), '3')).toEqual({ wrong: 'Câu này không có số 3 trên phiếu.' })
    expect(readCell(named('q2'), '18')).toEqual({ wrong: 'Câu này không có số 8 trên phiếu.' })
  })

  test('several digits choose several, in whatever order and however often they are typed', () => {
    expect(readCell(named('q2'), '3, 1 1')).toEqual({ value: ['loudspeaker', 'officials'] })
  })

  test('what was left out is no answer, and no fault', () => {
    expect(readCell(named('gender'), ' ')).toEqual({ value: undefined })
  })

  test('words that belong to “khác” are asked only of those who chose it', () => {
    const without = readCells(questions, { q2: '1', 'q2-other': 'báo tường' })
    expect([without.shown.has('q2-other'), without.answers['q2-other']]).toEqual([false, undefined])
    const chosen = readCells(questions, { q2: '7', 'q2-other': 'báo tường' })
    expect(chosen.answers).toEqual({ q2: ['other'], 'q2-other': 'báo tường' })
  })

  test('a wrong digit names the first question that has one, and the server takes what is right', () => {
    expect(readCells(questions, { gender: '9', age: '8' }).wrong).toBe('gender')
    const { answers, wrong } = readCells(questions, { gender: '1', age: '5', q2: '27', 'q2-other': 'loa phường' })
    expect(wrong).toBeUndefined()
    expect(readForm(sipas, answers, false)).toEqual({
      ...{ gender: 'male', age: 'over-60', q2: 'meetings,other', 'q2-other': 'loa phường' },
    })
  })
})

test('an arbiter reads a kept value as it stands on the paper, and what he chooses is sent as it was keyed', () => {
  expect(valueWords(named('gender'), 'female')).toBe('2 – Nữ')
  expect(valueWords(named('q2'), 'loudspeaker,other')).toBe('1 – Qua loa phát thanh xã; 7 – Qua hình thức khác')
  expect(sentValue(named('q2'), 'loudspeaker,other')).toEqual(['loudspeaker', 'other'])
  expect(sentValue(named('q2'), null)).toBeNull()
})

test('on paper every question stands once and in its order; those answered alike share a table within their section', () => {
  const runs = runsOf(questions)
  expect(runs.flatMap((run) => run.questions)).toEqual(questions)
  for (const { questions: own, kind } of runs) {
    expect(new Set(own.map(({ section }) => section)).size).toBe(1)
    expect(kind === 'alone' ? own.length : own.length > 0).toBe(kind === 'alone' ? 1 : true)
  }
  expect(runs.find(({ section }) => section === 'question-1')?.questions).toHaveLength(8)
})
