import type { Answer, Answers } from '../../surveys/grammar/answers.ts'
import { isShown } from '../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'

/** The questions to ask, given the answers so far. An answer to a question that is no longer asked opens no other. */
export function questionsShown({ questions }: Questionnaire, given: Answers): readonly Question[] {
  const answers: Record<string, Answer> = {}
  return questions.filter((question) => {
    if (!isShown(question, answers)) return false
    const answer = given[question.id]
    if (answer !== undefined) answers[question.id] = answer
    return true
  })
}
