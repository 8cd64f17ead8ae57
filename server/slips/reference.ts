/**
 * A dossier's reference as its hash is made from: the same however it is spaced,
 * hyphenated or written in capitals.
 *
 * @example
 * foldReference(' H25.01–000123 ') // => 'h25.01000123'
 * foldReference('h25.01 - 000123') // => 'h25.01000123'
 */
export const foldReference = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{Cf}\p{Cc}\u2212]/gu, '')
