import { at } from '../at.ts'
import type { Moments } from './moments.ts'

/**
 * `drawn` times the summed squares, around their mean, of the scores
 * Σ g_k·(d_k − r_k·a_k) of `drawn` respondents; whoever is not in the moments
 * has the score 0. Each product n·Σxy − Σx·Σy is a whole number and exact while
 * drawn² × steps² stays below 2^53 (nineteen million answers in one stratum), so
 * nothing is lost to cancellation, and respondents all alike give exactly 0: "no
 * variance" is a case of its own later on. So is what lies below the rounding of
 * the products themselves.
 *
 * @param parts g and r of each criterion k
 * @example
 * scatterOf({ usable: 2, imperfect: 1, answered: [2], crossed: [1], lacking: [1] }, 2, [{ k: 0, g: 1, r: 0.5 }]) // => 1
 * scatterOf({ usable: 2, imperfect: 2, answered: [2], crossed: [2], lacking: [2] }, 2, [{ k: 0, g: 1, r: 1 }]) // => 0
 */
export function scatterOf(
  { answered, crossed, lacking }: Moments,
  drawn: number,
  parts: readonly { readonly k: number; readonly g: number; readonly r: number }[],
): number {
  const size = Math.sqrt(answered.length)
  const own = (k: number) => k * size + k
  let sum = 0
  let magnitude = 0
  for (const { k, g, r } of parts) {
    const [a, d] = [at(answered, own(k)), at(crossed, own(k))]
    for (const other of parts) {
      const [b, e] = [at(answered, own(other.k)), at(crossed, own(other.k))]
      const [place, turned] = [k * size + other.k, other.k * size + k]
      const lackLack = drawn * at(lacking, place) - d * e
      const answerLack = r * (drawn * at(crossed, place) - a * e)
      const lackAnswer = other.r * (drawn * at(crossed, turned) - d * b)
      const answerAnswer = r * other.r * (drawn * at(answered, place) - a * b)
      sum += g * other.g * (lackLack - answerLack - lackAnswer + answerAnswer)
      magnitude +=
        g * other.g * (Math.abs(lackLack) + Math.abs(answerLack) + Math.abs(lackAnswer) + Math.abs(answerAnswer))
    }
  }
  return sum > magnitude * negligible ? sum : 0
}

/** A few roundings of one product. */
const negligible = 8 * Number.EPSILON
