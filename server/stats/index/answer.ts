/** One criterion as one person answered it: 1…5; 0 = "không phát sinh"; null = skipped. */
export type Answer = number | null

/**
 * Whether it is an answer on the five-level scale. "Does not apply" and
 * "skipped" are not.
 *
 * @example
 * isAnswered(3) // => true
 * isAnswered(0) // => false
 * isAnswered(null) // => false
 */
export function isAnswered(answer: Answer): answer is number {
  if (answer === null || answer === 0) return false
  if (Number.isInteger(answer) && answer >= 1 && answer <= 5) return true
  throw new RangeError(`An answer must be a whole number from 0 to 5 or null, not ${answer}`)
}

/**
 * Levels 4 and 5 are satisfied; the neutral 3 counts among the answered, not
 * among the satisfied.
 *
 * @example
 * isSatisfied(4) // => true
 * isSatisfied(3) // => false
 */
export const isSatisfied = (answer: Answer): boolean => isAnswered(answer) && answer >= 4
