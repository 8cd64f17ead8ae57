import { isAnswered } from '../../stats/index/answer.ts'
import { answersTo, type Criteria, criteriaOf } from '../engine/answers/criteria.ts'
import type { Tally } from '../engine/answers/tally.ts'
import { eachPerson } from './by-questionnaire.ts'

/** One value a person, null where there is none; all columns name the people in the same order. */
type Column = readonly (number | null)[]

export type LevelsByPerson = {
  /** The overall answer 1…5; undefined when the questionnaire does not ask for it. */
  readonly overall: Column | undefined
  /** For each factor the mean of a person's levels in it; "không phát sinh" and skipped are left out of the mean. */
  readonly factors: readonly { readonly factor: string; readonly levels: Column }[]
}

/** What each person said, overall and about each factor: the columns the drivers are looked for in. */
export function levelsByPerson(tallies: readonly Tally[]): LevelsByPerson {
  const criteria = criteriaOf({ items: 'criteria' }, tallies)
  const asked = criteriaOf({ items: 'overall' }, tallies)
  const column = (of: Criteria, counts: (place: number) => boolean): Column => {
    const rows = tallies.map((tally) => ({ n: tally.n, mean: meanLevel(of, tally, counts) }))
    return eachPerson(rows, ({ n }) => n).map(({ mean }) => mean)
  }
  return {
    overall: asked.ids.length > 0 ? column(asked, () => true) : undefined,
    factors: [...new Set(criteria.factorOf)].map((factor) => ({
      factor,
      levels: column(criteria, (place) => criteria.factorOf[place] === factor),
    })),
  }
}

function meanLevel(criteria: Criteria, tally: Tally, counts: (place: number) => boolean): number | null {
  const levels = answersTo(criteria, tally)
    .filter((_, place) => counts(place))
    .filter(isAnswered)
  return levels.length > 0 ? levels.reduce((sum, level) => sum + level, 0) / levels.length : null
}
