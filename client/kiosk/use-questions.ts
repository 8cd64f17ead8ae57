import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer, Answers } from '../../surveys/grammar/answers.ts'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { questionsShown } from './questions-shown.ts'

/** So long the choice is seen before the next question comes; a second tap in that time counts for nothing. */
const glance = 350

export type Asking = {
  readonly questionnaire: Questionnaire
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

/** Which question is on the screen, and what its buttons do. */
export function useQuestions({ questionnaire, given, setGiven, shows, leave, keep }: Asking) {
  // What was answered on the first screen is not asked again here.
  const start = useRef(Object.keys(given).length > 0 ? 1 : 0).current
  const [at, setAt] = useState(start)
  const { busy, setBusy, afterGlance } = useBusy()
  const [failed, setFailed] = useState(false)
  const shown = questionsShown(questionnaire, given)
  const question = shown[at]
  useEffect(() => {
    if (question) shows(question)
  }, [question?.id])
  const parsed = parseAnswers(questionnaire, given, { sensitive: true })

  const change = (answer: Answer | undefined) => {
    const now = question ? withAnswer(given, question, answer) : given
    setGiven(now)
    return now
  }
  const choose = (answer: Answer) => {
    if (busy || !question) return
    // A second tap takes back an answer that is not required.
    if (given[question.id] === answer && !question.required) return void change(undefined)
    if (at < questionsShown(questionnaire, change(answer)).length - 1) afterGlance(() => setAt(at + 1))
  }
  const send = async () => {
    if (busy || !parsed.ok) return
    setBusy('keep')
    setFailed(!(await keep(parsed.answers)))
    setBusy(undefined)
  }
  const go = (by: 1 | -1) => () => {
    if (busy) return
    if (at + by < start) leave()
    else setAt(at + by)
  }
  const place = { at: at + 1 - start, of: shown.length - start }
  return { question, place, busy, failed, complete: parsed.ok, change, choose, send, go }
}

/** What goes on that no tap may disturb. */
function useBusy() {
  const [busy, setBusy] = useState<'glance' | 'keep'>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const afterGlance = (act: () => void) => {
    setBusy('glance')
    timer.current = setTimeout(() => {
      setBusy(undefined)
      act()
    }, glance)
  }
  return { busy, setBusy, afterGlance }
}

/** The answers with one of them given, or taken back. */
function withAnswer(given: Answers, { id }: Question, answer: Answer | undefined): Answers {
  const { [id]: _, ...others } = given
  return answer === undefined ? others : { ...others, [id]: answer }
}
