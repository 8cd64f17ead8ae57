import { createHmac, timingSafeEqual } from 'node:crypto'
import { alphabet, codesIn, quietAlphabet } from '../../surveys/grammar/typed-code.ts'
import type { Key } from '../access/keys.ts'
import { lettersOf, newCode } from '../access/tokens.ts'

/** Letters of the number, of the signature, and one that shows a slip of the finger. */
const numberLetters = 6
const signatureLetters = 5
const length = numberLetters + signatureLetters + 1

/** What a typed code turns out to be. Only `genuine` is worth a look into the database. */
export type ReadCode =
  | { readonly kind: 'genuine'; readonly number: number }
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'forged' }

/**
 * A random number for a slip whose whole code, under this key, can be typed with
 * any keyboard: each of about three million as likely.
 */
export function newSlipNumber(key: Key): number {
  for (;;) {
    const number = numberOf(newCode(numberLetters))
    if ([...bare(makeCode(key, number))].every((letter) => quietAlphabet.includes(letter))) return number
  }
}

/**
 * The code of a slip: its number, 5 letters of HMAC-SHA-256 of the number, and a
 * check letter. Guessing one that is signed takes two million attempts, as only quiet letters are handed out.
 *
 * @returns three groups of four, easy to read aloud
 */
export function makeCode({ bytes }: Key, number: number): string {
  const signed = lettersOf(number, numberLetters) + signature(bytes, number)
  return grouped(signed + checkLetter(signed))
}

/**
 * Reads a code as a person typed it, whichever of its readings is written as a
 * slip's is, and checks it without asking the database. A code that was signed
 * before the secret was changed is still good.
 */
export function readCode(keys: readonly Key[], typed: string): ReadCode {
  const read = codesIn(typed).map((code) => judged(keys, code))
  return (
    read.find(({ kind }) => kind === 'genuine') ?? read.find(({ kind }) => kind === 'forged') ?? { kind: 'mistyped' }
  )
}

/** The reading of a typed code that is written as a slip's is; undefined when it was mistyped. */
export const slipMeant = (typed: string): string | undefined =>
  codesIn(typed).find((code) => isWritten(code) && checkLetter(code.slice(0, -1)) === code.at(-1))

function judged(keys: readonly Key[], code: string): ReadCode {
  const signed = code.slice(0, -1)
  if (!isWritten(code) || checkLetter(signed) !== code.at(-1)) return { kind: 'mistyped' }
  const number = numberOf(code.slice(0, numberLetters))
  const given = Buffer.from(code.slice(numberLetters, -1))
  const isOurs = keys.some(({ bytes }) => timingSafeEqual(Buffer.from(signature(bytes, number)), given))
  return isOurs ? { kind: 'genuine', number } : { kind: 'forged' }
}

/**
 * A printed code without the hyphens between its groups.
 *
 * @example
 * bare('k7m2-9xqp-4hdm') // => 'k7m29xqp4hdm'
 */
export const bare = (printed: string): string => printed.replaceAll('-', '')

/**
 * Whether this is the code of a slip, perhaps with a letter too many or too few;
 * the codes of touchpoints are half as long.
 *
 * @example
 * isLikeSlip('k7m29xqp4hd') // => true
 * isLikeSlip('k7m29x') // => false
 */
export const isLikeSlip = (code: string): boolean => code.length >= length - 2

/**
 * The check letter by Luhn's algorithm modulo 30: it gives away every single
 * wrong letter, and two neighbours in the wrong order except `2z` and `z2`.
 *
 * @see https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm
 * @example
 * checkLetter('k7m29xqp4hd') // => 'm'
 */
export function checkLetter(letters: string): string {
  const sum = [...letters].reverse().reduce((total, letter, place) => {
    const value = alphabet.indexOf(letter) * (place % 2 === 0 ? 2 : 1)
    return total + Math.floor(value / alphabet.length) + (value % alphabet.length)
  }, 0)
  return letterAt(-sum % alphabet.length)
}

const isWritten = (code: string) => code.length === length && [...code].every((letter) => alphabet.includes(letter))

const grouped = (code: string) => code.replace(/.{4}(?=.)/g, '$&-')

/** 48 bits of the hash modulo 30⁵: some signatures are likelier than others by less than one in ten million. */
function signature(key: Buffer, number: number): string {
  const hash = createHmac('sha256', key).update(String(number)).digest()
  return lettersOf(hash.readUIntBE(0, 6) % alphabet.length ** signatureLetters, signatureLetters)
}

const letterAt = (value: number) => alphabet.at(value) ?? ''

const numberOf = (letters: string) =>
  [...letters].reduce((value, letter) => value * alphabet.length + alphabet.indexOf(letter), 0)
