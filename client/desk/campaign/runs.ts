import type { Question } from '../../../surveys/grammar/questionnaire.ts'
import { choicesOf } from './cells.ts'

/** Questions of one section that stand together on paper; `from` is the place of the first, from 0. */
type Run = {
  readonly section: string | undefined
  /** Several that are answered alike share one table. */
  readonly kind: 'alike' | 'alone'
  readonly from: number
  readonly questions: readonly Question[]
}

/** The questions of a form as they are set on paper: those that follow one another and are answered alike stand in one table. */
export function runsOf(questions: readonly Question[]): readonly Run[] {
  const groups: { from: number; key: string; questions: Question[] }[] = []
  questions.forEach((question, i) => {
    const key = keyOf(question)
    const last = groups.at(-1)
    if (last && key !== '' && last.key === key) last.questions.push(question)
    else groups.push({ from: i, key, questions: [question] })
  })
  return groups.map(({ from, questions: own }) => {
    const kind = own.length > 1 || own[0]?.kind === 'scale' ? 'alike' : 'alone'
    return { section: own[0]?.section, kind, from, questions: own }
  })
}

/** What is alike where questions share a table: section, kind and answers; '' where one stands alone. */
const keyOf = (question: Question): string =>
  question.kind === 'scale' || question.kind === 'choice'
    ? JSON.stringify([question.section, question.kind, choicesOf(question).map(({ label }) => label)])
    : ''
