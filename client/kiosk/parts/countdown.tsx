import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../../../surveys/grammar/text.ts'
import type { Silence } from '../idle.ts'
import { staffWords, words } from '../words.ts'

/** Tells that the screen is going to be wiped: a line at first, then a question over everything. Any touch takes it away. */
export function Countdown({ silence, language, staff = false }: Silent & { silence: Silence }) {
  const said = { ...words[language], ...(staff && staffWords.silence) }
  if (silence.kind === 'noticed') return <p class="noticed">{said.noticed(silence.left)}</p>
  if (silence.kind === 'ending') return <Ending left={silence.left} said={said} />
  return null
}

type Silent = {
  readonly language: Language
  /** It is staff who are silent. */
  readonly staff?: boolean
}
type Said = Pick<(typeof words)[Language], 'still' | 'ending' | 'wiped' | 'moreTime'>

function Ending({ left, said }: { left: number; said: Said }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby="still" aria-describedby="wiped">
      <h2 id="still">{said.still}</h2>
      <p class="left" role="timer">
        {said.ending(left)}
      </p>
      <p id="wiped">{said.wiped}</p>
      <button type="button" class="main">
        {said.moreTime}
      </button>
    </dialog>
  )
}
