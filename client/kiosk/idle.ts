/** How a screen stands after a silence. Whoever is still there is told for ten seconds; any touch starts anew. */
export type Silence =
  | { readonly kind: 'none' }
  | { readonly kind: 'ending'; readonly left: number }
  | { readonly kind: 'over' }

/** So many seconds the notice stands before anything happens. */
const notice = 10
/** Seconds of quiet before it where little is to be read. */
const usual = 15
/** Letters an unhurried reader takes in a second. */
const lettersASecond = 12

/**
 * How long a screen stays quiet before the notice: as long as its words take an unhurried reader, and some.
 *
 * @param letters how much there is to read
 * @example
 * quietFor(60) // => 20
 */
export const quietFor = (letters: number): number => usual + Math.ceil(letters / lettersASecond)

/**
 * @param seconds since the last touch or key; `left` is whole seconds to the end
 * @param quiet seconds before the notice
 * @example
 * silenceAfter(19.9, 20) // => { kind: 'none' }
 * silenceAfter(20.5, 20) // => { kind: 'ending', left: 10 }
 * silenceAfter(29.9, 20) // => { kind: 'ending', left: 1 }
 * silenceAfter(30, 20) // => { kind: 'over' }
 */
export function silenceAfter(seconds: number, quiet: number): Silence {
  if (seconds >= quiet + notice) return { kind: 'over' }
  return seconds < quiet ? { kind: 'none' } : { kind: 'ending', left: Math.ceil(quiet + notice - seconds) }
}
