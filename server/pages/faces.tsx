import { eyes, mouths } from '../../client/survey/faces.ts'
import type { Level } from '../../surveys/grammar/scale.ts'

/** The five faces, drawn once a page and used by name. One stroke weight and no colour of their own: no level stands out. */
export const Faces = () => (
  <svg width="0" height="0" class="defs" aria-hidden="true">
    <defs>
      <g id="h">
        <circle cx="16" cy="16" r="13.5" />
        <path d={eyes} />
      </g>
      {mouths.map((mouth, i) => (
        <symbol id={`f${i + 1}`} key={mouth} viewBox="0 0 32 32">
          <use href="#h" />
          <path d={mouth} />
        </symbol>
      ))}
    </defs>
  </svg>
)

export const Face = ({ level }: { level: Level }) => (
  <svg class="f" width="34" height="34" stroke-width="2.4" aria-hidden="true">
    <use href={`#f${level}`} />
  </svg>
)
