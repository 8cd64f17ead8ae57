import type { Question } from '../../../surveys/grammar/questionnaire.ts'
import { type Language, say, sayAll } from '../../../surveys/languages.ts'
import { QuestionScreen } from '../parts/question.tsx'
import { type Asking, useQuestions } from '../use-questions.ts'
import { words } from '../words.ts'

/** How much there is to read on the screen of a question. */
export function lettersOf(question: Question, language: Language): number {
  const options = 'options' in question ? question.options.map(({ label }) => label) : []
  const read = [question.ask, ...(question.hint ? [question.hint] : []), ...options]
  // A comment takes its time to write: as long as so many more letters take to read.
  const writing = question.kind === 'text' ? 240 : 0
  return read.reduce((sum, text) => sum + say(text, language).length, writing)
}

/** The questions one after another; once all that is required is answered, sending is offered at any time. */
export function Questions({ language, ...asking }: Asking & { readonly language: Language }) {
  const { questionnaire, given } = asking
  const { question, place, failed, choose, change, ...ways } = useQuestions(asking)
  if (!question) return null
  return (
    <>
      <p class="progress">{say(words.questionOf, language, place)}</p>
      <QuestionScreen
        key={question.id}
        sections={questionnaire.sections}
        question={question}
        language={language}
        given={given[question.id]}
        choose={choose}
        change={change}
      />
      {failed && (
        <p class="wrong" role="alert">
          {say(words.notKept, language)}
        </p>
      )}
      <Ways
        {...ways}
        language={language}
        isLast={place.at === place.of}
        answered={given[question.id] !== undefined}
        required={question.required === true}
      />
    </>
  )
}

type Ways = Pick<ReturnType<typeof useQuestions>, 'busy' | 'complete' | 'send' | 'go'> & {
  readonly language: Language
  readonly isLast: boolean
  readonly answered: boolean
  readonly required: boolean
}

/** Back, sending when all that is required is answered, and on. */
function Ways({ language, busy, complete, send, go, isLast, answered, required }: Ways) {
  const said = sayAll(words, language)
  return (
    <div class="ways">
      <button type="button" onClick={go(-1)}>
        {said.back}
      </button>
      {complete && busy !== 'glance' && (
        <button type="button" class={isLast ? 'main' : ''} onClick={send}>
          {isLast ? said.send : said.sendNow}
        </button>
      )}
      {!isLast && busy !== 'glance' && (answered || !required) && (
        <button type="button" class={answered ? 'main' : ''} onClick={go(1)}>
          {answered ? said.next : said.skip}
        </button>
      )}
    </div>
  )
}
