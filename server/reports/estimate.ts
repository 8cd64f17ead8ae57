import { methodName } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { at } from '../stats/at.ts'
import { collapseCells } from '../stats/design/collapse-cells.ts'
import { weightByStratum } from '../stats/design/weight-by-stratum.ts'
import { groupBy } from '../stats/group-by.ts'
import type { Answered, IndexMethod } from '../stats/index/index-method.ts'
import { type IndexEstimate, satisfactionIndex } from '../stats/index/satisfaction-index.ts'
import { usableRespondents } from '../stats/index/usable-respondents.ts'
import type { Interval } from '../stats/interval.ts'
import { type CappedInterval, cappedKornGraubardInterval } from '../stats/intervals/capped-korn-graubard-interval.ts'
import { type Gate, publicationGate } from '../stats/publication/publication-gate.ts'
import { answersTo, type Criteria, criteriaOf } from './criteria.ts'
import { frameOf, type Population, type Stratum } from './frame.ts'
import { inOneOrder } from './in-one-order.ts'
import type { Tally } from './tally.ts'

/** One share with all that is needed to show and judge it. Shares 0…1, unrounded. */
export type Figure = {
  readonly share: number
  /** 95 %; undefined when too few answered for any */
  readonly interval: Interval | undefined
  readonly respondents: number
  readonly effectiveSize: number | undefined
  readonly df: number
  readonly variance: number | undefined
  readonly gate: Gate
  readonly basis: CappedInterval['reason']
}

/** A stratum as it was weighted: which strata were merged into it, its transactions and its answers. */
export type WeightedCell = {
  readonly members: readonly Stratum[]
  readonly population: number
  readonly respondents: number
}

export type Estimate = {
  readonly method: string
  /** Respondents with at least one answer that counts. */
  readonly n: number
  readonly criteria: Criteria
  readonly unweighted: Figure | undefined
  /** Undefined for a random sample, and when no transactions are known. */
  readonly weighted: Weighted | undefined
  /** The one to read: the weighted figure where there is one. */
  readonly figure: Figure | undefined
  /** The rows behind `figure`, for whoever explains it. */
  readonly rows: readonly Row[]
}

type Weighted = Figure & {
  readonly cells: readonly WeightedCell[]
  readonly merges: readonly { readonly from: readonly string[]; readonly into: readonly string[] }[]
  /** Answers in strata whose transactions nobody supplied: they are not in the weighted figure. */
  readonly withoutPopulation: number
  readonly strataWithoutPopulation: readonly Stratum[]
  /** Strata with more answers than transactions: a reason to look. */
  readonly overfull: readonly Stratum[]
}

export type Row = Answered & { readonly tally: Tally; readonly count: number }

/** The fewest answers a weighting cell must hold (specification §3.1). */
const smallestWeightingCell = 10

/**
 * Estimates an index from the answers of one stream, unweighted and, where
 * transactions are known, weighted to them. Equal answers are counted together
 * and sorted before anything is summed, so the result is the same to the last
 * bit however they were counted before.
 *
 * @param populations the transactions of the same scope; empty for a random sample
 * @param households on the list a random sample was drawn from, so that the interval narrows as the sample nears a
 * full count; never for volunteers. Fewer households than answers are a mistake, and are passed over.
 */
export function estimate(
  method: Method,
  tallies: readonly Tally[],
  populations: readonly Population[],
  households?: number,
): Estimate {
  const criteria = criteriaOf(method, tallies)
  const definition = definitionOf(method, criteria)
  const answered = inOneOrder(tallies).map((tally) => ({ tally, count: tally.n, answers: answersTo(criteria, tally) }))
  const usable = usableRespondents(answered)
  const plain: Row[] = usable.map((row) => ({ ...row, stratum: 'all', weight: 1 }))
  const weighted = weigh(usable, populations, definition)
  const n = plain.reduce((sum, { count }) => sum + count, 0)
  const drawnFrom = households !== undefined && households >= n ? new Map([['all', households]]) : undefined
  const unweighted = figureOf(satisfactionIndex(plain, definition, { population: drawnFrom }))
  return {
    method: methodName(method),
    n,
    criteria,
    unweighted,
    weighted: weighted?.figure,
    figure: weighted?.figure ?? unweighted,
    rows: weighted?.rows ?? plain,
  }
}

/** The method in the terms of the arithmetic. */
export const definitionOf = ({ combine, reading }: Method, { factorOf, partOf }: Criteria): IndexMethod => ({
  definition: combine,
  factorOf,
  partOf,
  worth: reading === 'mean' ? (level) => level / 5 : undefined,
})

type Usable = Omit<Row, 'stratum' | 'weight'>

function weigh(usable: readonly Usable[], populations: readonly Population[], method: IndexMethod) {
  const { strata, keyOf } = frameOf(
    usable.map(({ tally }) => tally),
    populations,
  )
  const byStratum = groupBy(usable, ({ tally }) => keyOf(tally))
  const respondents = (key: string) => (byStratum.get(key) ?? []).reduce((sum, { count }) => sum + count, 0)
  const known = strata.filter((stratum) => (stratum.population ?? 0) > 0)
  const unknown = strata.filter(({ key, population }) => !population && respondents(key) > 0)

  const cells = known.map((stratum) => ({
    ...stratum,
    population: stratum.population ?? 0,
    respondents: respondents(stratum.key),
  }))
  const collapse = collapseCells(cells, smallestWeightingCell)
  const cellOf = new Map(collapse.cells.flatMap(({ members }, i) => members.map((m) => [at(cells, m).key, String(i)])))
  const placed = usable.flatMap((row) => {
    const stratum = cellOf.get(keyOf(row.tally))
    return stratum === undefined ? [] : [{ ...row, stratum }]
  })
  const rows: Row[] = [
    ...weightByStratum(placed, new Map(collapse.cells.map((cell, i) => [String(i), cell.population]))),
  ]
  const figure = figureOf(satisfactionIndex(rows, method))
  if (!figure) return undefined

  const names = (members: readonly number[]) => members.map((m) => at(cells, m).key)
  return {
    rows,
    figure: {
      ...figure,
      cells: collapse.cells.map((cell) => ({ ...cell, members: cell.members.map((m) => at(known, m)) })),
      merges: collapse.merges.map(({ from, into }) => ({ from: names(from), into: names(into) })),
      withoutPopulation: unknown.reduce((sum, { key }) => sum + respondents(key), 0),
      strataWithoutPopulation: unknown,
      overfull: cells.filter((cell) => cell.respondents > cell.population),
    },
  }
}

/** An estimate with its interval and the reliability gate; undefined when nobody answered. */
export function figureOf(index: IndexEstimate | undefined): Figure | undefined {
  if (!index) return undefined
  const { interval, effectiveSize, df, reason } = cappedKornGraubardInterval(index)
  const { estimate: share, respondents, variance } = index
  const figure = { share, interval, respondents, effectiveSize, df }
  return { ...figure, variance, gate: publicationGate(figure), basis: reason }
}
