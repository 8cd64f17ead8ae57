import { clopperPearsonInterval } from '../intervals/clopper-pearson-interval.ts'

/** No ward will ever collect more: beyond, the share is as good as the target itself. */
const mostImaginable = 2 ** 24

/**
 * How many answers in all it takes until the interval lies wholly on one side of
 * the target, if the share stays what it is. Undefined when share and target are
 * equal (no number is enough) or too close to tell apart.
 *
 * @param designEffect answers given per answer they are worth, n ÷ effective size
 * @see specification §5.3
 * @example
 * answersNeeded(0.91, 0.89) // => 952
 * answersNeeded(1, 0.95) // => 72
 * answersNeeded(0.89, 0.89) // => undefined
 */
export function answersNeeded(share: number, target: number, designEffect = 1): number | undefined {
  if (share === target) return undefined

  const enough = (answers: number) => {
    const { low, high } = clopperPearsonInterval((share * answers) / designEffect, answers / designEffect)
    return share > target ? low >= target : high < target
  }
  let most = 1
  while (!enough(most)) {
    most *= 2
    if (most > mostImaginable) return undefined
  }
  let tooFew = Math.floor(most / 2)
  while (most - tooFew > 1) {
    const middle = Math.floor((tooFew + most) / 2)
    if (enough(middle)) most = middle
    else tooFew = middle
  }
  return most
}
