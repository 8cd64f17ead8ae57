import type { Stream } from '../../surveys/grammar/context.ts'
import { parsePeriod, readName } from '../../surveys/periods/period.ts'
import type { Difference } from './differences.ts'
import { type PublicRow, publicRows } from './public-results.ts'

/** A target at the end of one period as the public sees it. */
export type TrendPoint = {
  readonly period: string
  readonly target: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The same target through the periods, the earliest first. */
export type Trend = { readonly id: string; readonly stream: Stream; readonly points: readonly TrendPoint[] }

/**
 * The periods of the kind of this one up to it, the latest `most` of them, the earliest first.
 *
 * @example
 * likeBefore(['2026-Q1', '2026-Q3', '2026-H1', '2026-Q4'], '2026-Q3') // => ['2026-Q1', '2026-Q3']
 */
export function likeBefore(periods: readonly string[], period: string, most = 8): readonly string[] {
  const kind = readName(period)?.kind.id
  const lastDay = (name: string) => parsePeriod(name)?.lastDay ?? ''
  return periods
    .filter((name) => readName(name)?.kind.id === kind && lastDay(name) <= lastDay(period))
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
    .slice(-most)
}

/**
 * How the rows of a publication stood in earlier periods: of the same name, source and method, where the public may see
 * them. A plan's next stage calls its targets alike and sets other values.
 *
 * @param earlier each period's report `targets`, the earliest first, the shown one last
 */
export function trendsOf(
  shown: readonly PublicRow[],
  earlier: readonly { readonly period: string; readonly targets: unknown }[],
): Trend[] {
  const all = earlier.map(({ period, targets }) => ({ period, rows: publicRows(targets) }))
  return shown.flatMap((one): Trend[] => {
    const points = all.flatMap(({ period, rows }): TrendPoint[] => {
      const row = rows.find((other) => isAlike(one, other))
      if (!row?.shown) return []
      const { share, interval } = row.shown
      return [{ period, target: row.target.value, share, low: interval.low, high: interval.high }]
    })
    return points.length < 2 || !one.shown ? [] : [{ id: one.target.id, stream: one.stream, points }]
  })
}

const isAlike = (one: PublicRow, other: PublicRow): boolean =>
  one.target.title.vi === other.target.title.vi && one.stream === other.stream && one.method === other.method

/** What a revision changed of a row the public sees before and after it. */
export type PublicChange = {
  readonly row: PublicRow & { readonly shown: NonNullable<PublicRow['shown']> }
  readonly before: PublicRow & { readonly shown: NonNullable<PublicRow['shown']> }
}

/**
 * The stored differences of a revision that the public may see: of rows that were told in both.
 *
 * @param before the report `targets` of the revision before
 */
export function publicChanges(differences: readonly Difference[], before: unknown, after: unknown): PublicChange[] {
  const [was, is] = [publicRows(before), publicRows(after)]
  return differences.flatMap(({ target, stream }) => {
    const find = (rows: readonly PublicRow[]) => rows.find((row) => row.target.id === target && row.stream === stream)
    const [first, second] = [find(was), find(is)]
    if (!isShown(first) || !isShown(second)) return []
    const isSame = first.shown.share === second.shown.share && verdictOf(first) === verdictOf(second)
    return isSame ? [] : [{ before: first, row: second }]
  })
}

const isShown = (row: PublicRow | undefined): row is PublicChange['row'] => row?.shown !== undefined
const verdictOf = (row: PublicRow) => (row.shown ? row.verdict : undefined)
