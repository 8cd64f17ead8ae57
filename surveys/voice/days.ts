/**
 * A day 'yyyy-MM-dd' as it is read on screens and slips.
 *
 * @example
 * dayRead('2026-11-01') // => '01/11/2026'
 */
export const dayRead = (day: string): string => day.split('-').toReversed().join('/')
