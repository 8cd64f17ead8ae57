/** A cell as it is sent: words, a number, or a day; nothing is the empty text. */
export type SentCell = string | number | { readonly day: string }

/** Lines of JSON as rows of cells. */
export const rowsFrom = (text: string): SentCell[][] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SentCell[])

/**
 * Answers as a workbook that can be counted with: levels are numbers, days are dates, words are words and no formula;
 * and a sheet that tells where they are from. What makes it is loaded when somebody asks for one.
 *
 * @param method what stands on the second sheet: a name and what is said of it
 */
export async function answersWorkbook(
  rows: readonly (readonly SentCell[])[],
  method: readonly (readonly [string, string])[],
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  const text = (value: string) => ({ value, type: String })
  return writeExcelFile([
    { data: rows.map((row) => row.map(cellOf)), sheet: 'Phiếu trả lời', stickyRowsCount: 1 },
    { data: method.map(([name, said]) => [text(name), text(said)]), sheet: 'Phương pháp', columns: widths },
  ]).toBlob()
}

const widths = [{ width: 28 }, { width: 100 }]

function cellOf(cell: SentCell) {
  if (cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: cell, type: String }
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}
