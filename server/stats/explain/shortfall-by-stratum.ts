import { compensatedSum } from '../compensated-sum.ts'

/**
 * What each stratum costs the index: W(1 − share), in the order given; together
 * they are 1 − index. Strata without an answer (share undefined) cost nothing
 * and do not count in the weights. Nothing at all gives only zeros.
 *
 * @see specification §8.1
 * @example
 * shortfallByStratum([{ population: 300, share: 0.9 }, { population: 100, share: 0.5 }]) // => [0.075, 0.125]
 */
export function shortfallByStratum(
  strata: readonly { readonly population: number; readonly share: number | undefined }[],
): number[] {
  const whole = compensatedSum(strata.map(({ population, share }) => (share === undefined ? 0 : population)))
  return strata.map(({ population, share }) => {
    return share === undefined || whole === 0 ? 0 : (population / whole) * (1 - share)
  })
}
