import type { Stream } from '../../../surveys/grammar/context.ts'
import { methodName } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { Population } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { type Disclosure, disclosure, type Table } from '../engine/disclosure/disclosure.ts'
import { type Found, type Shown, told, type Withheld } from './breakdown-row.ts'
import { partFigures } from './part-figures.ts'
import { placeFigures } from './place-figures.ts'
import { type WeakPlace, weakPlaces } from './weak-places.ts'

export type BreakdownBy = 'area' | 'unit' | 'procedure' | 'channel' | 'factor' | 'criterion'

export type Breakdown = {
  readonly by: BreakdownBy
  readonly stream: Stream
  readonly method: string
  /** Answers of the stream, whatever they say; how many of them count for factors and criteria stands in each row. */
  readonly received: number
  /** By scope id (procedures by their area first); factors and criteria in the order asked. */
  readonly rows: readonly (Shown | Withheld)[]
  /** The scopes that were tested against the target; undefined without a target, and by factor and criterion. */
  readonly below: readonly WeakPlace[] | undefined
}

export type BreakdownAsked = {
  readonly by: BreakdownBy
  readonly stream: Stream
  readonly method: Method
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  /** The fewest respondents a row may rest on: `smallestCell('internal')` inside the administration, else the public's. */
  readonly smallest?: number
  /** What of the stream may be told; decided from these answers unless they are only a part. */
  readonly disclosed?: Disclosure
  /** Which scopes are below this share? */
  readonly target?: number
}

const tables: { readonly [B in BreakdownBy]?: Table } = {
  area: 'subjectArea',
  unit: 'subjectUnit',
  procedure: 'areaProcedure',
  channel: 'subjectChannel',
}

/**
 * The figures of one stream, row by row. Rows that could betray people are
 * withheld (specification §11): of what they said they carry no number that
 * could be subtracted from another, and they are not tested against the target
 * either.
 */
export function breakdown({ by, stream, method, target, ...question }: BreakdownAsked): Breakdown {
  const { smallest = smallestCell('public') } = question
  const tallies = question.tallies.filter((tally) => tally.stream === stream)
  const { disclosed = disclosure(tallies, { smallest, targets: [], groupOf: () => '' }) } = question
  const populations = stream === 'sample' ? [] : question.populations
  const found =
    by === 'area' || by === 'procedure' || by === 'channel'
      ? placeFigures(by, method, tallies, populations)
      : partFigures(by, method, tallies, populations)
  const table = tables[by]
  const rows = found.map((row) => told(row, secretOf(row, table, disclosed), smallest))
  const shown = rows.filter((row): row is Shown => !row.withheld)
  return {
    by,
    stream,
    method: methodName(method),
    received: tallies.reduce((sum, { n }) => sum + n, 0),
    rows,
    below: target === undefined || !table ? undefined : weakPlaces(shown, target),
  }
}

const secretOf = ({ tallies }: Found, table: Table | undefined, disclosed: Disclosure) =>
  table && tallies ? disclosed.row(table, tallies) : undefined
