import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { readCsvSheet, type Sheet, toSheet } from './table.ts'
import { Unreadable } from './unreadable.ts'
import { readWorkbook } from './workbook.ts'

/** Beyond this a file is to be split: it must fit in memory several times over. */
const mostBytes = 300 * 1024 * 1024

/**
 * Reads a CSV (UTF-8) or XLSX (first sheet) file.
 *
 * @returns the sheet, and whether it was typed text in which a formula may have been made harmless by an apostrophe
 * @throws Unreadable when it is absent, empty, or in a form that would be misread
 */
export async function readSheetFile(file: string): Promise<Sheet & { readonly fromText: boolean }> {
  const kind = extname(file).toLowerCase()
  if (kind === '.xls') throw new Unreadable(`${file}: dạng .xls cũ không đọc được, xin lưu lại thành .xlsx hoặc .csv.`)
  if (kind !== '.csv' && kind !== '.xlsx') throw new Unreadable(`${file}: chỉ đọc được tệp .csv hoặc .xlsx.`)

  const bytes = await bytesOf(file)
  const zipped = bytes.subarray(0, 2).toString('latin1') === 'PK'
  if (zipped !== (kind === '.xlsx'))
    throw new Unreadable(
      `${file}: nội dung ${zipped ? 'là tệp Excel' : 'không phải tệp Excel'}, xin đặt lại đuôi tệp cho đúng.`,
    )
  const sheet = zipped ? toSheet(await readWorkbook(file, bytes)) : readCsvSheet(decoded(file, bytes))
  if (sheet.header.length === 0) throw new Unreadable(`${file}: tệp trống.`)
  if (sheet.lines.length === 0) throw new Unreadable(`${file}: chỉ có dòng tên cột, chưa có dòng dữ liệu nào.`)
  return { ...sheet, fromText: !zipped }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file)
    if (size > mostBytes) throw new Unreadable(`${file}: tệp lớn hơn 300 MB, xin tách thành nhiều tệp.`)
    const bytes = await readFile(file)
    if (bytes.length === 0) throw new Unreadable(`${file}: tệp trống.`)
    return bytes
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const why = code === 'ENOENT' ? 'không có tệp này' : code === 'EISDIR' ? 'đây là thư mục' : 'không có quyền đọc'
    throw new Unreadable(`${file}: ${why}.`)
  }
}

function decoded(file: string, bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // told below
  }
  throw new Unreadable(
    `${file}: chữ không phải UTF-8 nên dấu tiếng Việt sẽ sai; trong Excel xin chọn “CSV UTF-8” hoặc lưu thành .xlsx.`,
  )
}
