import { type Language, languageName, languages, say } from '../../../surveys/languages.ts'
import type { Setup } from '../api.ts'
import { fillScreen } from '../guard.ts'
import { Frame } from '../parts/frame.tsx'
import { Signs } from '../parts/signs.tsx'
import { words } from '../words.ts'

type Start = {
  readonly setup: Setup
  readonly language: Language
  readonly speak: (language: Language) => void
  readonly begin: () => void
  readonly staff: () => void
}

/** Waits for somebody: what will be asked, and one large button. */
export function StartPage({ setup, language, speak, begin, staff }: Start) {
  const { lead, duration } = setup.questionnaire
  const others = languages.filter((other) => other !== language)
  const switcher = others.map((other) => (
    <button type="button" key={other} class="plain" lang={other} onClick={() => speak(other)}>
      {languageName(other)}
    </button>
  ))
  const press = () => {
    fillScreen()
    begin()
  }
  return (
    <Frame language={language} aside={switcher} staff={staff} foot={<Signs />}>
      <div class="start">
        <h1>{say(lead, language)}</h1>
        <button type="button" class="main huge" onClick={press}>
          {say(words.begin, language)}
        </button>
        <p class="soft">
          {capital(say(duration, language))}. {say(words.privacy, language)}
        </p>
      </div>
    </Frame>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
