import Papa from 'papaparse'

/** A file of rows under named columns, however it was written down. `line` is the row's number as Excel shows it. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: { readonly [column: string]: string } }[]
}

/** What is wrong in a file, and where, so that a person can mend it. */
export type Fault = { readonly line: number; readonly column: string; readonly reason: string }

/**
 * Reads CSV text with a header row: comma or semicolon, with or without a byte
 * order mark, quotes as Excel writes them. Empty lines are passed over; spaces
 * around a cell do not count.
 */
export function readCsv(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'] })
  return toTable(data)
}

/** The first row names the columns; a short row has empty cells at its end. */
export function toTable(lines: readonly (readonly string[])[]): Table {
  const [header = [], ...rest] = lines
  const columns = header.map((name) => name.trim())
  const rows = rest.flatMap((line, i) => {
    if (line.every((cell) => cell.trim() === '')) return []
    return [
      { line: i + 2, cells: Object.fromEntries(columns.map((column, place) => [column, (line[place] ?? '').trim()])) },
    ]
  })
  return { columns, rows }
}
