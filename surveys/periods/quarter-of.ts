/**
 * The quarter a month or a day lies in.
 *
 * @example
 * quarterOf('2026-10') // => '2026-Q4'
 * quarterOf('2026-03-31') // => '2026-Q1'
 */
export const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
