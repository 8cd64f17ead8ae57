import { methodName } from '../../../../surveys/methods/index.ts'
import type { Method } from '../../../../surveys/methods/method.ts'
import { usableIn } from '../answers/answer-sums.ts'
import { type Criteria, criteriaOf } from '../answers/criteria.ts'
import type { Population } from '../answers/frame.ts'
import type { Tallied } from '../answers/tally.ts'
import { type Covered, coveredBy } from './covered.ts'
import { type Design, indexOf } from './design.ts'
import { cachedEstimate, type EstimateInput } from './estimate-cache.ts'
import { type Figure, figureOf } from './figure.ts'
import { type Row, type Served, type Usable, type Weighted, weigh } from './weigh.ts'

export type Estimate = {
  readonly method: string
  /** Respondents whose answers count for the method. */
  readonly n: number
  readonly criteria: Criteria
  /** Of an index of criteria: for how many of those who answered it speaks. Undefined for the one overall question. */
  readonly covered: Covered | undefined
  readonly unweighted: Figure | undefined
  /** Its share alone, which costs no interval; undefined when nobody answered. */
  readonly unweightedShare: number | undefined
  /** Undefined for a random sample without weights of its own, and when no transactions are known. */
  readonly weighted: Weighted | undefined
  /** By what the weighted figure is weighted: transactions of the services, or households of the list a sample was drawn from. */
  readonly weighedBy?: 'transactions' | 'households'
  /** The one to read: the weighted figure where there is one. */
  readonly figure: Figure | undefined
  /** Of the weights behind `figure`: (Σw)²/Σw². */
  readonly kishSize: number
  /** Every stratum whose transactions are known; none without transactions. */
  readonly served: readonly Served[]
  /** The rows behind `figure`, for whoever explains it. */
  readonly rows: readonly Row[]
  /** The strata behind `figure` and behind `unweighted`, for whoever asks about a part of them. */
  readonly design: Design
  readonly plain: Design
}

/**
 * Estimates an index from the answers of one stream, unweighted and, where
 * transactions are known, weighted to them. Answers are summed as whole numbers
 * before anything is divided, so the result is the same to the last bit however
 * they were counted before. What was estimated of the very same answers is not
 * estimated again: one more answer changes one place of hundreds.
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
  const input = { method, answers, populations, households }
  return cachedEstimate(input, () => estimated(input))
}

function estimated({ method, answers, populations, households }: EstimateInput): Estimate {
  const criteria = criteriaOf(method, answers)
  const usable = answers.flatMap((tally): Usable[] => {
    const count = usableIn(tally, criteria)
    return count > 0 ? [{ tally, count }] : []
  })
  const n = usable.reduce((sum, { count }) => sum + count, 0)
  const population = households !== undefined && households >= n ? households : undefined
  const plain: Design = n === 0 ? [] : [{ weight: 1, drawn: n, population, heard: usable.map(({ tally }) => tally) }]
  const alike = indexOf(plain, criteria, method)
  const { served, found } = populations.length > 0 ? weigh(usable, populations, criteria, method) : nothingWeighed
  const unweighted = lazy(() => figureOf(alike))
  const rows = lazy(found?.rows ?? (() => usable.map((row) => ({ ...row, stratum: 'all', weight: 1 }))))
  return {
    method: methodName(method),
    n,
    criteria,
    covered: method.items === 'overall' ? undefined : coveredBy(answers, populations),
    get unweighted() {
      return unweighted()
    },
    unweightedShare: alike?.estimate,
    weighted: found?.figure,
    figure: found ? found.figure : unweighted(),
    served,
    kishSize: (found?.index ?? alike)?.kishSize ?? 0,
    get rows() {
      return rows()
    },
    design: found?.design ?? plain,
    plain,
  }
}

const nothingWeighed = { served: [], found: undefined }

/** An interval costs more than all the sums, and lists show only the weighted one. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
