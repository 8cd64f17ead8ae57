import { plainText } from '../../../surveys/grammar/plain-text.ts'

/**
 * The words of a cell. A workbook writes what XML cannot hold as `_x0007_`, and
 * such letters themselves as `_x005F_x0007_`; what has no place in text is left
 * out afterwards, also when it came by such an escape.
 *
 * @example
 * wordsOf('mã _x005F_x0041_') // => 'mã _x0041_'
 * wordsOf('m_x00E3_ _x0000_7') // => 'mã 7'
 */
export function wordsOf(written: string): string {
  const unescaped = written.includes('_x')
    ? written.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : written
  return plainText(unescaped).trim()
}

/**
 * Lets go of the long text a word was cut out of: the engine keeps the whole of
 * it alive for any longer part.
 */
export const detached = (words: string): string => (words.length < 13 ? words : Buffer.from(words).toString())
