/** Counts over the whole stream and the target, 0…1. */
export interface TippingCounts {
  readonly population: number
  readonly respondents: number
  readonly satisfied: number
  readonly target: number
}

/**
 * The share of the silent that would have to be satisfied for the truth to equal
 * the target: "mục tiêu vẫn đạt nếu ít nhất 88,6 % người không trả lời hài
 * lòng". Below 0 or above 1 they cannot change the outcome. Undefined when
 * nobody is silent.
 *
 * @see specification §6.2
 * @example
 * tippingPoint({ population: 1200, respondents: 155, satisfied: 142, target: 0.89 }) // => 0.886124
 * tippingPoint({ population: 40, respondents: 40, satisfied: 38, target: 0.89 }) // => undefined
 */
export function tippingPoint({ population, respondents, satisfied, target }: TippingCounts): number | undefined {
  if (population === respondents) return undefined
  return (target * population - satisfied) / (population - respondents)
}
