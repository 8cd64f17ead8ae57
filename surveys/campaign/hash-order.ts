import { createHash } from 'node:crypto'

/** Hex SHA-256, as `printf '%s' text | sha256sum` prints it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Puts things in the order of the hash of what is said of each, rising: an order nobody chooses and anybody can
 * recompute. More things leave the order of the others as it was.
 *
 * @example
 * inHashOrder(['a', 'b', 'c'], (one) => `7|${one}`) // => ['a', 'c', 'b']
 */
export const inHashOrder = <T>(things: readonly T[], said: (one: T) => string): T[] =>
  things
    .map((one) => ({ one, key: sha256(said(one)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
