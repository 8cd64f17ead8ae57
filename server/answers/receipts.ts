import { createHmac } from 'node:crypto'
import { quietAlphabet } from '../../surveys/grammar/typed-code.ts'
import { drawn } from '../access/drawn.ts'
import { type Key, keysFor } from '../access/keys.ts'
import { lettersOf, newCode } from '../access/tokens.ts'
import type { World } from '../world.ts'
import { asCode } from './as-code.ts'

type Secrets = Pick<World, 'secret' | 'formerSecrets'>

/** A receipt for a response, and how it is kept: another salt in every attempt, and the hash under it. */
export type NewReceipt = { readonly code: string; readonly kept: string }

/**
 * The receipt of a response. It is made from the response's id under the secret,
 * so that a resend gets the first one again though it is nowhere stored: who has the
 * database has no receipt, nor who has an export.
 */
export function receiptFor(secrets: Secrets, id: string): NewReceipt {
  const [key] = keysFor(secrets, 'receipt')
  const code = codeUnder(key, id)
  return { code, kept: keptAs(key, code) }
}

/** How a receipt is kept that an older program stored in clear. */
export const keptReceipt = (secrets: Secrets, code: string): string => keptAs(keysFor(secrets, 'receipt')[0], code)

/** What is kept for a response whose receipt nobody ever sees, such as an imported one. */
export const noReceipt = (): string => newCode(30)

/**
 * The receipt that is kept so; undefined for one that an older program gave out,
 * which nobody but its holder knows.
 */
export function receiptBehind(secrets: Secrets, id: string, kept: string): string | undefined {
  const salt = kept.slice(0, saltLength)
  return keysFor(secrets, 'receipt').flatMap((key) => {
    const code = codeUnder(key, id)
    return keptAs(key, code, salt) === kept ? [code] : []
  })[0]
}

const saltLength = 8
const half = 5

/** Two groups of five, easy to read aloud. */
function codeUnder({ bytes }: Key, id: string): string {
  const hash = createHmac('sha256', bytes).update(id).digest()
  return [0, 6].map((at) => lettersOf(hash.readUIntBE(at, 6), half, quietAlphabet)).join('-')
}

function keptAs({ bytes }: Key, code: string, salt = drawn(6).toString('base64url')): string {
  const hash = createHmac('sha256', bytes)
    .update(`${salt} ${asCode(code)}`)
    .digest('base64url')
  return salt + hash.slice(0, 22)
}
