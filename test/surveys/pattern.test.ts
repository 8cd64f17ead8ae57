import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromPattern, toPattern } from '../../surveys/grammar/pattern.ts'
import { scaleQuestions } from '../../surveys/grammar/questionnaire.ts'
import { questionnaires } from '../../surveys/questionnaires/index.ts'

const desk = questionnaires.find(({ id }) => id === 'one-stop') ?? expect.fail('there is no one-stop questionnaire')

test('somebody who skipped all but one question leaves a place for each', () => {
  expect(toPattern(desk, { overall: 5 })).toBe('5-----')
  expect(toPattern(desk, {})).toBe('------')
  expect(fromPattern('5-----')).toEqual([5, null, null, null, null, null])
})

test('words are no part of a pattern, and "không phát sinh" is not a skip', () => {
  expect(toPattern(desk, { overall: 4, feedback: 0, comment: 'Tốt' })).toBe('4----0')
  expect(fromPattern('4----0')).toEqual([4, null, null, null, null, 0])
})

test('a question named like something every object has is still skipped', () => {
  const sly = { ...desk, questions: [{ kind: 'scale', id: 'constructor', ask: { vi: 'Hỏi', en: 'Ask' } }] } as const
  expect(toPattern(sly, {})).toBe('-')
})

test('every answer comes back out of its pattern, in every questionnaire', () => {
  const level = fc.option(fc.integer({ min: 0, max: 5 }))
  const answered = fc.constantFrom(...questionnaires).chain((questionnaire) => {
    const count = scaleQuestions(questionnaire).length
    return fc.tuple(fc.constant(questionnaire), fc.array(level, { minLength: count, maxLength: count }))
  })
  fc.assert(
    fc.property(answered, ([questionnaire, given]) => {
      const levels = scaleQuestions(questionnaire).map(({ id }, place) => [id, given[place]] as const)
      const answers = Object.fromEntries(levels.filter((one): one is [string, number] => typeof one[1] === 'number'))
      const pattern = toPattern(questionnaire, answers)
      expect(pattern).toHaveLength(given.length)
      expect(fromPattern(pattern)).toEqual(given)
    }),
  )
})
