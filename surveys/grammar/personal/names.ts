import { fold } from '../fold.ts'
import { type Word, wordsIn } from '../words/words-in.ts'
import { familyNames, givenNames, honorifics, noNames } from './name-words.ts'
import type { Suggested } from './suggested.ts'

/** A name has at most so many words. */
const longest = 5

/**
 * People a text names: by how they are spoken of and a name (“chị Lan”), and by whole names. In small letters only words
 * that are known as names are taken for one.
 */
export function personalNames(text: string): Suggested[] {
  const words = wordsIn(text)
  return words.flatMap((word, i): Suggested[] => {
    const length = spokenOf(words, i) ? nameAt(text, words, i + 1, true) : 0
    const next = words[i + length]
    if (length > 0 && next) return [{ from: words[i + 1]?.from ?? 0, to: next.to, kind: 'name' }]
    const whole = familyNames.has(word.marked) ? nameAt(text, words, i, false) : 0
    const last = words[i + whole - 1]
    return whole >= 3 && last ? [{ from: word.from, to: last.to, kind: 'name' }] : []
  })
}

const spokenOf = (words: readonly Word[], i: number): boolean => honorifics.has(words[i]?.marked ?? '')

/** How many words from here on are a name; 0 when none is. */
function nameAt(text: string, words: readonly Word[], start: number, isSpokenOf: boolean): number {
  const isCapital = (word: Word) => /^\p{Lu}/u.test(text.slice(word.from, word.to))
  const isJoined = (i: number) => /^\s+$/.test(text.slice(words[i - 1]?.to ?? 0, words[i]?.from ?? 0))
  if (isSpokenOf && !isJoined(start)) return 0
  let length = 0
  for (let i = start; i < words.length && length < longest; i++) {
    const word = words[i]
    if (!word || (i > start && !isJoined(i)) || beginsNoName(words, i)) break
    const isKnown = i === start ? isSpokenOf && isName(word) : isNamePart(words, start, word)
    if (!isCapital(word) && !isKnown && !(i === start && familyNames.has(word.marked))) break
    length++
  }
  // A family name alone in small letters is as often another word: “chị lê”, “anh vũ”.
  const first = words[start]
  const isBare = length === 1 && first && !isCapital(first) && !givenNames.has(first.marked)
  return isBare ? 0 : length
}

const isName = ({ marked }: Word): boolean => givenNames.has(marked) || familyNames.has(marked)

/** In small letters a name goes on behind a family name, by what stands in names. */
const isNamePart = (words: readonly Word[], start: number, word: Word): boolean =>
  familyNames.has(words[start]?.marked ?? '') && (isName(word) || word.marked === 'văn' || word.marked === 'thị')

/** Offices and places that follow a form of address, as “anh Công an”. */
const beginsNoName = (words: readonly Word[], i: number): boolean =>
  noNames.has(words[i]?.marked ?? '') || noNames.has(`${words[i]?.marked} ${words[i + 1]?.marked}`)

/**
 * Officials a text names, by the names of the accounts: the whole name in whatever letters, with or without marks, or its
 * last two words where it has three.
 *
 * @param staff as `foldedName` makes them
 */
export function officialsNamed(text: string, staff: readonly string[]): Suggested[] {
  const words = wordsIn(text)
  return staff.flatMap((name) => {
    const own = name.split(' ')
    return words.flatMap((word, i): Suggested[] => {
      const last = words[i + own.length - 1]
      const isHere = last && own.every((one, k) => words[i + k]?.folded === one)
      return isHere ? [{ from: word.from, to: last.to, kind: 'staff' }] : []
    })
  })
}

/** What of a person’s name is looked for: the whole, and the last two of three words; a single word is too common. */
export function namesLookedFor(names: readonly string[]): string[] {
  const all = names.flatMap((name) => {
    const words = fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
    return words.length > 2 ? [words.join(' '), words.slice(-2).join(' ')] : words.length === 2 ? [words.join(' ')] : []
  })
  return [...new Set(all)].toSorted()
}
