import type { Day } from '../../db/queries/days.ts'

/** A touchpoint where many answers were sent unusually: a reason to look, never an accusation. */
export type Unusual = {
  readonly touchpoint: string
  readonly area: string
  readonly n: number
  readonly flagged: number
}

/** Fewer than these, or a smaller share, is what happens anyway. */
const fewest = 5
const usualShare = 0.2

/** The touchpoints where at least 5 answers, and more than a fifth of all, look unusual; the largest share first. */
export function unusualIn(days: readonly Pick<Day, 'touchpoint' | 'area' | 'n' | 'flagged'>[]): Unusual[] {
  const found = new Map<string, Unusual>()
  for (const { touchpoint, area, n, flagged } of days) {
    const before = found.get(touchpoint) ?? { touchpoint, area, n: 0, flagged: 0 }
    found.set(touchpoint, { ...before, n: before.n + n, flagged: before.flagged + flagged })
  }
  return [...found.values()]
    .filter(({ touchpoint, n, flagged }) => touchpoint !== '' && flagged >= fewest && flagged / n > usualShare)
    .toSorted((a, b) => b.flagged / b.n - a.flagged / a.n)
}
