import type { Grid } from '../table/grid.ts'
import { Unreadable } from '../unreadable.ts'
import { readBook } from './book.ts'
import { chooseSheet } from './choose-sheet.ts'
import { readDateStyles } from './date-styles.ts'
import { limits, mostFor } from './limits.ts'
import { readCells } from './read-cells.ts'
import { readSharedStrings } from './shared-strings.ts'
import { Unfit } from './unfit.ts'
import { unpack } from './unpack.ts'
import { zipDirectory } from './zip-directory.ts'

/**
 * Reads one sheet of a workbook: the one named, or the first people can see.
 * Parts are unpacked a little at a time and only what the cells say is kept, so
 * that a few kilobytes cannot fill the memory; pictures and whatever else lies
 * in it are never unpacked.
 *
 * @throws Unreadable when it is broken, locked, or too large
 */
export async function readWorkbook(file: string, bytes: Buffer, sheet: string | undefined): Promise<Grid> {
  try {
    return await gridOf(file, bytes, sheet)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    // Anything else: reading beyond the end, bytes that are not deflated, letters that are not UTF-8.
    throw new Unreadable(`${file}: ${sentences[error instanceof Unfit ? error.why : 'broken']}`)
  }
}

async function gridOf(file: string, bytes: Buffer, sheet: string | undefined): Promise<Grid> {
  const most = mostFor(bytes.length)
  const parts = zipDirectory(bytes)
  const allowance = { bytes: limits.bytes }
  const openPart = (path: string) => {
    const part = parts.get(path)
    if (part && part.size > allowance.bytes) throw new Unfit('tooLarge')
    return part && unpack(bytes, part, allowance)
  }
  const book = await readBook(openPart)
  const { chosen, notes } = chooseSheet(file, book.sheets, sheet)
  const dateStyles = await readDateStyles(openPart(book.styles))
  const strings = await readSharedStrings(openPart(book.sharedStrings), most)
  const cells = openPart(chosen.path)
  if (!cells) throw new Unfit('broken')
  const lines = await readCells(cells, { strings, dateStyles, since1904: book.since1904 }, most)
  return { lines, notes, faults: [], fromText: false }
}

const instead = 'tách thành nhiều tệp hoặc lưu thành “CSV UTF-8”'
const sentences: { readonly [W in Unfit['why']]: string } = {
  broken: 'tệp Excel bị hỏng hoặc có mật khẩu; mở bằng Excel rồi lưu lại.',
  tooLarge: `tệp Excel có quá nhiều phần, hoặc giải nén ra quá lớn so với cỡ tệp hay lớn hơn 200 MB; ${instead}.`,
  tooManyRows: `trang tính có hơn 100.000 dòng, hoặc nhiều dòng giống hệt nhau hơn mức bình thường; ${instead}.`,
  tooManyCells: `trang tính có quá nhiều ô hoặc quá nhiều chữ; ${instead}, hoặc chép riêng phần dữ liệu sang một tệp mới.`,
}
