/**
 * Reads a whole number of things, nought or more. One dot or comma is refused,
 * because 1.234 may have been meant as a thousand or as a decimal; 1.234.567 can
 * only be read one way.
 *
 * @example
 * readCount('1.234.567') // => { count: 1_234_567 }
 */
export function readCount(written: string): { readonly count: number } | { readonly refused: string } {
  if (/^\d{1,9}$/.test(written)) return { count: Number(written) }
  if (/^\d{1,3}(\.\d{3}){2}$|^\d{1,3}(,\d{3}){2}$|^\d{1,3}([ \u00a0]\d{3}){1,2}$/.test(written))
    return { count: Number(written.replace(/\D/g, '')) }
  if (/^\d{1,3}[.,]\d{3}$/.test(written)) {
    const plain = written.replace(/\D/g, '')
    return { refused: `“${written}” có thể là ${plain} hoặc số lẻ; viết liền, ví dụ ${plain}` }
  }
  return { refused: `“${written.slice(0, 40)}” không phải số nguyên không âm` }
}
