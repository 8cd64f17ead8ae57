import { pbkdf2, randomBytes } from 'node:crypto'

/** As many as WebCrypto on Workers allows; a tablet needs well under a second for one guess. */
const iterations = 100_000

/**
 * A PIN as a slow salted hash that the tablet checks by itself, offline, with WebCrypto:
 * `pbkdf2-sha256$<iterations>$<salt>$<hash>`, 16 and 32 bytes as base64url. Six digits
 * do not withstand whoever takes the hash away; they keep a passer-by out of the tablet.
 */
export const hashPin = (pin: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const salt = randomBytes(16)
    pbkdf2(pin, salt, iterations, 32, 'sha256', (error, hash) => {
      if (error) reject(error)
      else resolve(['pbkdf2-sha256', iterations, salt.toString('base64url'), hash.toString('base64url')].join('$'))
    })
  })
