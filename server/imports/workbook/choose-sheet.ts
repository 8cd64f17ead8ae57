import { columnName } from '../table/column-name.ts'
import { Unreadable } from '../unreadable.ts'
import type { BookSheet } from './book.ts'

const inQuotes = (sheets: readonly BookSheet[]) => sheets.map(({ name }) => `“${name}”`).join('; ')

/**
 * The sheet that was asked for, or the first one people can see, and what is to
 * be said of the others: rows on a sheet nobody mentions would be missed.
 *
 * @throws Unreadable when there is no such sheet
 */
export function chooseSheet(file: string, sheets: readonly BookSheet[], asked: string | undefined) {
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  const chosen = asked === undefined ? (visible[0] ?? sheets[0]) : named(sheets, asked)
  if (!chosen && asked !== undefined)
    throw new Unreadable(`${file}: tệp không có trang tính “${asked}”; các trang của tệp là ${inQuotes(sheets)}.`)
  if (!chosen) throw new Unreadable(`${file}: tệp không có trang tính nào.`)
  const others = visible.filter((sheet) => sheet !== chosen)
  const hidden = sheets.filter((sheet) => sheet.isHidden && sheet !== chosen)
  const notes = [
    others.length > 0 &&
      `Chỉ đọc trang tính “${chosen.name}”. Tệp còn ${others.length} trang chưa đọc: ${inQuotes(others)}; muốn đọc trang khác, thêm --sheet "TÊN_TRANG".`,
    hidden.length > 0 && `Không đọc ${hidden.length} trang tính bị ẩn: ${inQuotes(hidden)}.`,
  ].filter((note) => note !== false)
  return { chosen, notes }
}

function named(sheets: readonly BookSheet[], asked: string): BookSheet | undefined {
  const wanted = columnName(asked)
  const lower = wanted.toLowerCase()
  return (
    sheets.find(({ name }) => columnName(name) === wanted) ??
    sheets.find(({ name }) => columnName(name).toLowerCase() === lower)
  )
}
