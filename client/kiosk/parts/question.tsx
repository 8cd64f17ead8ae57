import type { Answer } from '../../../surveys/grammar/answers.ts'
import type { Question, Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { notApplicable, notApplicableName } from '../../../surveys/grammar/scale.ts'
import { type Language, say } from '../../../surveys/languages.ts'
import { words } from '../words.ts'
import { Faces } from './faces.tsx'
import { Heading } from './heading.tsx'

type AskedQuestion<Q extends Question = Question> = {
  readonly question: Q
  readonly language: Language
  readonly given: Answer | undefined
  /** One answer was chosen out of several: that is all this question asks. */
  readonly choose: (answer: Answer) => void
  /** The answer so far, of a question that may take more; undefined: none. */
  readonly change: (answer: Answer | undefined) => void
}

/** One question on a screen of its own, nothing chosen beforehand. */
export function QuestionScreen({ sections, ...asked }: AskedQuestion & { sections: Questionnaire['sections'] }) {
  const { question, language } = asked
  const section = sections?.find(({ id }) => id === question.section)
  return (
    <section class={`question ${question.kind}`} aria-labelledby="ask">
      {section && <p class="section">{say(section.title, language)}</p>}
      <Heading id="ask">{say(question.ask, language)}</Heading>
      <p class="hint">{hintOf(question, language)}</p>
      <Control {...asked} />
    </section>
  )
}

function hintOf(question: Question, language: Language): string {
  const hint = question.hint ?? (question.kind === 'choices' ? words.several : undefined)
  const optional = question.kind === 'text' && !question.required && words.optional
  return [hint, optional]
    .map((told) => told && say(told, language))
    .filter(Boolean)
    .join(' · ')
}

function Control({ question, ...asked }: AskedQuestion) {
  switch (question.kind) {
    case 'scale':
      return <Scale question={question} {...asked} />
    case 'text':
      return <Words question={question} {...asked} />
    case 'choice':
    case 'choices':
      return <Options question={question} {...asked} />
  }
}

type Of<K extends Question['kind']> = AskedQuestion<Extract<Question, { kind: K }>>

/** The five levels side by side in the official order; "không phát sinh" apart from them. */
function Scale({ question, language, given, choose }: Of<'scale'>) {
  return (
    <>
      <Faces language={language} given={given} choose={choose} />
      {question.notApplicable && (
        <p class="apart">
          <button type="button" aria-pressed={given === notApplicable} onClick={() => choose(notApplicable)}>
            {say(notApplicableName, language)}
          </button>
        </p>
      )}
    </>
  )
}

/** So many options stand one below the other, as on paper; more stand in columns. */
const few = 4

function Options({ question, language, given, choose, change }: Of<'choice' | 'choices'>) {
  const chosen = given === undefined ? [] : [given].flat()
  const turn = (value: string) => {
    const now = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
    const inOrder = question.options.map((option) => option.value).filter((one) => now.includes(one))
    change(inOrder.length > 0 ? inOrder : undefined)
  }
  const press = question.kind === 'choice' ? choose : turn
  return (
    <ul class={question.options.length > few ? 'options' : 'options few'}>
      {question.options.map(({ value, label }) => (
        <li key={value}>
          <button type="button" aria-pressed={chosen.includes(value)} onClick={() => press(value)}>
            {say(label, language)}
          </button>
        </li>
      ))}
    </ul>
  )
}

const Words = ({ question, given, change }: Of<'text'>) => (
  <textarea
    aria-labelledby="ask"
    rows={5}
    maxLength={question.maxLength}
    autocomplete="off"
    spellcheck={false}
    value={typeof given === 'string' ? given : ''}
    onInput={({ currentTarget }) => change(currentTarget.value === '' ? undefined : currentTarget.value)}
  />
)
