import { Fragment } from 'preact'
import type { Refusal } from '../../surveys/grammar/answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { type Language, say } from '../../surveys/languages.ts'
import type { Refused } from '../answers/wish.ts'
import { QuestionField } from './question.tsx'
import { words } from './words/common.ts'

type Asked = {
  readonly questionnaire: Questionnaire
  readonly questions: readonly Question[]
  readonly given: { readonly [question: string]: unknown }
  readonly refusals: readonly Refused[]
  readonly language: Language
}

/** The questions in their order, under the heads of their sections; where only optional ones are left, that is said. */
export function Questions({ questionnaire, questions, given, refusals, language }: Asked) {
  const optionalFrom = firstOfOptionalRest(questions)
  const refusedAt = (question: Question) => refusals.find((one): one is Refusal => one.question === question.id)?.reason
  return questions.map((question, i) => (
    <Fragment key={question.id}>
      {i === optionalFrom && <p class="rest">{say(words.restOptional, language)}</p>}
      <SectionHead questionnaire={questionnaire} question={question} before={questions[i - 1]} language={language} />
      <QuestionField question={question} language={language} given={given[question.id]} refused={refusedAt(question)} />
    </Fragment>
  ))
}

/** Where the questions end that must be answered; undefined when none must, or the last one must. */
function firstOfOptionalRest(questions: readonly Question[]): number | undefined {
  const last = questions.findLastIndex(({ required }) => required)
  return last < 0 || last === questions.length - 1 ? undefined : last + 1
}

type Head = { questionnaire: Questionnaire; question: Question; before: Question | undefined; language: Language }

function SectionHead({ questionnaire, question, before, language }: Head) {
  const section = questionnaire.sections?.find(({ id }) => id === question.section)
  if (!section || section.id === before?.section) return null
  return (
    <>
      <h2>{say(section.title, language)}</h2>
      {section.note && <p class="small">{say(section.note, language)}</p>}
    </>
  )
}
