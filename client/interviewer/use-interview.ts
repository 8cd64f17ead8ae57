import { useEffect, useState } from 'preact/hooks'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import type { Question } from '../../surveys/grammar/questionnaire.ts'
import { keep } from './device.ts'
import { type Campaign, draftKey, type Given, keepDraft, readDraft } from './kept.ts'
import { screensOf } from './screens.ts'
import type { AtTheDoor } from './standing.ts'

type Asked = { readonly of: AtTheDoor; readonly campaign: Campaign; readonly by: string; readonly done: () => void }
export type Interviewing = ReturnType<typeof useInterview>

/** What was answered so far, on which screen one is (-1: who is asked), and what the buttons do. */
export function useInterview({ of, campaign, by, done }: Asked) {
  const key = draftKey(campaign.id, of.code)
  const [given, setGiven] = useState<Given>()
  const [adults, setAdults] = useState(of.adults ?? 0)
  const [at, setAt] = useState(-1)
  const [told, tell] = useState<readonly string[]>([])
  useEffect(() => void readDraft(key).then((draft) => setGiven(draft ?? {})), [key])
  const screens = screensOf(campaign.questionnaire, given ?? {})
  const go = (to: number) => {
    setAt(to)
    scrollTo(0, 0)
  }
  const change = (question: Question, answer: Given[string] | undefined) => {
    const { [question.id]: _, ...others } = given ?? {}
    const now = answer === undefined ? others : { ...others, [question.id]: answer }
    setGiven(now)
    void keepDraft(key, now)
  }
  const finish = async () => {
    const parsed = parseAnswers(campaign.questionnaire, given ?? {})
    if (!parsed.ok) {
      const lacking = parsed.refusals.map(({ question }) => question)
      tell(lacking)
      return go(screens.findIndex(({ questions }) => questions.some(({ id }) => lacking.includes(id))))
    }
    const about = { by, campaign: campaign.id }
    const visit = { id: crypto.randomUUID(), code: of.code, at: Date.now(), outcome: 'complete', adults } as const
    const form = { ...about, kind: 'form', code: of.code, form: of.form, answers: parsed.answers as Given } as const
    await keep([{ ...about, kind: 'visit', visit: { ...visit, appointment: null, note: '' } }, form], key)
    done()
  }
  return { given, adults, setAdults, screens, at, go, told, change, finish }
}
