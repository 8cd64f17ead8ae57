import writeExcelFile from 'write-excel-file/node'

/** A workbook of one sheet whose cells are all words, so that nothing in it is run as a formula; the first row stays in view. */
export const workbook = (sheet: string, rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeExcelFile(
    rows.map((row) => row.map((words) => (words === '' ? null : { value: words, type: String }))),
    { sheet, stickyRowsCount: 1 },
  ).toBuffer()
