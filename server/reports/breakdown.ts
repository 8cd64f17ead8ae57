import type { Stream } from '../../surveys/grammar/context.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import { type BelowTarget, belowTarget } from './below-target.ts'
import { type Shown, told, type Withheld } from './breakdown-row.ts'
import type { Population } from './frame.ts'
import { partFigures } from './part-figures.ts'
import { placeFigures } from './place-figures.ts'
import type { Tallied } from './tally.ts'
import { withhold } from './withhold.ts'

export type BreakdownBy = 'area' | 'unit' | 'procedure' | 'channel' | 'factor' | 'criterion'

export type Breakdown = {
  readonly by: BreakdownBy
  readonly stream: Stream
  /** By scope id (procedures by their area first); factors and criteria in the order asked. */
  readonly rows: readonly (Shown | Withheld)[]
  /** The scopes that were tested against the target; undefined without a target, and by factor and criterion. */
  readonly below: readonly BelowTarget[] | undefined
}

type Question = {
  readonly by: BreakdownBy
  readonly stream: Stream
  readonly method: Method
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  /** The fewest respondents a row may rest on: `smallestCell('internal')` inside the administration, else the public's. */
  readonly smallest?: number
  /** False only where no total of the list can be seen anywhere. */
  readonly totalShown?: boolean
  /** Which scopes are below this share of satisfied overall? */
  readonly target?: number
}

/**
 * The figures of one stream, row by row. Rows that could betray people, or that
 * tell too little, are withheld (specification §11): they carry no number that
 * could be subtracted from another. Who is withheld to protect people is not
 * tested against the target either.
 */
export function breakdown({ by, stream, method, target, ...question }: Question): Breakdown {
  const { smallest = smallestCell('public'), totalShown } = question
  const tallies = question.tallies.filter((tally) => tally.stream === stream)
  const populations = stream === 'sample' ? [] : question.populations
  const found =
    by === 'area' || by === 'procedure' || by === 'channel'
      ? placeFigures(by, method, tallies, populations)
      : partFigures(by, method, tallies, populations)
  const secrets = withhold(
    found.map(({ n, area = '' }) => ({ n, group: area })),
    smallest,
    totalShown,
  )
  const places = found.flatMap((row, i) =>
    row.tallies && secrets[i] === undefined ? [{ ...row, tallies: row.tallies }] : [],
  )
  return {
    by,
    stream,
    rows: found.map((row, i) => told(row, secrets[i], smallest)),
    below: target === undefined || by === 'factor' || by === 'criterion' ? undefined : belowTarget(places, target),
  }
}
