/**
 * How a screen stands after a silence. Whoever is still there is told in time:
 * quietly for twenty seconds, plainly for the last ten; any touch starts anew.
 */
export type Silence =
  | { readonly kind: 'none' }
  | { readonly kind: 'noticed' | 'ending'; readonly left: number }
  | { readonly kind: 'over' }

const noticed = 10
const ending = 20
const over = 30

/**
 * @param seconds since the last touch or key; `left` is whole seconds to the wiping
 * @example
 * silenceAfter(9.9) // => { kind: 'none' }
 * silenceAfter(10) // => { kind: 'noticed', left: 20 }
 * silenceAfter(20.5) // => { kind: 'ending', left: 10 }
 * silenceAfter(29.9) // => { kind: 'ending', left: 1 }
 * silenceAfter(30) // => { kind: 'over' }
 */
export function silenceAfter(seconds: number): Silence {
  if (seconds >= over) return { kind: 'over' }
  if (seconds < noticed) return { kind: 'none' }
  return { kind: seconds < ending ? 'noticed' : 'ending', left: Math.ceil(over - seconds) }
}
