import type { Level } from '../../../surveys/grammar/scale.ts'
import { eyes, mouths } from '../../survey/faces.ts'

/** The same face as on the citizens' page. */
export const Face = ({ level }: { level: Level }) => (
  <svg class="face" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="13.5" />
    <path d={eyes} />
    <path d={mouths[level - 1]} />
  </svg>
)
