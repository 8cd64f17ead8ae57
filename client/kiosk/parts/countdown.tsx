import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Language, say, sayAll } from '../../../surveys/languages.ts'
import type { Silence } from '../idle.ts'
import { staffWords, words } from '../words.ts'

/** Tells that the screen is going to be wiped: a line at first, then a question over everything. Any touch takes it away. */
export function Countdown({ silence, language, staff = false }: Silent & { silence: Silence }) {
  if (silence.kind === 'noticed') {
    const { left } = silence
    return <p class="noticed">{staff ? staffWords.silence.noticed(left) : say(words.noticed, language, { left })}</p>
  }
  if (silence.kind === 'ending') {
    const said = { ...sayAll(words, language), ...(staff && staffWords.silence) }
    return <Ending {...said} ending={say(words.ending, language, { left: silence.left })} />
  }
  return null
}

type Silent = {
  readonly language: Language
  /** It is staff who are silent. */
  readonly staff?: boolean
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
