import { createHmac } from 'node:crypto'
import { quietAlphabet } from '../../surveys/grammar/typed-code.ts'
import { type Key, keysFor } from '../access/keys.ts'
import { lettersOf } from '../access/tokens.ts'
import type { World } from '../world/world.ts'
import { asCode } from './as-code.ts'

type Secrets = Pick<World, 'secret' | 'formerSecrets'>

/** A receipt for a response, and the name of the key it is made with, which is all that is kept of it. */
export type NewReceipt = { readonly code: string; readonly key: string }

/**
 * The receipt of a response. It is made from the response's id under the secret,
 * so that a resend gets the first one again though it is nowhere stored: who has the
 * database has no receipt, nor who has an export.
 */
export function receiptFor(secrets: Secrets, id: string): NewReceipt {
  const [key] = keysFor(secrets, 'receipt')
  return { code: codeUnder(key, id), key: key.id }
}

/** What is kept for a response whose receipt nobody ever sees, such as an imported one. */
export const noReceipt = ''

/** The receipt made with the key of this name; undefined when there is none, or nobody has it any more. */
export function receiptBehind(secrets: Secrets, id: string, key: string): string | undefined {
  const found = keysFor(secrets, 'receipt').find((one) => one.id === key)
  return found && codeUnder(found, id)
}

/**
 * The name of the key with which the receipt was made whose salted hash an older
 * program kept: eight letters of salt, 22 of hash. '' when it was made otherwise.
 */
export function keyOfKept(secrets: Secrets, id: string, kept: string): string {
  const salt = kept.slice(0, 8)
  const made = keysFor(secrets, 'receipt').find(({ bytes, id: name }) => {
    const code = asCode(codeUnder({ bytes, id: name }, id))
    const hash = createHmac('sha256', bytes).update(`${salt} ${code}`).digest('base64url')
    return salt + hash.slice(0, 22) === kept
  })
  return made?.id ?? noReceipt
}

const half = 5

/** Two groups of five, easy to read aloud. */
function codeUnder({ bytes }: Key, id: string): string {
  const hash = createHmac('sha256', bytes).update(id).digest()
  return [0, 6].map((at) => lettersOf(hash.readUIntBE(at, 6), half, quietAlphabet)).join('-')
}
