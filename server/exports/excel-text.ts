/** Letters XML or the writer would drop: half pairs, signs that are no characters, and the mark of a lost letter. */
const dropped =
  /[\uFDD0-\uFDEF\uFFFD-\uFFFF\x7F-\x84\x86-\x9F]|\p{Surrogate}|[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]/gu

/**
 * Words as a workbook keeps them: what XML cannot hold as `_xFFFD_`, and such
 * letters themselves escaped, so that Excel shows what a citizen wrote.
 *
 * @example
 * excelText('mã _x0041_') // => 'mã _x005F_x0041_'
 */
export const excelText = (words: string): string =>
  words.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(dropped, escaped)

const escaped = (letter: string) =>
  Array.from(
    { length: letter.length },
    (_, i) => `_x${letter.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}_`,
  ).join('')
