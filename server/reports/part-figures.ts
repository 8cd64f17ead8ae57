import type { Text } from '../../surveys/grammar/text.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { at } from '../stats/at.ts'
import { isAnswered } from '../stats/index/answer.ts'
import type { IndexMethod } from '../stats/index/index-method.ts'
import { satisfactionIndex } from '../stats/index/satisfaction-index.ts'
import type { Found } from './breakdown-row.ts'
import { definitionOf, type Estimate, estimate, type Figure, figureOf, type Row } from './estimate.ts'
import type { Population } from './frame.ts'
import type { Tally } from './tally.ts'

/** Whether a respondent's answer to a criterion (its place, from 0) belongs to the part. */
type InPart = (row: Row, criterion: number) => boolean
type Part = Pick<Found, 'scope' | 'title' | 'tallies'> & { readonly holds: InPart }

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
  tallies: readonly Tally[],
  populations: readonly Population[],
): Found[] {
  const found = estimate(method, tallies, populations)
  const plain = found.weighted ? estimate(method, tallies, []) : found
  const definition = definitionOf(method, found.criteria)
  const parts = kind === 'unit' ? unitsIn(tallies) : kind === 'factor' ? factorsIn(found, tallies) : criteriaIn(found)
  return parts.flatMap(({ holds, ...part }) => {
    const unweighted = figureOfPart(plain.rows, definition, holds)
    const weighted = found.weighted && figureOfPart(found.rows, definition, holds)
    if (!unweighted && kind !== 'unit') return []
    return [
      {
        ...part,
        area: undefined,
        withheld: undefined,
        n: unweighted?.respondents ?? 0,
        figure: weighted ?? unweighted,
        weighted: weighted !== undefined,
        unweighted: unweighted?.share,
        closed: undefined,
      },
    ]
  })
}

/** The same method asked of the part only: all other answers of its respondents are put aside. */
function figureOfPart(rows: readonly Row[], method: IndexMethod, holds: InPart): Figure | undefined {
  const domain = rows.map((row) => row.answers.some((answer, k) => isAnswered(answer) && holds(row, k)))
  const asked = rows.map((row, i) =>
    domain[i] ? { ...row, answers: row.answers.map((answer, k) => (holds(row, k) ? answer : null)) } : row,
  )
  return figureOf(satisfactionIndex(asked, method, { domain }))
}

function unitsIn(tallies: readonly Tally[]): Part[] {
  const units = [...new Set(tallies.map(({ unit }) => unit))].toSorted()
  return units.map((scope) => ({
    scope,
    title: undefined,
    tallies: tallies.filter(({ unit }) => unit === scope),
    holds: ({ tally }) => tally.unit === scope,
  }))
}

function factorsIn({ criteria: { ids, factorOf, titles } }: Estimate, tallies: readonly Tally[]): Part[] {
  const names = factorTitles(tallies)
  return [...new Set(factorOf)].map((scope) => ({
    scope,
    title: names.get(scope) ?? titles[ids.indexOf(scope)],
    tallies: undefined,
    holds: (_, k) => factorOf[k] === scope,
  }))
}

const criteriaIn = ({ criteria: { ids, titles } }: Estimate): Part[] =>
  ids.map((scope, place) => ({ scope, title: at(titles, place), tallies: undefined, holds: (_, k) => k === place }))

/** By factor id, as the newest version of a questionnaire that was answered calls it. */
function factorTitles(tallies: readonly Tally[]): ReadonlyMap<string, Text> {
  const answered = [...new Map(tallies.map((tally) => [`${tally.questionnaire}.${tally.version}`, tally])).values()]
  const inOrder = answered.toSorted((a, b) => a.version - b.version || (a.questionnaire < b.questionnaire ? 1 : -1))
  const factors = inOrder.flatMap(
    ({ questionnaire, version }) => findQuestionnaire(questionnaire, version)?.factors ?? [],
  )
  return new Map(factors.map(({ id, title }) => [id, title]))
}
