import { expect, test } from 'vitest'
import { questionsShown } from '../../client/kiosk/questions-shown.ts'
import online from '../../surveys/questionnaires/online.1.ts'

const ids = (given: Record<string, number | string>) => questionsShown(online, given).map(({ id }) => id)

test('what was difficult is asked of the dissatisfied only, and no longer when they change their mind', () => {
  expect(ids({})).not.toContain('difficulty')
  expect(ids({ overall: 2 })).toContain('difficulty')
  expect(ids({ overall: 4, difficulty: 'form' })).not.toContain('difficulty')
})

test('an answer to a question that is no longer asked opens no other', () => {
  const scale = online.questions[0]
  const chained = {
    ...online,
    questions: [
      scale,
      { ...scale, id: 'why', when: { question: 'overall', in: [1] } },
      { ...scale, id: 'more', when: { question: 'why', in: [5] } },
    ],
  } as const
  expect(questionsShown(chained, { overall: 1, why: 5 }).map(({ id }) => id)).toEqual(['overall', 'why', 'more'])
  expect(questionsShown(chained, { overall: 5, why: 5 }).map(({ id }) => id)).toEqual(['overall'])
})
