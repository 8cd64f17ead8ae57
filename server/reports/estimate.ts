import { methodName } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { at } from '../stats/at.ts'
import { collapseCells } from '../stats/design/collapse-cells.ts'
import { indexFromMoments } from '../stats/index/index-from-moments.ts'
import type { IndexMethod } from '../stats/index/index-method.ts'
import type { IndexEstimate } from '../stats/index/satisfaction-index.ts'
import type { Interval } from '../stats/interval.ts'
import { type CappedInterval, cappedKornGraubardInterval } from '../stats/intervals/capped-korn-graubard-interval.ts'
import { type Gate, publicationGate } from '../stats/publication/publication-gate.ts'
import { type Criteria, criteriaOf } from './criteria.ts'
import { frameOf, type Population, type Stratum } from './frame.ts'
import { lackOf, momentsIn, usableIn } from './said.ts'
import type { Tallied } from './tally.ts'

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
  /** Its share alone, which costs no interval; undefined when nobody answered. */
  readonly unweightedShare: number | undefined
  /** Undefined for a random sample, and when no transactions are known. */
  readonly weighted: Weighted | undefined
  /** The one to read: the weighted figure where there is one. */
  readonly figure: Figure | undefined
  /** Of the weights behind `figure`: (Σw)²/Σw². */
  readonly kishSize: number
  /** Every stratum whose transactions are known, with the answers that count there; none without transactions. */
  readonly served: readonly { readonly population: number; readonly respondents: number }[]
  /** The rows behind `figure`, for whoever explains it. */
  readonly rows: readonly Row[]
  /** The strata behind `figure` and behind `unweighted`, for whoever asks about a part of them. */
  readonly design: Design
  readonly plain: Design
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

/** Respondents counted together, and how many of them answered something that counts. */
type Usable = { readonly tally: Tallied; readonly count: number }
export type Row = Usable & { readonly stratum: string; readonly weight: number }

/** Strata of equal weights: who was heard in each, and how many there were to draw from. */
export type Design = readonly {
  readonly weight: number
  readonly drawn: number
  readonly population?: number | undefined
  readonly heard: readonly Tallied[]
}[]

/** The fewest answers a weighting cell must hold (specification §3.1). */
const smallestWeightingCell = 10

/**
 * Estimates an index from the answers of one stream, unweighted and, where
 * transactions are known, weighted to them. Answers are summed as whole numbers
 * before anything is divided, so the result is the same to the last bit however
 * they were counted before.
 *
 * @param populations the transactions of the same scope; empty for a random sample
 * @param households on the list a random sample was drawn from, so that the interval narrows as the sample nears a
 * full count; never for volunteers. Fewer households than answers are a mistake, and are passed over.
 */
export function estimate(
  method: Method,
  answers: readonly Tallied[],
  populations: readonly Population[],
  households?: number,
): Estimate {
  const criteria = criteriaOf(method, answers)
  const usable = answers.flatMap((tally): Usable[] => {
    const count = usableIn(tally, criteria)
    return count > 0 ? [{ tally, count }] : []
  })
  const n = total(usable)
  const population = households !== undefined && households >= n ? households : undefined
  const plain: Design = n === 0 ? [] : [{ weight: 1, drawn: n, population, heard: usable.map(({ tally }) => tally) }]
  const alike = indexOf(plain, criteria, method)
  const weighing = populations.length > 0 ? weigh(usable, populations, criteria, method) : undefined
  const weighted = weighing?.found
  const unweighted = lazy(() => figureOf(alike))
  const rows = lazy(weighted?.rows ?? (() => usable.map((row) => ({ ...row, stratum: 'all', weight: 1 }))))
  return {
    method: methodName(method),
    n,
    criteria,
    get unweighted() {
      return unweighted()
    },
    unweightedShare: alike?.estimate,
    weighted: weighted?.figure,
    figure: weighted ? weighted.figure : unweighted(),
    served: weighing?.served ?? [],
    kishSize: (weighted?.index ?? alike)?.kishSize ?? 0,
    get rows() {
      return rows()
    },
    design: weighted?.design ?? plain,
    plain,
  }
}

