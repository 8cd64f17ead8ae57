import * as z from 'zod/mini'
import { streams } from '../../../surveys/grammar/context.ts'
import { type Period, parsePeriod } from '../../../surveys/periods/period.ts'
import type { EarlierOpen } from './earlier.ts'

const Stratum = z.object({
  population: z.nullable(z.number()),
  n: z.int(),
  satisfied: z.int(),
  of: z.array(z.string()),
})
const Figure = z.object({
  level: z.enum(['target', 'area']),
  id: z.string(),
  about: z.string(),
  name: z.string(),
  stream: z.enum(streams),
  decides: z.boolean(),
  method: z.string(),
  n: z.int(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
  strata: z.array(Stratum),
  closed: z.optional(z.enum(['index', 'few', 'earlier'])),
  sums: z.optional(z.object({ variance: z.number(), strata: z.int(), most: z.number() })),
})
const Stored = z.object({
  figures: z.array(Figure),
  hiddenAreas: z.array(z.object({ about: z.string(), stream: z.enum(streams), n: z.int() })),
})

/** The open data of a publication as they were stored. */
export type StoredOpen = z.infer<typeof Stored>
export type StoredFigure = StoredOpen['figures'][number]

/** @returns undefined of what was published before there were open data */
export const storedOpen = (stored: unknown): StoredOpen | undefined =>
  stored === undefined || stored === null ? undefined : Stored.parse(stored)

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
