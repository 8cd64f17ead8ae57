import { useEffect, useRef, useState } from 'preact/hooks'
import { uuidv7 } from 'uuidv7'
import type { Answers } from '../../../surveys/grammar/answers.ts'
import type { Language } from '../../../surveys/languages.ts'
import type { Pairing, Setup } from '../api.ts'
import { serverNow } from '../clock.ts'
import { device, recount } from '../device.ts'
import { quietFor } from '../idle.ts'
import { Countdown } from '../parts/countdown.tsx'
import { Frame } from '../parts/frame.tsx'
import { add, type Ended } from '../queue.ts'
import { hurry } from '../rounds.ts'
import { useSilence } from '../use-silence.ts'
import { whatCounts } from '../what-counts.ts'
import { ProcedurePage } from './procedure.tsx'
import { lettersOf, Questions } from './questions.tsx'
import { firstQuestion, StartPage } from './start.tsx'
import { ThanksPage } from './thanks.tsx'

type Visit = {
  readonly setup: Setup
  readonly pairing: Pairing
  /** The visit has ended: nothing of it may remain. */
  readonly over: () => void
  readonly staff: () => void
}

/** What was begun: its id, made before anything is sent, and what was to be asked then, whatever comes meanwhile. */
type Begun = { readonly id: string; readonly setup: Setup }
type Step = 'start' | 'procedure' | 'questions' | 'thanks'

/**
 * One person before the tablet. The first tap on a face counts: whoever walks off
 * after it is stored when the notice has run out. All else they did lives in here
 * and goes with it.
 */
export function Visit({ setup, pairing, over, staff }: Visit) {
  const [language, speak] = useState<Language>('vi')
  const [begun, setBegun] = useState<Begun>()
  const [step, setStep] = useState<Step>('start')
  const [procedure, setProcedure] = useState<string>()
  const [given, setGiven] = useState<Answers>({})
  const [quiet, setQuiet] = useState(quietFor(0))
  const stored = useRef(false)
  const { questionnaire, procedures } = (begun?.setup ?? setup) as Setup

  const keep = async (answers: Answers, ended: Ended): Promise<boolean> => {
    if (!begun || stored.current) return stored.current
    const about = { deviceAt: Date.now(), questionnaire: questionnaire.id, version: questionnaire.version, ended }
    const chosen = procedure === undefined ? {} : { procedure }
    stored.current = true
    try {
      await add({ kiosk: pairing.id, given: { id: begun.id, answeredAt: serverNow(), ...about, ...chosen, answers } })
    } catch {
      stored.current = false
      return false
    }
    recount().then(hurry)
    return true
  }
  const counted = whatCounts(questionnaire, given)
  const left = async () => {
    if (counted && step !== 'thanks') await keep(counted, 'left')
    over()
  }
  const silence = useSilence((begun !== undefined && step !== 'thanks') || language !== 'vi', left, quiet)
  useEffect(() => {
    device.occupied.value = begun !== undefined
    return () => {
      device.occupied.value = false
    }
  }, [begun])

  const begin = (first: Answers) => {
    if (!begun) setBegun({ id: uuidv7(), setup })
    setGiven(first)
    if (procedures.length > 0 && procedure === undefined && !begun) setStep('procedure')
    else if (!firstQuestion(questionnaire)) setStep('questions')
  }
  const send = async (answers: Answers) => {
    const kept = await keep(answers, 'sent')
    if (kept) setStep('thanks')
    return kept
  }
  const countdown = <Countdown silence={silence} language={language} counted={counted !== undefined} />
  const asking = { questionnaire, language, given, setGiven }

  if (step === 'start')
    return (
      <StartPage
        setup={begun?.setup ?? setup}
        language={language}
        speak={speak}
        given={given}
        begin={begin}
        more={() => setStep('questions')}
        send={() => send(counted ?? given)}
        staff={staff}
      >
        {countdown}
      </StartPage>
    )
  return (
    <Frame language={language} staff={staff}>
      {step === 'procedure' && (
        <ProcedurePage
          procedures={procedures}
          language={language}
          choose={(code) => {
            setProcedure(code)
            setStep(firstQuestion(questionnaire) ? 'start' : 'questions')
          }}
          leave={() => setStep('start')}
        />
      )}
      {step === 'questions' && (
        <Questions
          {...asking}
          shows={(question) => setQuiet(quietFor(lettersOf(question, language)))}
          leave={firstQuestion(questionnaire) ? () => setStep('start') : over}
          keep={send}
        />
      )}
      {step === 'thanks' && <ThanksPage language={language} over={over} />}
      {countdown}
    </Frame>
  )
}
