import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Language, say, sayAll } from '../../../surveys/languages.ts'
import type { Silence } from '../idle.ts'
import { staffWords, words } from '../words.ts'

/** Tells for ten seconds what comes after a silence: answers that count are stored, the screen is cleared. Any touch takes it away. */
export function Countdown({ silence, language, staff = false, counted = false }: Silent & { silence: Silence }) {
  if (silence.kind === 'ending') {
    const { stored, wiped, ...others } = sayAll(words, language)
    const said = { ...others, wiped: counted ? stored : wiped, ...(staff && staffWords.silence) }
    return <Ending {...said} ending={say(words.ending, language, { left: silence.left })} />
  }
  return null
}

type Silent = {
  readonly language: Language
  /** It is staff who are silent. */
  readonly staff?: boolean
  /** What was answered so far is stored at the end. */
  readonly counted?: boolean
}
type Said = { readonly [W in 'still' | 'ending' | 'wiped' | 'moreTime']: string }

function Ending({ still, ending, wiped, moreTime }: Said) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby="still" aria-describedby="wiped">
      <h2 id="still">{still}</h2>
      <p class="left" role="timer">
        {ending}
      </p>
      <p id="wiped">{wiped}</p>
      <button type="button" class="main">
        {moreTime}
      </button>
    </dialog>
  )
}
