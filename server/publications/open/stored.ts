import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import type { EarlierOpen } from './earlier.ts'
import type { OpenFigures } from './open-figures.ts'

/** The open data of a publication as they were stored. */
export type StoredOpen = OpenFigures
export type StoredFigure = StoredOpen['figures'][number]

/** @returns undefined of what was published before there were open data */
export const storedOpen = (stored: unknown): StoredOpen | undefined => (stored as StoredOpen | null) ?? undefined

type Row = { readonly period: string; readonly open: string }

/** The figures whose strata were published of a period, or of one that shares days with it. */
export function earlierIn(rows: readonly Row[], { firstDay, lastDay }: Period): EarlierOpen[] {
  const sharing = rows.filter(({ period }) => {
    const other = parsePeriod(period)
    return other !== undefined && other.firstDay <= lastDay && firstDay <= other.lastDay
  })
  return sharing.flatMap(
    ({ open }) => storedOpen(JSON.parse(open))?.figures.filter((one) => one.strata.length > 0) ?? [],
  )
}
