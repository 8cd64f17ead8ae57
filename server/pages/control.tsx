import type { Question, ScaleQuestion } from '../../surveys/grammar/questionnaire.ts'
import { levelNames, levels, notApplicable, notApplicableName } from '../../surveys/grammar/scale.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { Choice } from './choice.tsx'
import { Face } from './faces.tsx'
import { words } from './words/common.ts'

export type AskedQuestion<Q extends Question = Question> = {
  readonly question: Q
  readonly language: Language
  /** What was sent before, when the form comes back. */
  readonly given: unknown
}
type Judged<Q extends Question = Question> = AskedQuestion<Q> & { readonly refused: boolean }
type Of<K extends Question['kind']> = Judged<Extract<Question, { kind: K }>>

/** What a question is answered with. */
export function Control(asked: Judged) {
  switch (asked.question.kind) {
    case 'scale':
      return <Scale {...(asked as Judged<ScaleQuestion>)} />
    case 'text':
      return <Words {...(asked as Of<'text'>)} />
    case 'choice':
    case 'choices':
      return <Options {...(asked as Of<'choice' | 'choices'>)} />
  }
}

/**
 * Nothing is cut: what is too long comes back whole, to be shortened. Our script
 * counts in the line below.
 */
function Words({ question, language, given, refused }: Of<'text'>) {
  const shared = { id: question.id, name: question.id, 'aria-invalid': refused ? ('true' as const) : undefined }
  const value = typeof given === 'string' ? given : ''
  if (question.maxLength <= 200) return <input class="text" {...shared} value={value} />
  return (
    <>
      <textarea {...shared}>{value}</textarea>
      <p
        class="small"
        data-most={question.maxLength}
        data-left={say(words.left, language)}
        data-over={say(words.over, language)}
      />
    </>
  )
}

/** What every radio of a question has. A required one is not wrong before anything was sent. */
function radios({ question, given, refused }: Judged) {
  const required = question.required && {
    required: true,
    'aria-invalid': refused ? ('true' as const) : ('false' as const),
  }
  return (value: string | number) => ({
    type: 'radio' as const,
    name: question.id,
    value: String(value),
    checked: String(given) === String(value),
    ...required,
  })
}

function Options(asked: Of<'choice' | 'choices'>) {
  const { question, language, given } = asked
  const radio = radios(asked)
  const box = (value: string) =>
    ({ type: 'checkbox', name: question.id, value, checked: [given].flat().includes(value) }) as const
  return (
    <>
      <div class="list">
        {question.options.map(({ value, label }) => (
          <Choice key={value} {...(question.kind === 'choice' ? radio(value) : box(value))}>
            {say(label, language)}
          </Choice>
        ))}
      </div>
      {question.kind === 'choice' && !question.required && (
        <div class="na">
          <Choice {...radio('')}>{say(words.noAnswer, language)}</Choice>
        </div>
      )}
    </>
  )
}

/** The five levels in the official order: a list for overall satisfaction; for a criterion a row of faces where there is room. */
function Scale(asked: Judged<ScaleQuestion>) {
  const { question, language } = asked
  const radio = radios(asked)
  return (
    <>
      <div class={question.factor ? 'list face row' : 'list face big'}>
        {levels.map((level) => (
          <Choice key={level} {...radio(level)} face={<Face level={level} />}>
            {say(levelNames[level], language)}
          </Choice>
        ))}
      </div>
      {(question.notApplicable || !question.required) && (
        <div class="na">
          {question.notApplicable && <Choice {...radio(notApplicable)}>{say(notApplicableName, language)}</Choice>}
          {!question.required && <Choice {...radio('')}>{say(words.noAnswer, language)}</Choice>}
        </div>
      )}
    </>
  )
}
