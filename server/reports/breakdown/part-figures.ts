import type { Text } from '../../../surveys/grammar/text.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { at } from '../../stats/at.ts'
import { type Criteria, someOf } from '../engine/answers/criteria.ts'
import type { Population } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { coveredBy, isIncomplete } from '../engine/estimate/covered.ts'
import { indexOf } from '../engine/estimate/design.ts'
import { type Estimate, estimate } from '../engine/estimate/estimate.ts'
import { figureOf } from '../engine/estimate/figure.ts'
import type { Found } from './breakdown-row.ts'

/** Some of the people, or some of the criteria. */
type Part = Pick<Found, 'scope' | 'title' | 'tallies'> & {
  readonly holds?: (one: Tallied) => boolean
  readonly criteria: Criteria
}

/**
 * Each unit, factor or criterion as a domain of the whole design (specification
 * §3.4): weights and strata are those of all answers, because a unit cuts
 * through the strata and a criterion is answered in all of them. Only those who
 * answered something of the part count as its respondents. A unit none of whose
 * answers could be weighted is shown unweighted.
 */
export function partFigures(
  kind: 'unit' | 'factor' | 'criterion',
  method: Method,
  tallies: readonly Tallied[],
  populations: readonly Population[],
): Found[] {
  const found = estimate(method, tallies, populations)
  const parts =
    kind === 'unit' ? unitsIn(found, tallies) : kind === 'factor' ? factorsIn(found, tallies) : criteriaIn(found)
  return parts.flatMap(({ holds, criteria, ...part }) => {
    const unweighted = indexOf(found.plain, criteria, method, holds)
    const weighted = found.weighted && figureOf(indexOf(found.design, criteria, method, holds))
    if (!unweighted && kind !== 'unit') return []
    return [
      {
        ...part,
        area: undefined,
        withheld: undefined,
        received: (part.tallies ?? tallies).reduce((sum, { n }) => sum + n, 0),
        n: unweighted?.respondents ?? 0,
        figure: weighted ?? figureOf(unweighted),
        weighted: weighted !== undefined,
        unweighted: unweighted?.estimate,
        closed: undefined,
        isIncomplete: kind === 'unit' && isIncomplete(part.tallies && found.covered && coveredBy(part.tallies, [])),
      },
    ]
  })
}

function unitsIn({ criteria }: Estimate, tallies: readonly Tallied[]): Part[] {
  const units = [...new Set(tallies.map(({ unit }) => unit))].toSorted()
  return units.map((scope) => ({
    scope,
    title: undefined,
    tallies: tallies.filter(({ unit }) => unit === scope),
    holds: ({ unit }) => unit === scope,
    criteria,
  }))
}

function factorsIn({ criteria }: Estimate, tallies: readonly Tallied[]): Part[] {
  const { ids, factorOf, titles } = criteria
  const names = factorTitles(tallies)
  return [...new Set(factorOf)].map((scope) => ({
    scope,
    title: names.get(scope) ?? titles[ids.indexOf(scope)],
    tallies: undefined,
    criteria: someOf(criteria, (place) => factorOf[place] === scope),
  }))
}

const criteriaIn = ({ criteria }: Estimate): Part[] =>
  criteria.ids.map((scope, place) => ({
    scope,
    title: at(criteria.titles, place),
    tallies: undefined,
    criteria: someOf(criteria, (k) => k === place),
  }))

/** By factor id, as the newest version of a questionnaire that was answered calls it. */
function factorTitles(tallies: readonly Tallied[]): ReadonlyMap<string, Text> {
  const answered = [...new Map(tallies.map((tally) => [`${tally.questionnaire}.${tally.version}`, tally])).values()]
  const inOrder = answered.toSorted((a, b) => a.version - b.version || (a.questionnaire < b.questionnaire ? 1 : -1))
  const factors = inOrder.flatMap(
    ({ questionnaire, version }) => findQuestionnaire(questionnaire, version)?.factors ?? [],
  )
  return new Map(factors.map(({ id, title }) => [id, title]))
}
