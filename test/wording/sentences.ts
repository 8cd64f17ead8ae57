import { hole } from './said.ts'

/** The sentences of a text, without what parts them. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!…][”’")]*)[ \u00a0]+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/**
 * How many syllables are read aloud; a value put in counts as one, and so does a number or a piece of code.
 *
 * @example
 * syllablesOf('Xin Ông/Bà gửi lại sau 20 giây.') // => 8
 */
export const syllablesOf = (sentence: string): number =>
  sentence
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) || word.includes(hole))
    .reduce((sum, word) => sum + (/^\p{P}*\p{L}+\/\p{L}+\p{P}*$/u.test(word) ? 2 : 1), 0)
