import { merged } from '../words/search.ts'
import { hiddenSign, keptWords } from '../words/words-in.ts'
import { personalAddresses } from './addresses.ts'
import { personalKinds } from './kinds.ts'
import { officialsNamed, personalNames } from './names.ts'
import { personalNumbers } from './numbers.ts'
import type { Suggested } from './suggested.ts'

/** A stretch of a comment that is hidden, or was: suggested by the program, agreed to or undone by a person. */
export type HiddenPart = Suggested & { readonly state: 'suggested' | 'agreed' | 'undone' }

/**
 * What of a comment is hidden at once, from left to right, none over another. What a person decided about stays as it
 * was decided.
 *
 * @param staff names of officials, as `namesLookedFor` makes them
 * @param decided what was hidden before
 */
export function hiddenParts(
  words: string,
  staff: readonly string[] = [],
  decided: readonly HiddenPart[] = [],
): HiddenPart[] {
  const kept = decided.filter(({ state }) => state !== 'suggested')
  const found = [
    ...officialsNamed(words, staff),
    ...personalNumbers(words),
    ...personalAddresses(words),
    ...personalNames(words),
  ]
  // What a person left open stays open, and what was agreed to is not told a second time under another kind.
  const isNew = (one: Suggested) => !kept.some(({ from, to }) => from <= one.from && one.to <= to)
  const suggested = merged(found.filter(isNew)).map((one) => ({ ...one, state: 'suggested' as const }))
  return [...kept, ...suggested].toSorted((a, b) => a.from - b.from)
}

/** A piece of a comment as it may be read: words, or in their place what was hidden, told by where that begins. */
export type Piece =
  | { readonly text: string }
  | { readonly text: string; readonly part: number; readonly state: HiddenPart['state'] }

/** A comment as it may be read, piece by piece; what was undone is read, and still told apart. */
export function shownPieces(words: string, parts: readonly HiddenPart[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, kind, state } of parts) {
    const isOpen = state === 'undone'
    // A part that reaches into an earlier one begins behind it.
    const start = Math.max(from, at)
    if (to <= start) continue
    if (start > at) pieces.push({ text: words.slice(at, start) })
    pieces.push({ text: isOpen ? words.slice(start, to) : `${hiddenSign} [${personalKinds[kind]}]`, part: from, state })
    at = to
  }
  if (at < words.length) pieces.push({ text: words.slice(at) })
  return pieces
}

/**
 * A comment as it may be read, in one text.
 *
 * @example
 * shownText('Gọi 0912 345 678 nhé', hiddenParts('Gọi 0912 345 678 nhé')) // => 'Gọi ▇ [số điện thoại] nhé'
 */
export const shownText = (words: string, parts: readonly HiddenPart[]): string =>
  shownPieces(words, parts)
    .map(({ text }) => text)
    .join('')

/** What of a comment is searched: as long as what is shown, without what is said in place of the hidden. */
export const searchedText = (pieces: readonly Piece[]): string => pieces.map(searchedPiece).join('')

const searchedPiece = (piece: Piece): string =>
  'part' in piece && piece.state !== 'undone' ? hiddenSign.padEnd(piece.text.length) : piece.text

/** How a comment is kept beside its words, as the program finds what is to be hidden. */
export const keptComment = (words: string, staff: readonly string[] = [], decided: readonly HiddenPart[] = []) =>
  keptWith(words, hiddenParts(words, staff, decided))

/** The same where it is known what is hidden. */
export const keptWith = (words: string, hidden: readonly HiddenPart[]) => ({
  ...keptWords(searchedText(shownPieces(words, hidden))),
  hidden,
})
