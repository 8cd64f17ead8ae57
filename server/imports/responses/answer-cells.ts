import type { Question, Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { questionnaires } from '../../../surveys/questionnaires/index.ts'
import { chosenIn, type OptionNames, type OtherText, optionNames, otherTextOf, ownWords } from './chosen.ts'
import { levelOf, type NamedLevels } from './level-word.ts'

/** What a cell says: an answer as `parseAnswers` takes it, and a person's own words for another question. */
export type ReadCell = {
  readonly answer: unknown
  readonly own?: { readonly question: string; readonly words: string }
}
type Reader = (cell: string) => ReadCell

/** The readers of a questionnaire's questions by their ids, made once for a file. */
export type AnswerReaders = (questionnaire: Questionnaire) => ReadonlyMap<string, Reader>

/** @param levels what the file calls its levels */
export function answerReaders(levels: NamedLevels): AnswerReaders {
  const known = new Map<Questionnaire, ReadonlyMap<string, Reader>>()
  return (questionnaire) => {
    const before = known.get(questionnaire)
    if (before) return before
    const made = new Map(
      questionnaire.questions.map((question) => [question.id, answerReader(questionnaire, question, levels)]),
    )
    known.set(questionnaire, made)
    return made
  }
}

/**
 * Reads the cell of a question: a level by digit or words, options by value or
 * label. What is none of these is passed on as it is, to be refused there.
 */
function answerReader(questionnaire: Questionnaire, question: Question, levels: NamedLevels): Reader {
  if (question.kind === 'text') return (cell) => ({ answer: cell })
  if (question.kind === 'scale') return remembered((cell) => ({ answer: levelOf(cell, levels) ?? cell }))
  const names = optionNames(question.options, offeredBefore(questionnaire, question))
  const other = otherTextOf(questionnaire, question)
  return remembered((cell) => {
    const { options, own } = withOwnWords(cell, names, other)
    return { answer: question.kind === 'choices' || options.length > 1 ? options : options[0], ...(own && { own }) }
  })
}

/** Options as other versions worded them: a file may have been collected with an older form. */
const offeredBefore = ({ id }: Questionnaire, question: Question) =>
  questionnaires
    .filter((one) => one.id === id)
    .flatMap(({ questions }) => questions)
    .flatMap((one) => (one.id === question.id && 'options' in one ? one.options : []))

/** Words that are no option belong to the option “other”, where the questionnaire asks for them; else they stay, to be refused. */
function withOwnWords(cell: string, names: OptionNames, other: OtherText | undefined) {
  const { options, unknown } = chosenIn(cell, names)
  if (!other || unknown.length === 0) return { options: [...options, ...unknown] }
  const words = unknown.map((one) => ownWords(one, names, other.option)).join('; ')
  return { options: [...new Set([...options, other.option])], own: { question: other.question, words } }
}

/** The same few words come again in every row of a file. */
function remembered(read: Reader): Reader {
  const known = new Map<string, ReadCell>()
  return (cell) => {
    const before = known.get(cell)
    if (before) return before
    const value = read(cell)
    if (known.size < 1000) known.set(cell, value)
    return value
  }
}
