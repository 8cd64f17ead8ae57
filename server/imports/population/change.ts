import type { Db } from '../../../db/db.ts'
import { populationKey, type Regrained, regrained } from '../../../db/queries/population-grain.ts'
import { type Population, readPopulations } from '../../../db/queries/populations.ts'
import { count } from '../../../surveys/voice/numbers.ts'

/** What a list changes of what is stored: from when to when, how many numbers, which rows are to be written, and what stood there. */
export async function populationChange(rows: readonly Population[], db: Db) {
  const months = rows.map(({ month }) => month).toSorted()
  const span = { from: months[0] ?? '', to: months.at(-1) ?? '' }
  const stored = await readPopulations(db, span.from.slice(0, 7), span.to.slice(0, 7))
  const grained = regrained(rows, stored)
  const { write: _, ...found } = compared(rows, stored)
  const before = new Map(stored.map((row) => [populationKey(row), row.closed]))
  return { span, found, write: compared(grained.rows, stored).write, reckoned: grained.reckoned, before }
}

/** Halves of a month that the list does not tell, and that had to be reckoned. */
export function reckonedWords(reckoned: Regrained['reckoned']): string[] {
  const [first] = reckoned
  if (!first) return []
  const beyond = reckoned.filter(({ beyond }) => beyond).length
  const told = `${halfWords(first.row.month)} thành ${count(first.row.closed)}`
  const more =
    beyond > 0
      ? ` ${count(beyond)} trường hợp tệp ghi nhiều hơn số cả tháng đã nhập, nửa tháng kia tính là 0: kiểm tra lại.`
      : ''
  return [
    `Tệp chỉ có một nửa tháng của ${count(reckoned.length)} dòng đã nhập theo tháng; nửa tháng còn lại là phần còn lại của số cả tháng (ví dụ ${told}).${more}`,
  ]
}

const halfWords = (half: string) =>
  `${half.endsWith('-01') ? 'ngày 1–14' : 'từ ngày 15'} tháng ${half.slice(5, 7)}/${half.slice(0, 4)}`

function compared(rows: readonly Population[], stored: readonly Population[]) {
  const before = new Map(stored.map((row) => [populationKey(row), row.closed]))
  const added = rows.filter((row) => !before.has(populationKey(row)))
  const changed = rows.filter((row) => before.has(populationKey(row)) && before.get(populationKey(row)) !== row.closed)
  return {
    new: added.length,
    changed: changed.length,
    same: rows.length - added.length - changed.length,
    closed: rows.reduce((sum, row) => sum + row.closed, 0),
    write: [...added, ...changed],
  }
}
