import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import type { Refusal } from '../../surveys/grammar/answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { type Language, say } from '../../surveys/languages.ts'
import type { Refused } from '../answers/wish.ts'
import { QuestionField } from './question.tsx'
import { words } from './words/common.ts'

export type Shown = {
  readonly questionnaire: Questionnaire
  readonly questions: readonly Question[]
  readonly given: { readonly [question: string]: unknown }
  readonly refusals: readonly Refused[]
  readonly language: Language
  /** Whether the ward answers comments. */
  readonly replies: boolean
  /** The first question is what the page asks: its words are the page's heading. */
  readonly heads?: boolean
}

/** Questions in their order, under the heads of their sections. */
export function Questions({ questionnaire, questions, given, refusals, language, replies, heads = false }: Shown) {
  const refusedAt = (question: Question) => refusals.find((one): one is Refusal => one.question === question.id)?.reason
  return questions.map((question, i) => (
    <Fragment key={question.id}>
      <SectionHead questionnaire={questionnaire} question={question} before={questions[i - 1]} language={language} />
      <QuestionField
        question={question}
        language={language}
        given={given[question.id]}
        refused={refusedAt(question)}
        heads={heads && i === 0}
        reply={replies ? { wished: given.reply === 'code' } : undefined}
      />
    </Fragment>
  ))
}

/**
 * The questions nobody needs to answer, folded until somebody wants them. They
 * come back open where one of them was answered, must be looked at again, or was
 * sent by the button among them.
 */
export function Folded({ children, ...shown }: Shown & { readonly children: ComponentChildren }) {
  const { questions, given, refusals, language } = shown
  const n = questions.filter(({ kind, when }) => kind !== 'text' && !when).length
  const concerns = (id: string) =>
    ![undefined, ''].includes(given[id] as string) || refusals.some(({ question }) => question === id)
  return (
    <details class="more" open={given[unfolded] === '1' || questions.some(({ id }) => concerns(id))}>
      <summary>{say(n > 0 ? words.more : words.moreWords, language, { n })}</summary>
      <Questions {...shown} />
      {children}
    </details>
  )
}

/** The field that says whether the folded questions are open. No question can be called so. */
export const unfolded = '_more'

/** What must be answered, and what comes after it; all of it is asked at once where nothing optional comes last. */
export function parted(questions: readonly Question[]) {
  const after = questions.findLastIndex(({ required }) => required) + 1
  return after === 0
    ? { needed: questions, optional: [] }
    : { needed: questions.slice(0, after), optional: questions.slice(after) }
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
