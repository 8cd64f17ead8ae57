import { quietFor } from '../idle.ts'
import { Countdown } from '../parts/countdown.tsx'
import { Frame } from '../parts/frame.tsx'
import { useVisit, type VisitParts } from '../use-visit.ts'
import { ProcedurePage } from './procedure.tsx'
import { lettersOf, Questions } from './questions.tsx'
import { StartPage } from './start.tsx'
import { ThanksPage } from './thanks.tsx'

/**
 * One person's visit. The first tap on a face counts: if they leave after it, it is
 * stored when the notice has run out. Everything else they did is forgotten with
 * this component.
 */
export function Visit({ staff, ...parts }: VisitParts & { readonly staff: () => void }) {
  const visit = useVisit(parts)
  const { setup, language, step, given, counted } = visit
  const countdown = <Countdown silence={visit.silence} language={language} counted={counted !== undefined} />
  if (step === 'start')
    return (
      <StartPage
        setup={setup}
        language={language}
        speak={visit.speak}
        given={given}
        begin={visit.begin}
        more={() => visit.setStep('questions')}
        send={() => visit.send(counted ?? given)}
        staff={staff}
      >
        {countdown}
      </StartPage>
    )
  return (
    <Frame language={language} staff={staff}>
      {step === 'procedure' && <WhichProcedure of={visit} />}
      {step === 'questions' && <AllQuestions of={visit} over={parts.over} />}
      {step === 'thanks' && <ThanksPage language={language} over={parts.over} />}
      {countdown}
    </Frame>
  )
}

type OfVisit = { readonly of: ReturnType<typeof useVisit> }

const WhichProcedure = ({ of: { setup, language, choose, setStep } }: OfVisit) => (
  <ProcedurePage procedures={setup.procedures} language={language} choose={choose} leave={() => setStep('start')} />
)

const AllQuestions = ({ of: visit, over }: OfVisit & { readonly over: () => void }) => (
  <Questions
    questionnaire={visit.setup.questionnaire}
    language={visit.language}
    given={visit.given}
    setGiven={visit.setGiven}
    shows={(question) => visit.setQuiet(quietFor(lettersOf(question, visit.language)))}
    leave={visit.hasFirst ? () => visit.setStep('start') : over}
    keep={visit.send}
  />
)
