import { useState } from 'preact/hooks'
import { uuidv7 } from 'uuidv7'
import type { Answers } from '../../surveys/grammar/answers.ts'
import type { Language } from '../../surveys/languages.ts'
import type { Pairing, Setup } from './api.ts'
import { firstQuestion } from './first-question.ts'
import { quietFor } from './idle.ts'
import type { Ended } from './queue.ts'
import { useOccupied } from './use-occupied.ts'
import { useSilence } from './use-silence.ts'
import { useStoring } from './use-storing.ts'
import { whatCounts } from './what-counts.ts'

export type VisitParts = {
  readonly setup: Setup
  readonly pairing: Pairing
  /** The visit has ended: nothing of it may remain. */
  readonly over: () => void
}

/** What was begun: its id, made before anything is sent, and what was to be asked then, whatever comes meanwhile. */
type Begun = { readonly id: string; readonly setup: Setup }
type Step = 'start' | 'procedure' | 'questions' | 'thanks'

/** What one person has done before the tablet, and what comes next. */
export function useVisit({ setup: current, pairing, over }: VisitParts) {
  const [language, speak] = useState<Language>('vi')
  const [begun, setBegun] = useState<Begun>()
  const [step, setStep] = useState<Step>('start')
  const [procedure, setProcedure] = useState<string>()
  const [given, setGiven] = useState<Answers>({})
  const [quiet, setQuiet] = useState(quietFor(0))
  const setup = begun?.setup ?? current
  const { questionnaire, procedures } = setup
  const first = firstQuestion(questionnaire)
  const counted = whatCounts(questionnaire, given)
  const store = useStoring()

  const keep = async (answers: Answers, ended: Ended) =>
    begun !== undefined && store({ kiosk: pairing.id, id: begun.id, questionnaire, procedure, answers, ended })
  const left = async () => {
    if (counted && step !== 'thanks') await keep(counted, 'left')
    over()
  }
  const silence = useSilence((begun !== undefined && step !== 'thanks') || language !== 'vi', left, quiet)
  useOccupied(begun !== undefined)

  const begin = (answers: Answers) => {
    if (!begun) setBegun({ id: uuidv7(), setup })
    setGiven(answers)
    if (procedures.length > 0 && procedure === undefined && !begun) setStep('procedure')
    else if (!first) setStep('questions')
  }
  const choose = (code: string | undefined) => {
    setProcedure(code)
    setStep(first ? 'start' : 'questions')
  }
  const send = async (answers: Answers) => {
    const kept = await keep(answers, 'sent')
    if (kept) setStep('thanks')
    return kept
  }
  const acts = { speak, begin, choose, setGiven, setQuiet, setStep, send }
  return { setup, language, step, given, counted, hasFirst: first !== undefined, silence, ...acts }
}