/** An interval costs more than all the sums, and lists show only the weighted one. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const total = (usable: readonly Usable[]) => usable.reduce((sum, { count }) => sum + count, 0)

/**
 * The index of all who were heard, or of a part of them: of some criteria, of
 * some of the people. That the strata might have held more or fewer of the part
 * is a piece of its uncertainty, so weights and strata are those of all.
 */
export function indexOf(
  design: Design,
  criteria: Criteria,
  method: Method,
  isInside?: (one: Tallied) => boolean,
): IndexEstimate | undefined {
  const strata = design.map(({ weight, drawn, population, heard }) => {
    const moments = momentsIn(isInside ? heard.filter(isInside) : heard, criteria, method)
    return { weight, drawn, population, moments }
  })
  const { factorOf, partOf } = criteria
  return indexFromMoments(strata, { definition: method.combine, factorOf, partOf, steps: lackOf(method).steps })
}

/** The method in the terms of the arithmetic. */
export const definitionOf = ({ combine, reading }: Method, { factorOf, partOf }: Criteria): IndexMethod => ({
  definition: combine,
  factorOf,
  partOf,
  worth: reading === 'mean' ? (level) => level / 5 : undefined,
})

function weigh(usable: readonly Usable[], populations: readonly Population[], criteria: Criteria, method: Method) {
  const { strata, answered } = frameOf(
    usable.map(({ tally }) => tally),
    populations,
  )
  const countOf = new Map(usable.map(({ tally, count }) => [tally, count]))
  const count = (tally: Tallied) => countOf.get(tally) ?? 0
  const counts = new Map([...answered].map(([key, heard]) => [key, heard.reduce((sum, one) => sum + count(one), 0)]))
  const respondents = (key: string) => counts.get(key) ?? 0
  const known = strata.filter((stratum) => (stratum.population ?? 0) > 0)
  const unknown = strata.filter(({ key, population }) => !population && respondents(key) > 0)

  const cells = known.map((stratum) => ({
    ...stratum,
    population: stratum.population ?? 0,
    respondents: respondents(stratum.key),
  }))
  const collapse = collapseCells(cells, smallestWeightingCell)
  const names = (members: readonly number[]) => members.map((m) => at(cells, m).key)
  const filled = collapse.cells.flatMap(({ members, population, respondents: drawn }, i) => {
    const heard = names(members).flatMap((key) => answered.get(key) ?? [])
    return drawn > 0 ? [{ stratum: String(i), weight: population / drawn, drawn, heard }] : []
  })
  const index = indexOf(filled, criteria, method)
  const figure = figureOf(index)
  if (!figure) return { served: cells, found: undefined }

  const found = {
    index,
    design: filled,
    rows: () =>
      filled.flatMap(({ stratum, weight, heard }) =>
        heard.map((tally): Row => ({ tally, count: count(tally), stratum, weight })),
      ),
    figure: {
      ...figure,
      cells: collapse.cells.map((cell) => ({ ...cell, members: cell.members.map((m) => at(known, m)) })),
      merges: collapse.merges.map(({ from, into }) => ({ from: names(from), into: names(into) })),
      withoutPopulation: unknown.reduce((sum, { key }) => sum + respondents(key), 0),
      strataWithoutPopulation: unknown,
      overfull: cells.filter((cell) => cell.respondents > cell.population),
    },
  }
  return { served: cells, found }
}

/** An estimate with its interval and the reliability gate; undefined when nobody answered. */
export function figureOf(index: IndexEstimate | undefined): Figure | undefined {
  if (!index) return undefined
  const { interval, effectiveSize, df, reason } = cappedKornGraubardInterval(index)
  const { estimate: share, respondents, variance } = index
  const figure = { share, interval, respondents, effectiveSize, df }
  return { ...figure, variance, gate: publicationGate(figure), basis: reason }
}
