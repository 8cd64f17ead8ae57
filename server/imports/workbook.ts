import { readSheet } from 'read-excel-file/node'
import { Unreadable } from './unreadable.ts'
import { storedZip, UnfitZip, unzip } from './zip.ts'

/** Of XML, unpacked: what a few hundred thousand rows take. Whoever has more sends CSV. */
const limits = { mostBytes: 200 * 1024 * 1024, mostParts: 5000 }

/** Cells between the first and the last one, empty ones too: the reader makes room for each. */
const mostCells = 20_000_000

/**
 * Reads the first sheet of a workbook. It is unpacked within limits first, so
 * that a few kilobytes cannot fill the memory; pictures and whatever else lies
 * in it are never unpacked.
 *
 * @throws Unreadable when it is broken, locked, or too large
 */
export async function readWorkbook(file: string, bytes: Buffer): Promise<string[][]> {
  const parts = partsOf(file, bytes)
  for (const xml of parts.values()) if (areaOf(xml) > mostCells) throw tooWide(file)
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(storedZip(parts))
    return rows.map((row) => row.map(asWords))
  } catch {
    throw broken(file)
  }
}

function partsOf(file: string, bytes: Buffer): ReadonlyMap<string, Buffer> {
  try {
    return unzip(bytes, isXml, limits)
  } catch (error) {
    if (!(error instanceof UnfitZip)) throw error
    throw error.why === 'broken' ? broken(file) : tooLarge(file)
  }
}

const isXml = (name: string) => /\.xml(\.rels)?$/.test(name)

/** How many cells lie between A1 and the last row and column that an attribute names, wherever in the text. */
function areaOf(xml: Buffer): number {
  let [rows, columns] = [0, 1]
  for (const [, address = ''] of xml.toString('latin1').matchAll(/(?<![\w.-]|xmlns:)r\s*=\s*["']([^"']*)["']/g)) {
    const [row, column] = placeOf(address)
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
  }
  return rows * columns
}

/** As the reader understands an address: `B12`, a row's `12`, and also `B1e9`. What is written by entities hides something. */
function placeOf(address: string): readonly [row: number, column: number] {
  if (address.includes('&')) return [Number.POSITIVE_INFINITY, 1]
  const letters = /^\D*/.exec(address)?.[0] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [Math.max(Number(address) || 0, Number(address.slice(letters.length)) || 0), column]
}

const broken = (file: string) =>
  new Unreadable(`${file}: tệp Excel bị hỏng hoặc có mật khẩu, xin mở bằng Excel rồi lưu lại.`)
const tooLarge = (file: string) =>
  new Unreadable(
    `${file}: tệp Excel giải nén ra lớn hơn 200 MB hoặc có quá nhiều phần, xin tách thành nhiều tệp hoặc lưu thành “CSV UTF-8”.`,
  )
const tooWide = (file: string) =>
  new Unreadable(
    `${file}: trang tính có ô nằm quá xa nên quá nhiều ô trống, xin chép riêng phần dữ liệu sang một tệp mới rồi lưu lại.`,
  )

/**
 * A cell as a person would write it. Excel keeps a date as local time without a
 * zone, and a number with noise in its last digits.
 */
function asWords(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  if (!(cell instanceof Date)) return String(cell)
  if (Number.isNaN(cell.getTime())) return '#NGÀY'
  const [day = '', time = ''] = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().split(/[T.]/)
  return time === '00:00:00' ? day : `${day} ${time}`
}
