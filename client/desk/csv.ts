/** What stands in a cell: a text, or a number as it is. */
export type CsvCell = string | number | undefined

/** What a spreadsheet would run as a formula is kept from it by a mark it does not show. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function written(cell: CsvCell): string {
  if (cell === undefined) return ''
  // As Excel reads it where the system is set to Vietnamese.
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = asText(cell)
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A table as a file that Excel set to Vietnamese opens as it is: UTF-8 with its mark, semicolons, decimal commas.
 *
 * @example
 * csvOf([['Tên', 'Tỷ lệ'], ['=1+1; a', 0.5]]) // => '\uFEFFTên;Tỷ lệ\r\n"\'=1+1; a";0,5\r\n'
 */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`

/** Hands a file to the person, by the name it is saved under. */
export function handOver(name: string, content: string | Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([content], typeof content === 'string' ? { type: 'text/csv;charset=utf-8' } : {}),
  )
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
