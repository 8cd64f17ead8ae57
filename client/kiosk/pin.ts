/** A PIN may be guessed this often; then each wrong one costs a pause, twice as long each time. */
const free = 5
const firstPause = 30_000
const longestPause = 15 * 60_000

type Wrong = { readonly count: number; readonly at: number }

/**
 * Milliseconds until the next guess may be made. A clock that was set back does
 * not make the pause longer than it is.
 *
 * @param wrong how many wrong ones in a row, and when the last
 * @example
 * pauseLeft({ count: 4, at: 0 }, 0) // => 0
 * pauseLeft({ count: 5, at: 0 }, 0) // => 30_000
 * pauseLeft({ count: 6, at: 0 }, 10_000) // => 50_000
 * pauseLeft({ count: 40, at: 0 }, 0) // => 900_000
 * pauseLeft({ count: 5, at: 90_000 }, 0) // => 30_000
 */
export function pauseLeft({ count, at }: Wrong, now: number): number {
  if (count < free) return 0
  const pause = Math.min(longestPause, firstPause * 2 ** (count - free))
  return Math.min(pause, Math.max(0, at + pause - now))
}

/**
 * Whether this is the PIN, by its slow salted hash, without the server.
 *
 * @param hash `pbkdf2-sha256$<iterations>$<salt>$<hash>`, salt and hash in base64url
 */
export async function isPin(pin: string, hash: string): Promise<boolean> {
  const [, iterations = '', salt = '', expected = ''] = hash.split('$')
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: Number(iterations) }
  const found = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))
  const wanted = bytes(expected)
  return wanted.length === found.length && wanted.every((byte, i) => byte === found[i])
}

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
