import { useEffect, useState } from 'preact/hooks'
import { uuidv7 } from 'uuidv7'
import type { Answers } from '../../../surveys/grammar/answers.ts'
import type { Language } from '../../../surveys/languages.ts'
import type { Pairing, Setup } from '../api.ts'
import { device, recount } from '../device.ts'
import { Countdown } from '../parts/countdown.tsx'
import { Frame } from '../parts/frame.tsx'
import { add } from '../queue.ts'
import { hurry } from '../rounds.ts'
import { useSilence } from '../use-silence.ts'
import { ProcedurePage } from './procedure.tsx'
import { Questions } from './questions.tsx'
import { StartPage } from './start.tsx'
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

/** One person before the tablet, from the first touch to the thanks. All they did lives in here and goes with it. */
export function Visit({ setup, pairing, over, staff }: Visit) {
  const [language, speak] = useState<Language>('vi')
  const [begun, setBegun] = useState<Begun>()
  const [step, setStep] = useState<'procedure' | 'questions' | 'thanks'>('procedure')
  const [procedure, setProcedure] = useState<string>()
  const silence = useSilence((begun !== undefined && step !== 'thanks') || language !== 'vi', over)
  useEffect(() => {
    device.occupied.value = begun !== undefined
    return () => {
      device.occupied.value = false
    }
  }, [begun])

  if (!begun) {
    const begin = () => {
      setStep(setup.procedures.length > 0 ? 'procedure' : 'questions')
      setBegun({ id: uuidv7(), setup })
    }
    return <StartPage setup={setup} language={language} speak={speak} begin={begin} staff={staff} />
  }

  const { questionnaire, procedures } = begun.setup
  const keep = async (answers: Answers): Promise<boolean> => {
    const { id, version } = questionnaire
    const about = { questionnaire: id, version, ...(procedure !== undefined && { procedure }) }
    try {
      await add({ kiosk: pairing.id, given: { id: begun.id, answeredAt: Date.now(), ...about, answers } })
    } catch {
      return false
    }
    setStep('thanks')
    recount().then(hurry)
    return true
  }
  return (
    <Frame language={language} staff={staff}>
      {step === 'procedure' && (
        <ProcedurePage
          procedures={procedures}
          language={language}
          choose={(code) => {
            setProcedure(code)
            setStep('questions')
          }}
          leave={over}
        />
      )}
      {step === 'questions' && (
        <Questions
          questionnaire={questionnaire}
          language={language}
          leave={procedures.length > 0 ? () => setStep('procedure') : over}
          keep={keep}
        />
      )}
      {step === 'thanks' && <ThanksPage language={language} over={over} />}
      <Countdown silence={silence} language={language} />
    </Frame>
  )
}
