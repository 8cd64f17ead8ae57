import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a code lasts, in milliseconds. */
const stepLength = 30_000
const digits = 6
/** A code is taken one step early or late: clocks differ, and typing takes a while. */
const window = 1

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret of 160 bits, as RFC 4226 recommends, in base32 as telephones take it. */
export function newTotpSecret(): string {
  return [...randomBytes(32)].map((byte) => base32[byte % 32]).join('')
}

/** @throws RangeError for a letter that is none of base32 */
function bytesOf(secret: string): Buffer {
  let bits = ''
  for (const letter of secret) {
    const value = base32.indexOf(letter)
    if (value === -1) throw new RangeError('bytesOf requires letters of base32')
    bits += value.toString(2).padStart(5, '0')
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** The step a moment lies in. */
export const stepAt = (now: number): number => Math.floor(now / stepLength)

/**
 * The code of a step (RFC 6238 over RFC 4226, HMAC-SHA-1).
 *
 * @param secret in base32
 * @example
 * totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1, 8) // => '94287082'
 */
export function totpCode(secret: string, step: number, length = digits): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const at = hash.readUInt8(hash.length - 1) & 15
  const number = (hash.readUInt32BE(at) & 0x7fffffff) % 10 ** length
  return String(number).padStart(length, '0')
}

/** The step whose code this is, now or one step early or late; undefined when it is none of them. */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const here = stepAt(now)
  const steps = Array.from({ length: 2 * window + 1 }, (_, i) => here - window + i)
  // All are compared, so that the time taken tells nothing.
  return steps.filter((step) => isSame(totpCode(secret, step), code)).at(-1)
}

function isSame(ours: string, given: string): boolean {
  const [one, other] = [Buffer.from(ours), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}
