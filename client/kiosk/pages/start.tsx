import type { Language } from '../../../surveys/grammar/text.ts'
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
  const { begin: touch, privacy, other } = words[language]
  const { lead, duration } = setup.questionnaire
  const next = language === 'vi' ? 'en' : 'vi'
  const switcher = (
    <button type="button" class="plain" lang={next} onClick={() => speak(next)}>
      {other}
    </button>
  )
  const press = () => {
    fillScreen()
    begin()
  }
  return (
    <Frame language={language} aside={switcher} staff={staff} foot={<Signs />}>
      <div class="start">
        <h1>{lead[language]}</h1>
        <button type="button" class="main huge" onClick={press}>
          {touch}
        </button>
        <p class="soft">
          {capital(duration[language])}. {privacy}
        </p>
      </div>
    </Frame>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
