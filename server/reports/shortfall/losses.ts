import { compensatedSum } from '../../stats/compensated-sum.ts'
import { safeParts } from '../engine/disclosure/safe-parts.ts'

/** The five that cost most, dearest first, and all others as one; together the whole. */
export type Losses<Entry> = {
  readonly top: readonly Entry[]
  readonly rest: { readonly entries: number; readonly points: number } | undefined
}

type Cost = { readonly respondents: number; readonly points: number }

const listed = 5

/**
 * The dearest entries by name; those that may not be told, and the others, as
 * one. Equal costs stay in the order given.
 *
 * @param isSafe whether an entry may be told at all; asked of each
 */
export function dearest<Entry extends Cost>(
  entries: readonly Entry[],
  smallest: number,
  isSafe: (entry: Entry) => boolean = () => true,
): Losses<Entry> {
  const open = safeParts(
    entries.map((entry) => ({ n: entry.respondents, isSafe: isSafe(entry) })),
    smallest,
  )
  const top = entries
    .filter((_, i) => open[i])
    .toSorted((a, b) => b.points - a.points)
    .slice(0, listed)
  const rest = entries.filter((entry) => !top.includes(entry))
  if (rest.length === 0) return { top, rest: undefined }
  return { top, rest: { entries: rest.length, points: compensatedSum(rest.map(({ points }) => points)) } }
}
