/** Numbers from 0 up to, not including, 1. */
export type Random = () => number

/**
 * The same numbers for the same seed, on every machine: Chris Doty-Humphrey's
 * sfc32 (128 bits of state, passes PractRand), its state filled from the text by
 * FNV-1a and stirred twenty times. For simulations only, never for codes.
 */
export function randomOf(seed: string): Random {
  let [a, b, c] = [hash(`${seed}/a`), hash(`${seed}/b`), hash(`${seed}/c`)]
  let counter = 1
  const next = () => {
    const drawn = (a + b + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + drawn) | 0
    return (drawn >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 20; i++) next()
  return next
}

function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return sum | 0
}

/** How many of `trials` happen, each with this chance. */
export function binomial(random: Random, trials: number, chance: number): number {
  let happened = 0
  for (let i = 0; i < trials; i++) if (random() < chance) happened++
  return happened
}

/** Draws so many of a list without putting any back; the list is left in another order. */
export function drawWithout<T>(random: Random, list: T[], draws: number): T[] {
  for (let i = 0; i < draws; i++) {
    const chosen = i + Math.floor(random() * (list.length - i))
    const [here, there] = [list[i] as T, list[chosen] as T]
    list[i] = there
    list[chosen] = here
  }
  return list.slice(0, draws)
}
