import type { Tally } from '../../reports/engine/answers/tally.ts'
import { groupBy } from '../../stats/group-by.ts'

type Answered = Omit<Tally, 'n'>

/** What tells one tally from another, in an order of its own. */
export const contextOf = (answered: Answered): string => {
  const { unit, area, procedure, channel, stream, questionnaire, version, pattern } = answered
  return JSON.stringify([stream, questionnaire, version, area, procedure, channel, unit, pattern])
}

/** Single answers as tallies: those that are alike together. */
export const talliesOf = (answers: readonly Answered[]): Tally[] =>
  [...groupBy(answers, likeness).values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const { unit, area, procedure, channel, stream, questionnaire, version, pattern } = first
    return [{ unit, area, procedure, channel, stream, questionnaire, version, pattern, n: alike.length }]
  })

/** The same as `contextOf` tells, in a form that is made faster. */
const likeness = (one: Answered): string =>
  `${one.stream}\n${one.questionnaire}\n${one.version}\n${one.area}\n${one.procedure}\n${one.channel}\n${one.unit}\n${one.pattern}`
