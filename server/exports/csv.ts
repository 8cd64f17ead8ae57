/** How a CSV is written: Excel takes the separator of the machine, which is `;` on one set to Vietnamese. */
export const csvProfiles = { comma: ',', semicolon: ';' } as const
export type CsvProfile = keyof typeof csvProfiles

/** Tells Excel that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * One line. What a spreadsheet would run as a formula gets an apostrophe first, and so
 * does what looks as if it had one already, so that the import can take exactly one
 * away. Every machine cuts at its own separator, whatever the file's is, and forgets
 * quotes that do not begin a cell: so formulas may begin after any separator.
 *
 * @example
 * csvLine(['1', 'a', '=1+1', "'=x", 'b;=c'], 'comma') // => '1,"a","\'=1+1","\'\'=x","b;\'=c"\r\n'
 */
export function csvLine(cells: readonly string[], profile: CsvProfile): string {
  const separator = csvProfiles[profile]
  return `${cells.map((cell) => quoted(harmless(cell))).join(separator)}\r\n`
}

const harmless = (cell: string) => cell.replace(/(?<=^|[;,\t\r\n])(?='*[=+\-@\t\r])/g, "'")

/** Words are always quoted; whole numbers need not be. */
const quoted = (cell: string) => (/^\d*$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)
