import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Answers } from '../../../surveys/grammar/answers.ts'
import { askedQuestions } from '../../../surveys/grammar/parse-answers.ts'
import type { Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { type Language, languageName, languages, say, sayAll } from '../../../surveys/languages.ts'
import type { Setup } from '../api.ts'
import { firstQuestion } from '../first-question.ts'
import { fillScreen } from '../lockdown.ts'
import { Faces } from '../parts/faces.tsx'
import { Frame } from '../parts/frame.tsx'
import { Signs } from '../parts/signs.tsx'
import { questionsShown } from '../questions-shown.ts'
import { words } from '../words.ts'

type Start = {
  readonly setup: Setup
  readonly language: Language
  readonly speak: (language: Language) => void
  readonly given: Answers
  /** The first answer, or none where a questionnaire needs more than one. */
  readonly begin: (first: Answers) => void
  readonly more: () => void
  /** @returns false when it could not be kept */
  readonly send: () => Promise<boolean>
  readonly staff: () => void
  readonly children: ComponentChildren
}

/** The screen between visits: what is asked and the five faces. After a tap the same faces stay, to choose again, with what can be done. */
export function StartPage({ setup, language, speak, given, begin, more, send, staff, children }: Start) {
  const { questionnaire } = setup
  const first = firstQuestion(questionnaire)
  const chosen = first && given[first.id]
  const others = languages.filter((other) => other !== language)
  const switcher =
    chosen === undefined &&
    others.map((other) => (
      <button type="button" key={other} class="plain" lang={other} onClick={() => speak(other)}>
        {languageName(other)}
      </button>
    ))
  const start = (answers: Answers) => {
    fillScreen()
    begin(answers)
  }
  return (
    <Frame language={language} aside={switcher} staff={staff} foot={chosen === undefined ? <Signs /> : undefined}>
      <section class="first" aria-labelledby="ask">
        <h1 id="ask">{say(questionnaire.lead, language)}</h1>
        {first ? (
          <Faces language={language} given={chosen} choose={(level) => start({ ...given, [first.id]: level })} />
        ) : (
          <button type="button" class="main huge" onClick={() => start({})}>
            {say(words.begin, language)}
          </button>
        )}
        {chosen === undefined ? (
          <p class="soft">{say(words.privacy, language)}</p>
        ) : (
          <Ways questionnaire={questionnaire} given={given} language={language} more={more} send={send} />
        )}
      </section>
      {children}
    </Frame>
  )
}

type Offered = Pick<Start, 'given' | 'language' | 'more' | 'send'> & { readonly questionnaire: Questionnaire }

/** Sending is the first thing to do; the other questions are an offer. */
function Ways({ questionnaire, given, language, more, send }: Offered) {
  const [failed, setFailed] = useState(false)
  const { send: sendWord, notKept } = sayAll(words, language)
  const n =
    questionsShown({ ...questionnaire, questions: askedQuestions(questionnaire, { sensitive: true }) }, given).length -
    1
  return (
    <>
      {failed && (
        <p class="wrong" role="alert">
          {notKept}
        </p>
      )}
      <div class="ways">
        {n > 0 && (
          <button type="button" onClick={more}>
            {say(words.more, language, { n })}
          </button>
        )}
        <button type="button" class="main" onClick={async () => setFailed(!(await send()))}>
          {sendWord}
        </button>
      </div>
    </>
  )
}
