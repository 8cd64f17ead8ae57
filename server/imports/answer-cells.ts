import { fold } from '../../surveys/grammar/fold.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { levelOf } from './level-word.ts'

type Question = Questionnaire['questions'][number]

/**
 * Reads the cell of a question into what `parseAnswers` takes: a level by digit
 * or words, an option by value or label, several parted by `;` or `|`. What is
 * none of these is passed on as it is, to be refused there.
 */
export function answerReader(question: Question): (cell: string) => unknown {
  if (question.kind === 'text') return (cell) => cell
  if (question.kind === 'scale') return remembered((cell) => levelOf(cell) ?? cell)
  const options = new Map(
    question.options.flatMap(({ value, label }) =>
      [value, label.vi, label.en].map((name) => [fold(name), value] as const),
    ),
  )
  const one = (cell: string) => options.get(fold(cell)) ?? cell
  if (question.kind === 'choice') return remembered(one)
  return remembered((cell) =>
    options.has(fold(cell))
      ? [one(cell)]
      : cell
          .split(/[;|]/)
          .flatMap((part) => part.trim() || [])
          .map(one),
  )
}

/** The same few words come again in every row of a file. */
function remembered(read: (cell: string) => unknown): (cell: string) => unknown {
  const known = new Map<string, unknown>()
  return (cell) => {
    if (known.has(cell)) return known.get(cell)
    const value = read(cell)
    if (known.size < 1000) known.set(cell, value)
    return value
  }
}
