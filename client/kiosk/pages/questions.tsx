import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer, Answers } from '../../../surveys/grammar/answers.ts'
import { parseAnswers } from '../../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { type Language, say, sayAll } from '../../../surveys/languages.ts'
import { QuestionScreen } from '../parts/question.tsx'
import { questionsShown } from '../questions-shown.ts'
import { words } from '../words.ts'

/** So long the choice is seen before the next question comes; a second tap in that time counts for nothing. */
const glance = 350

/** How much there is to read on the screen of a question. */
export function lettersOf(question: Question, language: Language): number {
  const options = 'options' in question ? question.options.map(({ label }) => label) : []
  const read = [question.ask, ...(question.hint ? [question.hint] : []), ...options]
  // Who writes is not watched over: a comment takes its time.
  const writing = question.kind === 'text' ? 240 : 0
  return read.reduce((sum, text) => sum + say(text, language).length, writing)
}

type Asking = {
  readonly questionnaire: Questionnaire
  readonly language: Language
  /** The answers so far, which outlive these screens. */
  readonly given: Answers
  readonly setGiven: (answers: Answers) => void
  /** Called with each question that comes on the screen. */
  readonly shows: (question: Question) => void
  /** To what was before the first question. */
  readonly leave: () => void
  /** Keeps clean answers for good. @returns false when they could not be kept */
  readonly keep: (answers: Answers) => Promise<boolean>
}

/** The questions one after another; whoever answered what is required may send at any time. */
export function Questions({ questionnaire, language, given, setGiven, shows, leave, keep }: Asking) {
  // What was answered on the first screen is not asked again here.
  const from = Object.keys(given).length > 0 ? 1 : 0
  const start = useRef(from).current
  const [at, setAt] = useState(start)
  const [busy, setBusy] = useState<'glance' | 'keep'>()
  const [failed, setFailed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const shown = questionsShown(questionnaire, given)
  const question = shown[at]
  useEffect(() => {
    if (question) shows(question)
  }, [question?.id])
  if (!question) return null
  const answered = given[question.id] !== undefined
  const isLast = at === shown.length - 1
  const parsed = parseAnswers(questionnaire, given, { sensitive: true })

  const change = (answer: Answer | undefined) => {
    const { [question.id]: _, ...others } = given
    const now = answer === undefined ? others : { ...others, [question.id]: answer }
    setGiven(now)
    return now
  }
  const choose = (answer: Answer) => {
    if (busy) return
    // A second tap takes back what nobody had to answer.
    if (given[question.id] === answer && !question.required) return void change(undefined)
    if (at === questionsShown(questionnaire, change(answer)).length - 1) return
    setBusy('glance')
    timer.current = setTimeout(() => {
      setBusy(undefined)
      setAt(at + 1)
    }, glance)
  }
  const send = async () => {
    if (busy || !parsed.ok) return
    setBusy('keep')
    setFailed(!(await keep(parsed.answers)))
    setBusy(undefined)
  }
  const go = (to: number) => () => {
    if (busy) return
    if (to < start) leave()
    else setAt(to)
  }

  const said = sayAll(words, language)
  return (
    <>
      <p class="progress">{say(words.questionOf, language, { at: at + 1 - start, of: shown.length - start })}</p>
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
          {said.notKept}
        </p>
      )}
      <div class="ways">
        <button type="button" onClick={go(at - 1)}>
          {said.back}
        </button>
        {parsed.ok && busy !== 'glance' && (
          <button type="button" class={isLast ? 'main' : ''} onClick={send}>
            {isLast ? said.send : said.sendNow}
          </button>
        )}
        {!isLast && busy !== 'glance' && (answered || !question.required) && (
          <button type="button" class={answered ? 'main' : ''} onClick={go(at + 1)}>
            {answered ? said.next : said.skip}
          </button>
        )}
      </div>
    </>
  )
}
