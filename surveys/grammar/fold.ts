/**
 * Words as they are compared: without tone marks, capitals or extra spaces, đ as d.
 *
 * @example
 * fold('  RẤT  hài lòng ') // => 'rat hai long'
 */
export const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
