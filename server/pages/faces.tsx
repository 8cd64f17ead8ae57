import type { Level } from '../../surveys/grammar/scale.ts'

/** The five faces, drawn once a page and used by name. One stroke weight and no colour of their own: no level stands out. */
export const Faces = () => (
  <svg width="0" height="0" class="defs" aria-hidden="true">
    <defs>
      <g id="h">
        <circle cx="16" cy="16" r="13.5" />
        <path d="M11.5 12.5v.6M20.5 12.5v.6" />
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

const mouths = [
  'M10 22.5c3-5 9-5 12 0M9 9l4 1.5M23 9l-4 1.5',
  'M10.5 21.5c3-3 8-3 11 0',
  'M10.5 20.5h11',
  'M10.5 19c3 3.2 8 3.2 11 0',
  'M9.5 18.5h13c-.6 4.5-3.4 6.3-6.5 6.3s-5.9-1.8-6.5-6.3z',
]

export const Face = ({ level }: { level: Level }) => (
  <svg class="f" aria-hidden="true">
    <use href={`#f${level}`} />
  </svg>
)
