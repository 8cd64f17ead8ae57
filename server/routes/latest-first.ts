import { parsePeriod } from '../../surveys/periods/period.ts'

/** Each published period once, by its last day, the longer one first where two end together: the year, the half-year, the quarter. */
export const latestFirst = (published: readonly { readonly period: string }[]): string[] =>
  [...new Set(published.map(({ period }) => period))]
    .flatMap((name) => parsePeriod(name) ?? [])
    .toSorted((a, b) => b.lastDay.localeCompare(a.lastDay) || a.firstDay.localeCompare(b.firstDay))
    .map(({ name }) => name)
