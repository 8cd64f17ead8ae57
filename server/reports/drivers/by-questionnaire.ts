import type { Stream } from '../../../surveys/grammar/context.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { questionnaires } from '../../../surveys/questionnaires/index.ts'
import { groupBy } from '../../stats/group-by.ts'
import { coverIn } from '../engine/answers/answer-sums.ts'
import { pairSumsOf } from '../engine/answers/pair-sums.ts'
import { isTally, type PairCell, type Tallied } from '../engine/answers/tally.ts'

/** Which answers a report on one questionnaire reads: one stream, all versions of one questionnaire. */
export type QuestionnaireAnswers = {
  readonly tallies: readonly Tallied[]
  /** How their answers go together; made here where all are known by their patterns. */
  readonly pairs?: readonly PairCell[] | undefined
  readonly stream: Stream
  readonly questionnaire: string
}

/**
 * The answers of one stream and one questionnaire by those who answered every
 * criterion, how many answered at all, and how their answers go together
 * (specification §2.2).
 */
export function completeAnswers({ tallies, pairs, stream, questionnaire }: QuestionnaireAnswers) {
  const isAsked = (one: Pick<Tallied, 'stream' | 'questionnaire'>) =>
    one.stream === stream && one.questionnaire === questionnaire
  const all = tallies.filter(isAsked)
  return {
    received: all.reduce((sum, { n }) => sum + n, 0),
    tallies: all.filter((one) => coverIn(one).inside > 0),
    pairs: all.every(isTally) ? pairsOf(all.filter(isTally)) : (pairs ?? missing()).filter(isAsked),
  }
}

function missing(): never {
  throw new Error('a report was made without the pairs it needs')
}

function pairsOf(tallies: readonly Extract<Tallied, { pattern: string }>[]): PairCell[] {
  const forms = groupBy(tallies, ({ questionnaire, version }) => `${questionnaire}.${version}`)
  return [...forms.values()].flatMap((members) => {
    const [first] = members
    return first
      ? [
          {
            ...first,
            pairs: pairSumsOf(
              first,
              members.map(({ pattern, n }) => [pattern, n] as const),
            ),
          },
        ]
      : []
  })
}

/** The title of a factor, as the newest version that has it calls it. */
export function factorTitle(questionnaire: string, factor: string): Text {
  const versions = questionnaires.filter(({ id }) => id === questionnaire).toSorted((a, b) => b.version - a.version)
  const found = versions.flatMap(({ factors }) => factors).find(({ id }) => id === factor)
  if (!found) throw new Error(`no version of ${questionnaire} has the factor ${factor}`)
  return found.title
}
