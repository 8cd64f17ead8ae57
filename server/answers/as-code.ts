/**
 * A receipt code as its hash is made from, however it was typed.
 *
 * @example
 * asCode(' K7M2Q – D9XHW ') // => 'k7m2qd9xhw'
 */
export const asCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
