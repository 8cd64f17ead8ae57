import { methodName } from '../../../../surveys/methods/index.ts'
import type { Method } from '../../../../surveys/methods/method.ts'
import { satisfactionIndex } from '../../../stats/index/satisfaction-index.ts'
import { answersTo, criteriaOf, saysAny } from '../answers/criteria.ts'
import type { Tally } from '../answers/tally.ts'
import { coveredBy } from './covered.ts'
import { definitionOf } from './design.ts'
import type { Estimate } from './estimate.ts'
import { figureOf } from './figure.ts'

/** Respondents of a household sample that answered alike, in one group, each standing for as many people. */
export type DrawnTally = Tally & { readonly stratum: string; readonly weight: number }

/** What a household sample was drawn from and what was heard: of one campaign or several. */
export type DrawnSample = {
  readonly answers: readonly DrawnTally[]
  /** How many households the list of each group had. */
  readonly households: ReadonlyMap<string, number>
}

/**
 * Estimates an index from a sample that was drawn within groups, each answer with its own weight (specification §3.2a and §3.3):
 * strata are the groups, and the interval narrows as they near a full count.
 */
export function estimateDrawn(method: Method, { answers, households }: DrawnSample): Estimate {
  const criteria = criteriaOf(method, answers)
  const usable = answers.filter((one) => saysAny(criteria, one))
  const n = usable.reduce((sum, one) => sum + one.n, 0)
  const rows = usable
    .map((tally) => ({ tally, stratum: tally.stratum, weight: tally.weight, count: tally.n }))
    .toSorted((a, b) => (keyOf(a.tally) < keyOf(b.tally) ? -1 : 1))
  const answered = rows.map(({ tally, ...row }) => ({ ...row, answers: answersTo(criteria, tally) }))
  const definition = definitionOf(method, criteria)
  const index = n === 0 ? undefined : satisfactionIndex(answered, definition, { population: households })
  const alike =
    n === 0
      ? undefined
      : satisfactionIndex(
          answered.map((row) => ({ ...row, weight: 1 })),
          definition,
        )
  const figure = figureOf(index)
  const plain = n === 0 ? [] : [{ weight: 1, drawn: n, heard: usable }]
  return {
    method: methodName(method),
    n,
    criteria,
    covered: method.items === 'overall' ? undefined : coveredBy(answers, []),
    unweighted: figureOf(alike),
    unweightedShare: alike?.estimate,
    weighted: figure && { ...figure, ...noGroups },
    weighedBy: 'households',
    figure,
    served: [],
    kishSize: index?.kishSize ?? 0,
    rows,
    design: plain,
    plain,
  }
}

/** Of groups of transactions there are none. */
const noGroups = { cells: [], merges: [], withoutPopulation: 0, strataWithoutPopulation: [], overfull: [] }

/** Sums of decimals depend in their last bit on their order: this one is their own. */
const keyOf = ({ stratum, weight, pattern, questionnaire, version }: DrawnTally): string =>
  `${stratum} ${weight} ${questionnaire} ${version} ${pattern}`
