import type { Population } from './populations.ts'

/** What takes the place of what is stored in another grain, and where a half had to be reckoned from the month. */
export type Regrained = {
  readonly rows: readonly Population[]
  readonly reckoned: readonly { readonly row: Population; readonly beyond: boolean }[]
}

/**
 * A service's month is counted once, as a whole or by its halves. Rows given by
 * half-month take the place of the month's: it becomes 0, and a half that was not given
 * and is not stored gets the rest of the month's number. Rows given by month take
 * the place of its halves.
 *
 * @param rows as they are to be stored
 * @param stored what there is of the same months
 * @returns the rows with those that are to change beside them; \`beyond\` where the half given is more than the whole month was
 */
export function regrained(rows: readonly Population[], stored: readonly Population[]): Regrained {
  const given = new Map(rows.map((row) => [populationKey(row), row.closed]))
  const kept = new Map(stored.map((row) => [populationKey(row), row.closed]))
  const beside = new Map<string, Population>()
  const reckoned: { row: Population; beyond: boolean }[] = []
  const put = (row: Population) => void beside.set(populationKey(row), row)

  for (const row of rows) {
    const month = row.month.slice(0, 7)
    const [first, second] = [`${month}-01`, `${month}-15`]
    if (row.month === month) {
      for (const half of [first, second]) if (kept.get(keyOf(row, half))) put({ ...row, month: half, closed: 0 })
      continue
    }
    const whole = kept.get(keyOf(row, month)) ?? 0
    if (whole === 0) continue
    put({ ...row, month, closed: 0 })
    const other = row.month === first ? second : first
    if (given.has(keyOf(row, other)) || kept.get(keyOf(row, other))) continue
    const rest = { ...row, month: other, closed: Math.max(whole - row.closed, 0) }
    put(rest)
    reckoned.push({ row: rest, beyond: row.closed > whole })
  }
  return { rows: [...rows, ...beside.values()], reckoned }
}

/** What of a number says which one it is; the channel may be one that nobody has checked yet. */
type Kept = Pick<Population, 'month' | 'area' | 'procedure'> & { readonly channel: string }

const keyOf = ({ area, procedure, channel }: Kept, month: string) => [month, area, procedure, channel].join('|')

/** What tells one number of transactions from another. */
export const populationKey = (row: Kept): string => keyOf(row, row.month)

/** Rows of the same month (or half of one) and service, added up. */
export function addedUp(rows: readonly Population[]): Population[] {
  const sums = new Map<string, Population>()
  for (const row of rows) {
    const before = sums.get(populationKey(row))
    sums.set(populationKey(row), { ...row, closed: (before?.closed ?? 0) + row.closed })
  }
  return [...sums.values()]
}

/** Rows by month: a month known by its halves is their sum. */
export const byMonth = (rows: readonly Population[]): Population[] =>
  addedUp(rows.map((row) => ({ ...row, month: row.month.slice(0, 7) })))
