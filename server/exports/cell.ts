/** A cell of an export: words, a number to count with, or a moment in milliseconds; nothing is the empty text. */
export type Cell = string | number | { readonly at: number }

const haNoi = 7 * 60 * 60 * 1000

/**
 * A moment as text: to the millisecond and with its zone, so that it reads back as the same moment anywhere.
 *
 * @example
 * isoInHaNoi(Date.UTC(2026, 2, 31, 2, 5)) // => '2026-03-31T09:05:00.000+07:00'
 */
export const isoInHaNoi = (at: number): string => new Date(at + haNoi).toISOString().replace('Z', '+07:00')

/** What clocks in Hà Nội showed, as the date a spreadsheet keeps without a zone. */
export const clockInHaNoi = (at: number): Date => new Date(at + haNoi)
