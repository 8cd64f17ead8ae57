/** A quasigroup without fixed points on its diagonal (H. M. Damm, 2004). */
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/**
 * The digit that is written behind a number, by which one wrong digit and two neighbours in the wrong order are noticed.
 *
 * @param digits a text of digits
 * @see H. M. Damm, Total anti-symmetrische Quasigruppen (2004)
 * @example
 * dammDigit('572') // => '4'
 */
export const dammDigit = (digits: string): string =>
  [...digits].reduce((state, digit) => table[Number(state)]?.[Number(digit)] ?? '', '0')

/**
 * Whether a number with its digit behind it is as it was written.
 *
 * @example
 * isDammRight('5724') // => true
 * isDammRight('5742') // => false
 */
export const isDammRight = (digits: string): boolean => /^\d{2,}$/.test(digits) && dammDigit(digits) === '0'
