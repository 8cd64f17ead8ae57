import { readFile, stat } from 'node:fs/promises'
import { type Reading, readGrid } from './read-grid.ts'
import type { Grid } from './table/grid.ts'
import { Unreadable } from './unreadable.ts'

/** Beyond this a file is to be split: it must fit in memory several times over. */
const mostBytes = 300 * 1024 * 1024

/**
 * Reads a CSV (UTF-8) or XLSX file from disk.
 *
 * @throws Unreadable when it is absent, empty, or in a form that would be misread
 */
export const readGridFile = async (file: string, reading: Reading = {}): Promise<Grid> =>
  readGrid(file, await bytesOf(file), reading)

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file)
    if (size > mostBytes) throw new Unreadable(`${file}: tệp lớn hơn 300 MB; tách thành nhiều tệp.`)
    return await readFile(file)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const why = code === 'ENOENT' ? 'không có tệp này' : code === 'EISDIR' ? 'đây là thư mục' : 'không có quyền đọc'
    throw new Unreadable(`${file}: ${why}.`)
  }
}
