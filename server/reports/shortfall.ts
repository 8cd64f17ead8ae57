import type { Stream } from '../../surveys/grammar/context.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { at } from '../stats/at.ts'
import { compensatedSum } from '../stats/compensated-sum.ts'
import { groupBy } from '../stats/group-by.ts'
import { isAnswered } from '../stats/index/answer.ts'
import { indexShortfall } from '../stats/index/index-shortfall.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import { definitionOf } from './design.ts'
import { type Estimate, estimate } from './estimate.ts'
import { asTransactions, type Population, type Stratum } from './frame.ts'
import { answeredRows } from './in-one-order.ts'
import { type Loss, rowLosses, together } from './row-losses.ts'
import type { Tallied } from './tally.ts'
import { withhold } from './withhold.ts'

/** The five that cost most, dearest first, and all others as one; together the whole shortfall. */
export type Losses<Entry> = {
  readonly top: readonly Entry[]
  readonly rest: { readonly entries: number; readonly points: number } | undefined
}

export type CriterionCost = {
  readonly criterion: string
  readonly factor: string
  readonly title: Text
  readonly respondents: number
  readonly points: number
}
export type StratumCost = Loss & { readonly share: number; readonly members: readonly Stratum[] }
export type AreaCost = Loss & { readonly share: number; readonly area: string }

/** What an index lacks of 1, told in three ways; each sums to `lost`. Times 100 it is points. */
export type Shortfall = {
  readonly method: string
  readonly stream: Stream
  /** False: no transactions were known and every answer counts alike. */
  readonly weighted: boolean
  readonly lost: number
  readonly criteria: Losses<CriterionCost>
  readonly strata: Losses<StratumCost>
  readonly areas: Losses<AreaCost>
}

type Question = {
  readonly stream: Stream
  readonly method: Method
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  /** The fewest respondents the whole may rest on, and an entry be named with; others go to the rest. */
  readonly smallest?: number
}

const listed = 5

/**
 * Which criteria, strata and areas cost the points (specification §8.1). Strata
 * are the merged weighting cells; without transactions, area × channel of the
 * service, merged likewise.
 *
 * @returns undefined when nobody answered, or fewer than `smallest`: what they lose would tell what they said
 */
export function shortfall({ stream, method, ...question }: Question): Shortfall | undefined {
  const { smallest = smallestCell('public') } = question
  const tallies = question.tallies.filter((tally) => tally.stream === stream)
  const found = estimate(method, tallies, stream === 'sample' ? [] : question.populations)
  const explained = found.weighted ? found : estimate(method, tallies, asTransactions(found.rows))
  const { weighted } = explained
  if (!found.figure || !weighted || found.n < smallest) return undefined

  const losses = rowLosses(answeredRows(explained), definitionOf(method, found.criteria))
  const strata = [...groupBy(losses, ({ row }) => row.stratum)].map(([stratum, members]) => ({
    ...together(members),
    members: at(weighted.cells, Number(stratum)).members,
  }))
  const areas = [...groupBy(losses, ({ row }) => row.tally.area)].map(([area, members]) => ({
    ...together(members),
    area,
  }))
  return {
    method: found.method,
    stream,
    weighted: found.weighted !== undefined,
    lost: 1 - found.figure.share,
    criteria: dearest(criteriaCosts(method, found), smallest),
    strata: dearest(strata, smallest),
    areas: dearest(
      areas.toSorted((a, b) => (a.area < b.area ? -1 : 1)),
      smallest,
    ),
  }
}

function criteriaCosts(method: Method, found: Estimate): CriterionCost[] {
  const { criteria } = found
  const rows = answeredRows(found)
  return indexShortfall(rows, definitionOf(method, criteria)).map(({ criterion, points }) => ({
    criterion: at(criteria.ids, criterion),
    factor: at(criteria.factorOf, criterion),
    title: at(criteria.titles, criterion),
    respondents: rows.reduce((sum, { answers, count }) => sum + (isAnswered(at(answers, criterion)) ? count : 0), 0),
    points,
  }))
}

/** Equal costs stay in the order given. */
function dearest<Entry extends Pick<Loss, 'respondents' | 'points'>>(
  entries: Entry[],
  smallest: number,
): Losses<Entry> {
  const reasons = withhold(
    entries.map(({ respondents }) => ({ n: respondents, group: '' })),
    smallest,
  )
  const open = entries.filter((_, i) => reasons[i] === undefined)
  const top = open.toSorted((a, b) => b.points - a.points).slice(0, listed)
  const rest = entries.filter((entry) => !top.includes(entry))
  if (rest.length === 0) return { top, rest: undefined }
  return { top, rest: { entries: rest.length, points: compensatedSum(rest.map(({ points }) => points)) } }
}
