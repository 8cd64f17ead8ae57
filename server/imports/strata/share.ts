/**
 * Reads a share as people write it: 0,93 or 0.93 or 93 % or 93,5%. A bare 93 is
 * refused, for nobody can tell whether the sign was forgotten.
 *
 * @returns the share 0…1, or undefined when it is none
 * @example
 * readShare('0,93') // => 0.93
 * readShare('93,5 %') // => 0.935
 * readShare('93') // => undefined
 */
export function readShare(written: string): number | undefined {
  const [, digits = '', sign = ''] = /^(\d{1,3}(?:[.,]\d{1,10})?)\s*(%?)$/.exec(written.trim()) ?? []
  if (digits === '') return undefined
  const [number, decimals] = [Number(digits.replace(',', '.')), digits.split(/[.,]/)[1]?.length ?? 0]
  const share = sign === '%' ? Number((number / 100).toFixed(decimals + 2)) : number
  return share <= 1 ? share : undefined
}
