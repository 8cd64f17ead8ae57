// By zod/mini, as all that a Worker reads: the whole of zod would weigh 16 kB more there.
import * as z from 'zod/mini'

/** A text of at most so many characters. */
export const text = (most: number) => z.string().check(z.maxLength(most))

/** A text somebody wrote, without the spaces around it: something, and at most so many characters. */
export const named = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** A whole number, not under this one. */
export const atLeast = (least: number) => z.int().check(z.minimum(least))
