import { createHmac } from 'node:crypto'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import { type Key, keysFor } from '../access/keys.ts'
import { pooledBytes } from '../world/random-pool.ts'
import type { World } from '../world/world.ts'

type Secrets = Pick<World, 'secret' | 'formerSecrets'>

/** A form may be sent so long after it was served, in milliseconds; a phone keeps answers for a day. */
const lifetime = 2 * oneDay
/** Clocks of two isolates need not agree to the second. */
const tolerance = 60_000

/** Counts the forms of this process, from a random number on: no two of one millisecond are the same. */
let count: number | undefined

/**
 * The id of a form that is served now: a UUID of version 7 whose last 48 bits are
 * a keyed hash of all before them and of the place it is served for. So it says when
 * the form was served, by us, and where; and since an id is stored once, it is used once.
 *
 * @param place what the form is about, such as a touchpoint's code
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function newFormId(secrets: Secrets, place: string, now: number): string {
  count = ((count ?? pooledBytes(4).readUInt32LE()) + 1) % 2 ** 26
  const time = now.toString(16).padStart(12, '0')
  const [high, low] = [count >>> 14, 0x8000 | (count & 0x3fff)].map((bits) => bits.toString(16).padStart(3, '0'))
  const signed = `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${low}`
  return `${signed}-${signature(keysFor(secrets, 'form')[0], place, signed)}`
}

/**
 * When the form with this id was served for this place, in milliseconds; undefined
 * when it was not by us, not for here, or too long ago.
 */
export function servedAt(secrets: Secrets, place: string, id: string, now: number): number | undefined {
  const written = id.toLowerCase()
  const [signed, given] = [written.slice(0, 23), written.slice(24)]
  const at = Number.parseInt(signed.slice(0, 13).replace('-', ''), 16)
  if (!(at <= now + tolerance && at >= now - lifetime)) return undefined
  return keysFor(secrets, 'form').some((key) => signature(key, place, signed) === given) ? at : undefined
}

/** 48 bits: each wrong guess costs one of the few answers that need no proof. */
const signature = ({ bytes }: Key, place: string, signed: string): string =>
  createHmac('sha256', bytes).update(`${place} ${signed}`).digest('hex').slice(0, 12)
