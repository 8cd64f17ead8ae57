import { useEffect, useRef } from 'preact/hooks'
import { type Language, say } from '../../../surveys/languages.ts'
import { words } from '../words.ts'

/** Long enough that nobody opens it by accident. */
const hold = 3000

/** Opens what is for staff: held down for three seconds, or pressed by keyboard. A tap does nothing. */
export function StaffCorner({ language, open }: { language: Language; open: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const release = () => clearTimeout(timer.current)
  useEffect(() => release, [])
  return (
    <button
      type="button"
      class="corner"
      aria-label={say(words.staff, language)}
      onPointerDown={() => {
        release()
        timer.current = setTimeout(open, hold)
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onClick={(event) => {
        if (event.detail === 0) open()
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="8" r="4" />
        <path d="M4 21c1-5 4-7 8-7s7 2 8 7" />
      </svg>
    </button>
  )
}
