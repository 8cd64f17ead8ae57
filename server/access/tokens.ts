import { createHmac, randomBytes } from 'node:crypto'
import { alphabet, quietAlphabet } from '../../surveys/grammar/typed-code.ts'
import { pooledBytes } from '../world/random-pool.ts'
import type { World } from '../world/world.ts'

/** A new secret token that nobody can guess: 256 bits, safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The keyed hash a token is stored under, so that a copied database lets nobody in. */
export const tokenHash = (secret: string, token: string): string =>
  createHmac('sha256', secret).update(token).digest('base64url')

/**
 * Every hash a token may be stored under: under the present secret first, then
 * under those before it. The same work whether the token is known or not.
 */
export const tokenHashes = (
  { secret, formerSecrets }: Pick<World, 'secret' | 'formerSecrets'>,
  token: string,
): readonly [string, ...string[]] => [
  tokenHash(secret, token),
  ...formerSecrets.map((former) => tokenHash(former, token)),
]

/** A number as so many of the letters, the last ones first where there are more. */
export function lettersOf(value: number, many: number, letters = alphabet): string {
  let written = ''
  for (let rest = value, i = 0; i < many; i++, rest = Math.floor(rest / letters.length))
    written = letters.charAt(rest % letters.length) + written
  return written
}

/**
 * A short random code to be typed or read aloud, of letters that no keyboard
 * turns into others. Bytes past the last whole round of the alphabet are thrown
 * away, so that every letter is as likely.
 */
export function newCode(length: number): string {
  const fair = 256 - (256 % quietAlphabet.length)
  let code = ''
  while (code.length < length) {
    const byte = pooledBytes(1).readUInt8()
    if (byte < fair) code += quietAlphabet[byte % quietAlphabet.length]
  }
  return code
}
