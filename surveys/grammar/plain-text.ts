/**
 * Text without what has no place in it and does harm in a database, a
 * spreadsheet or a log: halves of broken surrogate pairs, control characters
 * (NUL among them) and signs that change the direction of writing. Line breaks
 * become plain ones; tabs stay.
 *
 * @example
 * plainText('Tốt\u0000 \ud83d \u202elắm') // => 'Tốt  lắm'
 * plainText('một\r\nhai \ud83d\ude42') // => 'một\nhai \ud83d\ude42'
 */
export const plainText = (sent: string): string =>
  isPlain(sent)
    ? sent
    : sent
        .replace(/\p{Surrogate}/gu, '')
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')

/** Almost all texts are. */
const isPlain = (sent: string): boolean => /^[ -~\u00A1-\u058F\u1E00-\u1EFF\n\t]*$/.test(sent)
