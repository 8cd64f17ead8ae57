import { isDay } from './calendar.ts'
import { mostPoints766 } from './outside-figures.ts'

// Figures of others as people type them or copy them from a table: decimal commas or points, with or without the sign.

/**
 * A share that was typed in percent. Without the sign, 1 and less is not taken: it may be a share or a percentage.
 *
 * @returns from 0 to 1; undefined when it cannot be read
 * @example
 * readShare('99,98 %') // => 0.9998
 * readShare('93.93') // => 0.9393
 * readShare('0,98') // => undefined
 */
export function readShare(typed: string): number | undefined {
  const [, number = '', sign] = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)$/.exec(typed.trim()) ?? []
  const percent = numberFrom(number)
  if (percent === undefined || percent > 100 || (!sign && percent <= 1)) return undefined
  return percent / 100
}

/**
 * How much of the 18 satisfaction brought.
 *
 * @example
 * readPoints('17,94') // => 17.94
 * readPoints('18/18') // => 18
 * readPoints('19') // => undefined
 */
export function readPoints(typed: string): number | undefined {
  const [, number = ''] = /^(\d{1,2}(?:[.,]\d{1,6})?)(?:\s*\/\s*18)?$/.exec(typed.trim()) ?? []
  const points = numberFrom(number)
  return points === undefined || points > mostPoints766 ? undefined : points
}

const numberFrom = (written: string): number | undefined =>
  written === '' ? undefined : Number(written.replace(',', '.'))

/**
 * A day as Vietnamese write it, or as machines do.
 *
 * @returns yyyy-MM-dd; undefined when there is no such day
 * @example
 * readDay('6/11/2026') // => '2026-11-06'
 * readDay('31/02/2026') // => undefined
 */
export function readDay(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? []
  const read = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim()
  return isDay(read) ? read : undefined
}

/**
 * A time of day.
 *
 * @example
 * readClock('9h00') // => '09:00'
 * readClock('24:00') // => undefined
 */
export function readClock(typed: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:hg](\d{2})?)(?::\d{2})?$/i.exec(typed.trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The fields of a form as they are typed, and which cells of a line could not be read. */
export type PastedLine = {
  readonly fields: { readonly [field: string]: string }
  readonly wrong: readonly string[]
}

type Reader = (cell: string) => string | undefined

/** What is read stays as it was typed: the form reads it once more. */
const ifRead =
  (read: (cell: string) => unknown): Reader =>
  (cell) =>
    read(cell) === undefined ? undefined : cell
const words: Reader = (cell) => cell || undefined

/** In the order of the columns. */
const columns = {
  snapshot: {
    takenOn: readDay,
    takenAt: readClock,
    onTime: ifRead(readShare),
    handled: ifRead(readShare),
    procedures: ifRead(readShare),
    points: ifRead(readPoints),
    source: words,
  },
  sipas: {
    year: (cell) => (/^20\d\d$/.test(cell) ? cell : undefined),
    value: ifRead(readShare),
    document: words,
    issuedOn: readDay,
    source: words,
  },
} as const satisfies { readonly [kind: string]: { readonly [field: string]: Reader } }

/** What a line may be pasted for. */
export type PastedKind = keyof typeof columns

/**
 * Reads a line copied from a table, its cells parted by tabs or semicolons, into the fields of a form. Day and time may
 * stand in one cell, in either order.
 *
 * @example
 * readPasted('snapshot', '09:00 06/11/2026;99,98%;99%;93,93%;17,94;dichvucong.gov.vn').wrong // => []
 * readPasted('snapshot', '06/11/2026;9 giờ;99%;101%;x').wrong // => ['takenAt', 'handled', 'procedures', 'points', 'source']
 */
export function readPasted(kind: PastedKind, line: string): PastedLine {
  const cells = line
    .trim()
    .split(/[\t;]/)
    .map((cell) => cell.trim())
  if (kind === 'snapshot') cells.splice(0, 1, ...momentCells(cells[0] ?? ''))
  const fields: Record<string, string> = {}
  const wrong: string[] = []
  for (const [place, [field, read]] of Object.entries<Reader>(columns[kind]).entries()) {
    const found = read(cells[place] ?? '')
    if (found === undefined) wrong.push(field)
    else fields[field] = found
  }
  return { fields, wrong }
}

/** A cell with day and time as two, the day first. */
function momentCells(cell: string): readonly string[] {
  const parts = cell.split(/[\s,]+/)
  const [first = '', second = ''] = parts
  if (parts.length !== 2) return [cell]
  return readDay(first) === undefined && readClock(first) !== undefined ? [second, first] : [first, second]
}

/**
 * The month a snapshot usually speaks of: taken in the first half of a month, the one before.
 *
 * @example
 * monthSpokenOf('2026-01-06') // => '2025-12'
 * monthSpokenOf('2026-11-30') // => '2026-11'
 */
export function monthSpokenOf(takenOn: string): string {
  const [year = 0, month = 0, day = 0] = takenOn.split('-').map(Number)
  if (day > 15) return takenOn.slice(0, 7)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}
