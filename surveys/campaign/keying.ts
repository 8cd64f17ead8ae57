import { inHashOrder } from './hash-order.ts'

/** A paper form as somebody keyed it: what is written at each question, by its name; absent or undefined where nothing is. */
export type Keying = Readonly<Record<string, number | string | undefined>>

/**
 * The questions at which two persons keyed something else, in the order of the first form. One that both left out is
 * equal; one that only one of them left out differs.
 *
 * @example
 * differing({ q1: 5, q2: 4 }, { q1: 5, q2: 1, q3: 2 }) // => ['q2', 'q3']
 * differing({ q1: 5 }, { q1: 5, q2: undefined }) // => []
 */
export const differing = (first: Keying, second: Keying): readonly string[] =>
  [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((name) => first[name] !== second[name])

/** The differing questions nobody has settled yet: all the arbiter is shown. `resolved` says undefined where nothing is written. */
export const unsettled = (first: Keying, second: Keying, resolved: Keying): readonly string[] =>
  differing(first, second).filter((name) => !Object.hasOwn(resolved, name))

/**
 * What counts of a form keyed twice: where both keyed the same, that; elsewhere what the arbiter said. A resolution of
 * a question both keyed alike, as after a form went back to who keyed it, changes nothing.
 *
 * @returns undefined as long as a differing question is not settled: the form is not final
 * @example
 * finalOf({ q1: 5, q2: 4 }, { q1: 5, q2: 1 }, { q2: 4 }) // => { q1: 5, q2: 4 }
 * finalOf({ q1: 5, q2: 4 }, { q1: 5, q2: 1 }, {}) // => undefined
 */
export function finalOf(first: Keying, second: Keying, resolved: Keying): Keying | undefined {
  if (unsettled(first, second, resolved).length > 0) return undefined
  const settled = differing(first, second).map((name) => [name, resolved[name]] as const)
  return { ...first, ...Object.fromEntries(settled) }
}

/** One form of so many that were keyed equally is read a third time. */
const rereadOneIn = 20

/**
 * Which of the forms that were keyed equally are read a third time, against two persons making the same mistake:
 * 5 %, rounded up, those with the lowest hex SHA-256 of `seed|reread|form`.
 *
 * @param forms numbers of all forms of the campaign keyed equally
 */
export const formsReread = (seed: string, forms: readonly string[]): string[] =>
  inHashOrder(forms, (form) => `${seed}|reread|${form}`).slice(0, Math.ceil(forms.length / rereadOneIn))
