import { fold } from '../../surveys/grammar/fold.ts'
import type { Population } from './api.ts'
import { groupName, type Names } from './names.ts'

export type CountedGroup = Pick<Population, 'area' | 'procedure' | 'channel'>

/** What is entered about one area, procedure and channel, month by month. */
export type Line = CountedGroup & {
  readonly key: string
  readonly name: string
  /** By month; a month without a number is missing. */
  readonly closed: ReadonlyMap<string, number>
}

export const lineKey = ({ area, procedure, channel }: CountedGroup): string => [area, procedure, channel].join(' ')

/**
 * The numbers as lines by name, together with lines that are about to be entered. What was 0 everywhere
 * is no line: nothing of it is in use.
 */
export function linesOf(rows: readonly Population[], begun: readonly CountedGroup[], names: Names): Line[] {
  const places = new Map([...begun, ...rows.filter(({ closed }) => closed > 0)].map((place) => [lineKey(place), place]))
  const lines = [...places].map(([key, { area, procedure, channel }]) => {
    const own = rows.filter((row) => lineKey(row) === key)
    const name = groupName({ area, procedure, channel }, names)
    return { key, area, procedure, channel, name, closed: new Map(own.map((row) => [row.month, row.closed])) }
  })
  return lines.sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1))
}

/**
 * A number of transactions as people type it; undefined when it is none.
 *
 * @example
 * typedCount('1.284') // => 1284
 * typedCount(' 12 ') // => 12
 * typedCount('12,5') // => undefined
 * typedCount('') // => undefined
 */
export function typedCount(typed: string): number | undefined {
  const plain = typed.trim()
  const isCount = /^\d+$|^\d{1,3}([. ]\d{3})+$/.test(plain)
  return isCount ? Number(plain.replace(/[. ]/g, '')) : undefined
}

/** Lines one area after the other, so that its name stands once above them. */
export function byArea(lines: readonly Line[]): (readonly Line[])[] {
  const areas = [...new Set(lines.map(({ area }) => area))]
  return areas.map((area) => lines.filter((line) => line.area === area))
}

/** What lines sum up to in a month. */
export const totalIn = (lines: readonly Line[], month: string): number =>
  lines.reduce((sum, { closed }) => sum + (closed.get(month) ?? 0), 0)

/** How many lines have no number for a month. */
export const missingIn = (lines: readonly Line[], month: string): number =>
  lines.filter(({ closed }) => !closed.has(month)).length
