import { type Day, type Order, orders, type Readings } from './written-day.ts'

/** A day of a column, the row it stands in, and how it may be read. */
export type DayInRow = { readonly line: number; readonly written: string; readonly days: Readings }

/** What stands first, as it is said and as it is asked for. */
const orderWords: { readonly [O in Order]: string } = {
  dmy: 'ngày viết trước tháng',
  mdy: 'tháng viết trước ngày',
  ymd: 'năm viết trước',
}

/** In which order a column writes its days, and the row that shows it; or why nobody can know. */
type Settled =
  | {
      readonly order: Order | undefined
      readonly shownBy?: DayInRow | undefined
      /** A day that could be read otherwise: taken as it is usually written here, and said. */
      readonly taken?: DayInRow | undefined
    }
  | { readonly line: number; readonly refused: string }

/**
 * Judges a whole column. A day after the 12th tells the order of all; without
 * one, `1/5/2026` may be May or January, and the answers would be counted in
 * another month without anybody noticing: then a person is asked. Only where
 * every day is written out as `05/03/2026`, with a clock of 24 hours, it is taken
 * for day before month, and said: so write forms in Vietnamese, while those that
 * put the month first write `3/5/2026` or add AM and PM.
 */
export function dayOrder(days: readonly DayInRow[]): Settled {
  const open = days.filter(({ days: { certain } }) => !certain)
  const possible = orders.filter((order) => open.every(({ days }) => days[order]))
  if (open.length === 0) return { order: undefined }
  if (possible.length === 0) return contradiction(open)
  const unlike = open.find(({ days }) => new Set(possible.map((order) => wordsOf(days[order]))).size > 1)
  if (unlike && possible.includes('dmy') && open.every(isWrittenOut)) return { order: 'dmy', taken: unlike }
  if (unlike) return ambiguity(unlike, possible)
  return { order: possible[0], shownBy: open.find(({ days }) => orders.filter((order) => days[order]).length === 1) }
}

const isWrittenOut = ({ written }: DayInRow): boolean =>
  /(?<!\d)\d{2}[/.-]\d{2}[/.-]\d{4}(?!\d)/.test(written) && !/\p{L}/u.test(written)

function ambiguity({ line, written, days }: DayInRow, possible: readonly Order[]): Settled {
  const readings = possible.map((order) => `${wordsOf(days[order])} nếu ${orderWords[order]} (thêm --dates ${order})`)
  return {
    line: 0,
    refused: `không biết ngày hay tháng viết trước, vì không ngày nào lớn hơn 12: “${written.slice(0, 40)}”${line > 0 ? ` ở dòng ${line}` : ''} là ${readings.join(', hoặc ')}`,
  }
}

/** No order fits all rows: tells for each order the first row that rules it out. */
function contradiction(open: readonly DayInRow[]): Settled {
  const against = orders.flatMap((order) => {
    const rows = open.filter(({ days }) => orders.filter((one) => days[one]).length === 1 && days[order])
    const [first] = rows
    return first ? [{ order, first, rows: rows.length }] : []
  })
  const told = against.map(
    ({ order, first, rows }) =>
      `dòng ${first.line} (“${first.written.slice(0, 40)}”)${rows > 1 ? ` và ${rows - 1} dòng khác` : ''} chỉ đọc được khi ${orderWords[order]}`,
  )
  return {
    line: against[1]?.first.line ?? 0,
    refused: `cột này viết ngày theo nhiều kiểu: ${told.join('; ')}. Sửa cho cùng một kiểu, ví dụ 2026-03-31`,
  }
}

const wordsOf = (day: Day | undefined) => (day ? `ngày ${day.d} tháng ${day.m} năm ${day.y}` : '')
