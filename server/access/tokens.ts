import { createHmac, randomBytes } from 'node:crypto'
import type { World } from '../world.ts'
import { drawn } from './drawn.ts'

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

/** Letters and digits that cannot be mistaken for one another, on paper or read aloud. */
export const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/**
 * A short random code to be typed or read aloud. Bytes past the last whole
 * round of the alphabet are thrown away, so that every letter is as likely.
 */
export function newCode(length: number): string {
  const fair = 256 - (256 % alphabet.length)
  let code = ''
  while (code.length < length) {
    const byte = drawn(1).readUInt8()
    if (byte < fair) code += alphabet[byte % alphabet.length]
  }
  return code
}
