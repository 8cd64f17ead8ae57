import type { Stream } from '../../../surveys/grammar/context.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { questionnaires } from '../../../surveys/questionnaires/index.ts'
import { coverOfTally } from '../engine/answers/criteria.ts'
import type { Tally } from '../engine/answers/tally.ts'

/** Which answers a report on one questionnaire reads: one stream, all versions of one questionnaire. */
export type QuestionnaireTallies = {
  readonly tallies: readonly Tally[]
  readonly stream: Stream
  readonly questionnaire: string
}

/**
 * The tallies of one stream and one questionnaire in a fixed order, so that sums
 * come out alike on every run; of those who answered every criterion, and how
 * many there are in all (specification §2.2).
 */
export function completeTallies({ tallies, stream, questionnaire }: QuestionnaireTallies) {
  const all = tallies.filter((tally) => tally.stream === stream && tally.questionnaire === questionnaire)
  const complete = all.filter((tally) => coverOfTally(tally).inside > 0)
  return {
    received: all.reduce((sum, { n }) => sum + n, 0),
    tallies: complete.toSorted((a, b) => a.version - b.version || (a.pattern < b.pattern ? -1 : 1)),
  }
}

/** The title of a factor, as the newest version that has it calls it. */
export function factorTitle(questionnaire: string, factor: string): Text {
  const versions = questionnaires.filter(({ id }) => id === questionnaire).toSorted((a, b) => b.version - a.version)
  const found = versions.flatMap(({ factors }) => factors).find(({ id }) => id === factor)
  if (!found) throw new Error(`no version of ${questionnaire} has the factor ${factor}`)
  return found.title
}

/** One row for each person, from one row for each pattern. */
export const eachPerson = <Row>(rows: readonly Row[], countOf: (row: Row) => number): Row[] =>
  rows.flatMap((row) => new Array<Row>(countOf(row)).fill(row))
