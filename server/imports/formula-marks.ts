/**
 * Words that a spreadsheet would run as a formula: those that begin with = + - @,
 * a tab or a carriage return. Whoever opens a file with another separator than
 * it was written with sees each part of a cell as a cell of its own, so the
 * beginning of every such part counts too.
 */
const beginsPart = /(?<=(?:^|[,;|\t\r\n]) *)(?='*[=+\-@\t\r])/g
const markedCell = /(?<=^ *)'(?='*[=+\-@\t\r])/
const markedPart = /(?<=(?:^|[,;|\t\r\n]) *)'(?='*[=+\-@\t\r])/g

/**
 * Puts an apostrophe before each, also where one stands already, so that exactly one can be taken away.
 *
 * @example
 * withMarks("=1+1;-2 '=3") // => "'=1+1;'-2 '=3"
 */
export const withMarks = (words: string): string => words.replace(beginsPart, "'")

/**
 * Takes away what `withMarks` put there.
 *
 * @param inside also inside the cell: in a file of our own
 * @example
 * withoutMarks("'=1+1;'-2", true) // => '=1+1;-2'
 * withoutMarks("'=1+1;'-2", false) // => "=1+1;'-2"
 */
export const withoutMarks = (words: string, inside: boolean): string =>
  words.includes("'") ? words.replace(inside ? markedPart : markedCell, '') : words
