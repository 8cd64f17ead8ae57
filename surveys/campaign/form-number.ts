import { dammDigit } from '../grammar/damm.ts'

/** More households than a ward draws, so that no number of one round stands in another. */
const most = 5000

/**
 * The number on the paper form of a household that was drawn: five digits and the digit that checks them.
 *
 * @param round from 1
 * @param place of the household in its draw, from 0
 * @throws RangeError where a round has more than 5,000 households, or there are more than eighteen rounds
 * @example
 * formNumber(1, 0) // => '100014'
 */
export function formNumber(round: number, place: number): string {
  const number = 10_001 + (round - 1) * most + place
  if (place >= most || number > 99_999) throw new RangeError(`no form number for place ${place} of round ${round}`)
  return `${number}${dammDigit(String(number))}`
}
