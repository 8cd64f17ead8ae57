import { fold } from '../fold.ts'
import { tonePlaced } from './tone-placed.ts'

/** A word of a text as it is compared, and where it stands (in UTF-16 units). */
export type Word = { readonly from: number; readonly to: number; readonly marked: string; readonly folded: string }

/** Stands for what is hidden; a word by itself, so that what is before and behind it never follow one another. */
export const hiddenSign = '▇'

/** Runs of letters and digits; `%` and `_` are words of their own, all other signs part words. */
const word = /[%_▇]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** The words of a text: with tone marks placed one way, and without any. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, ...compared(found) }))

type Compared = Pick<Word, 'marked' | 'folded'>

/** Vietnamese has some seven thousand syllables: nearly every word was met before. */
const met = new Map<string, Compared>()
const mostMet = 20_000

function compared(found: string): Compared {
  const before = met.get(found)
  if (before) return before
  const marked = tonePlaced(found.normalize('NFC').toLowerCase())
  const one = { marked, folded: fold(marked) }
  if (met.size >= mostMet) met.clear()
  met.set(found, one)
  return one
}

/**
 * A text as it is kept to be searched: its words with a space around each.
 *
 * @example
 * keptWords('Hoà giải: rất tốt, 100%!') // => { marked: ' hòa giải rất tốt 100 % ', folded: ' hoa giai rat tot 100 % ' }
 */
export function keptWords(text: string): { readonly marked: string; readonly folded: string } {
  const words = wordsIn(text)
  return { marked: padded(words.map(({ marked }) => marked)), folded: padded(words.map(({ folded }) => folded)) }
}

const padded = (words: readonly string[]): string => ` ${words.join(' ')} `
