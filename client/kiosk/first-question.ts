import type { Questionnaire, ScaleQuestion } from '../../surveys/grammar/questionnaire.ts'

/** The one question that must be answered, where there is one: its faces stand on the first screen. */
export function firstQuestion({ questions }: Pick<Questionnaire, 'questions'>): ScaleQuestion | undefined {
  const required = questions.filter((question) => question.required)
  const [first] = questions
  return required.length === 1 && first === required[0] && first?.kind === 'scale' ? first : undefined
}
