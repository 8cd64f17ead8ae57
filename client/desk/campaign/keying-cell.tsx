import { useId } from 'preact/hooks'
import type { Question } from '../../../surveys/grammar/questionnaire.ts'
import { choicesOf, readCell } from './cells.ts'

type Parts = {
  readonly of: Question
  /** Its place on the paper, from 1. */
  readonly place: number
  /** What stands above it on paper. */
  readonly heading: string | undefined
  readonly typed: string
  /** An answer before it makes it one that is not asked. */
  readonly isSkipped: boolean
  readonly onType: (typed: string) => void
}

/** One question of a paper form: a digit chooses, what it means stands beside it. */
export function KeyingCell({ of: question, place, heading, typed, isSkipped, onType }: Parts) {
  const id = useId()
  const read = readCell(question, typed)
  const isWords = question.kind === 'text'
  const wrong = 'wrong' in read && !isSkipped ? read.wrong : undefined
  return (
    <>
      {heading && <h4>{heading}</h4>}
      <div class={`cell${isSkipped ? ' skipped' : ''}${isWords ? ' words' : ''}`}>
        <label for={id}>
          <b>{place}.</b> {question.ask.vi}
        </label>
        <input
          id={id}
          name={question.id}
          aria-describedby={`${id}-means`}
          aria-invalid={wrong ? true : undefined}
          autocomplete="off"
          spellcheck={false}
          disabled={isSkipped}
          {...(isWords
            ? { maxLength: question.maxLength }
            : { inputMode: 'numeric' as const, maxLength: question.kind === 'choices' ? 9 : 1 })}
          value={typed}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
        <p id={`${id}-means`} class={wrong ? 'why' : 'hint'}>
          {wrong ?? (isSkipped ? 'không hỏi theo câu trước' : meaning(question, typed))}
        </p>
      </div>
    </>
  )
}

/** What was chosen, or what there is to choose. */
function meaning(question: Question, typed: string): string {
  const choices = choicesOf(question)
  const chosen = choices.filter(({ digit }) => typed.includes(digit))
  if (chosen.length > 0) return chosen.map(({ label }) => label).join('; ')
  return choices.map(({ digit, label }) => `${digit} ${label}`).join(' · ')
}
