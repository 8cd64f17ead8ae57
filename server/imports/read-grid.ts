import { readCsvGrid } from './table/csv.ts'
import type { Grid } from './table/grid.ts'
import { Unreadable } from './unreadable.ts'
import { readWorkbook } from './workbook/workbook.ts'

/** How a person says a file is to be read. */
export type Reading = {
  /** Of a workbook: the sheet by its name; the first visible one when absent. */
  readonly sheet?: string | undefined
  /** Of CSV: what parts the cells; judged from the rows when absent. */
  readonly delimiter?: string | undefined
}

/**
 * Reads the bytes of a CSV (UTF-8) or XLSX file.
 *
 * @param file its name, which tells the kind
 * @throws Unreadable when it is empty, or in a form that would be misread
 */
export async function readGrid(file: string, bytes: Buffer, { sheet, delimiter }: Reading = {}): Promise<Grid> {
  const kind = /\.[^.]*$/.exec(file)?.[0].toLowerCase()
  if (kind === '.xls') throw new Unreadable(`${file}: dạng .xls cũ không đọc được; lưu lại thành .xlsx hoặc .csv.`)
  if (kind !== '.csv' && kind !== '.xlsx') throw new Unreadable(`${file}: chỉ đọc được tệp .csv hoặc .xlsx.`)
  if (bytes.length === 0) throw new Unreadable(`${file}: tệp trống.`)
  const zipped = bytes.subarray(0, 2).toString('latin1') === 'PK'
  if (zipped !== (kind === '.xlsx'))
    throw new Unreadable(
      `${file}: nội dung ${zipped ? 'là tệp Excel' : 'không phải tệp Excel'}; đặt lại đuôi tệp cho đúng.`,
    )
  if (!zipped && sheet !== undefined) throw new Unreadable(`${file}: tệp .csv không có trang tính; bỏ --sheet.`)
  if (zipped && delimiter !== undefined)
    throw new Unreadable(`${file}: tệp .xlsx không có dấu ngăn cột; bỏ --delimiter.`)
  return zipped ? readWorkbook(file, bytes, sheet) : readCsvGrid(decoded(file, bytes), delimiter)
}

function decoded(file: string, bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // told below
  }
  throw new Unreadable(
    `${file}: chữ không phải UTF-8 nên dấu tiếng Việt sẽ sai; trong Excel chọn “CSV UTF-8” hoặc lưu thành .xlsx.`,
  )
}
