import type { Db } from '../db/db.ts'
import { excludedTallies } from '../db/queries/exclusions.ts'
import { readPopulations } from '../db/queries/populations.ts'
import { readTallies, type Tally } from '../db/queries/tallies.ts'
import type { Period } from './reports/period.ts'
import type { Material } from './reports/report.ts'

/** What the figures of a period are made from. Its `tallies` hold no answer that is left out. */
export type Counted = Material & {
  /** How many answers are left out. */
  readonly excluded: number
  /** The same with every answer in it. */
  readonly whole: Material
}

export async function materialOf(db: Db, period: Period): Promise<Counted> {
  const { from, to } = period
  const [all, left, populations] = await Promise.all([
    readTallies(db, from, to),
    excludedTallies(db, from, to),
    readPopulations(db, from, to),
  ])
  return {
    period,
    tallies: without(all, left),
    populations,
    excluded: left.reduce((sum, { n }) => sum + n, 0),
    whole: { period, tallies: all, populations },
  }
}

/** The tallies less those left out; one that nothing remains of disappears. */
function without(all: readonly Tally[], left: readonly Tally[]): readonly Tally[] {
  if (left.length === 0) return all
  const leftOut = new Map(left.map((tally) => [contextOf(tally), tally.n]))
  return all.map((tally) => ({ ...tally, n: tally.n - (leftOut.get(contextOf(tally)) ?? 0) })).filter(({ n }) => n > 0)
}

/** What tells one tally from another, in an order of its own. */
export const contextOf = (tally: Tally): string => {
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern } = tally
  return JSON.stringify([stream, questionnaire, version, area, procedure, channel, unit, pattern])
}
