/** How a CSV is written: Excel takes the separator of the machine, which is `;` on one set to Vietnamese. */
export const csvProfiles = { comma: ',', semicolon: ';' } as const
export type CsvProfile = keyof typeof csvProfiles

/** Tells Excel that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * One line. Words a spreadsheet would run as a formula get an apostrophe first,
 * and so do words that look as if they had one already, so that the import can
 * take exactly one away.
 *
 * @example
 * csvLine(['a', '=1+1', "'=x"], 'comma') // => "a,'=1+1,''=x\r\n"
 */
export function csvLine(cells: readonly string[], profile: CsvProfile): string {
  const separator = csvProfiles[profile]
  return `${cells.map((cell) => quoted(harmless(cell), separator)).join(separator)}\r\n`
}

const harmless = (cell: string) => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string, separator: string) =>
  cell.includes(separator) || /["\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
