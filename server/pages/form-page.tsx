import type { Context } from 'hono'
import type { NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import type { Refusal } from '../../surveys/grammar/answers.ts'
import { askedQuestions } from '../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import type { Language } from '../../surveys/grammar/text.ts'
import type { Env } from '../world.ts'
import { Faces } from './faces.tsx'
import { page } from './page.tsx'
import { QuestionField } from './question.tsx'
import { words } from './words.ts'

type Form = {
  readonly names: NamedTouchpoint['names']
  readonly counter: string
  readonly questionnaire: Questionnaire
  /** The submission's id: made before the first request, so that a resend does no harm. */
  readonly id: string
  readonly demo: boolean
  readonly given?: { readonly [question: string]: unknown }
  readonly refusals?: readonly Refusal[]
}

/** The questionnaire of a touchpoint, complete without script. With refusals it comes back with everything kept. */
export function formPage(c: Context<Env>, form: Form) {
  const { names, questionnaire, id, demo, given = {}, refusals = [] } = form
  const language = c.var.language
  const said = words[language]
  const questions = askedQuestions(questionnaire, { sensitive: c.var.world.sensitiveQuestions })
  const refusedAt = (question: Question) => refusals.find((one) => one.question === question.id)?.reason
  const lead = questionnaire.lead[language]

  const children = (
    <>
      <Faces />
      <h1>{lead}</h1>
      <p class="where">{whereabouts(form, language)}</p>
      {names.procedure && <p class="where long">{names.procedure}</p>}
      {refusals.length > 0 && <Summary refusals={refusals} questions={questions} language={language} />}
      <form method="post" action={`?lang=${language}`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={questionnaire.version} />
        {questions.map((question, i) => (
          <div key={question.id} class="q">
            <SectionHead
              questionnaire={questionnaire}
              question={question}
              before={questions[i - 1]}
              language={language}
            />
            <QuestionField
              question={question}
              language={language}
              given={given[question.id]}
              refused={refusedAt(question)}
            />
          </div>
        ))}
        <button type="submit">{said.send}</button>
        <p class="small">
          {said.privacyLine} <a href={`/rieng-tu?lang=${language}`}>{said.privacy}</a>
        </p>
      </form>
    </>
  )
  const title = refusals.length > 0 ? `${said.error}: ${lead}` : lead
  c.header('Cache-Control', 'private, no-cache')
  return page(c, { title, children, demo, css: conditionRules(questions) }, refusals.length > 0 ? 422 : 200)
}

/** "Chứng thực · Quầy số 3 · khoảng 30 giây" */
function whereabouts({ names, counter, questionnaire: { duration } }: Form, language: Language): string {
  const area = language === 'vi' ? names.area : names.areaEn
  return [area, counter, duration[language]].filter((part) => part !== '').join(' · ')
}

/** Takes the focus when the form comes back, and leads to each question that needs another look. */
function Summary(props: { refusals: readonly Refusal[]; questions: readonly Question[]; language: Language }) {
  const { refusals, questions, language } = props
  const asked = questions.filter(({ id }) => refusals.some(({ question }) => question === id))
  return (
    <div class="wrong" role="alert" tabIndex={-1} autofocus>
      <b>{words[language].lookAgain}</b>
      <ul>
        {asked.map(({ id, ask }) => (
          <li key={id}>
            <a href={`#q-${id}`}>{ask[language]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Head = { questionnaire: Questionnaire; question: Question; before: Question | undefined; language: Language }

function SectionHead({ questionnaire, question, before, language }: Head) {
  const section = questionnaire.sections?.find(({ id }) => id === question.section)
  if (!section || section.id === before?.section) return null
  return (
    <>
      <h2>{section.title[language]}</h2>
      {section.note && <p class="small">{section.note[language]}</p>}
    </>
  )
}

/** Hides a question whose condition does not hold, in browsers that can; elsewhere it stays and its answer is dropped. */
function conditionRules(questions: readonly Question[]): string {
  return questions
    .filter(({ when }) => when)
    .map(({ id, when }) => {
      const holds = when?.in.map((value) => `#${when.question}-${value}:checked`).join(',')
      return `@supports selector(:has(a)){form:not(:has(${holds})) .when-${id}{display:none}}`
    })
    .join('')
}
