import { type RefusalReason, refusalReasons } from '../../surveys/grammar/answers.ts'
import type { Question, ScaleQuestion } from '../../surveys/grammar/questionnaire.ts'
import { levelNames, levels, notApplicable, notApplicableName } from '../../surveys/grammar/scale.ts'
import type { Language } from '../../surveys/grammar/text.ts'
import { Face } from './faces.tsx'
import { words } from './words.ts'

type Asked<Q extends Question = Question> = {
  readonly question: Q
  readonly language: Language
  /** What was sent before, when the form comes back. */
  readonly given: unknown
  readonly refused: RefusalReason | undefined
}

/** One question with native controls; a refusal is told right at it. */
export function QuestionField(asked: Asked) {
  const { question, language, refused } = asked
  const choosing = question.kind !== 'text'
  const Group = choosing ? 'fieldset' : 'div'
  const Heading = choosing ? 'legend' : 'label'
  return (
    <Group
      id={`q-${question.id}`}
      class={[choosing ? '' : 'words', question.when ? `when-${question.id}` : ''].join(' ').trim() || undefined}
      aria-describedby={refused && `why-${question.id}`}
    >
      <Heading {...(choosing ? {} : { for: question.id })}>
        {question.ask[language]} <Mark question={question} language={language} />
        {question.hint && <small>{question.hint[language]}</small>}
      </Heading>
      {refused && (
        <p class="why" id={`why-${question.id}`}>
          {refusalReasons[refused][language]}
        </p>
      )}
      <Control {...asked} />
    </Group>
  )
}

function Mark({ question, language }: Pick<Asked, 'question' | 'language'>) {
  const { optional, required, several } = words[language]
  if (question.required) return <span class="must">({required})</span>
  if (question.kind === 'choices') return question.hint ? null : <span class="opt">({several})</span>
  return question.kind === 'scale' ? null : <span class="opt">({optional})</span>
}

function Control(asked: Asked) {
  const { question, given } = asked
  if (question.kind === 'scale') return <Scale {...(asked as Asked<ScaleQuestion>)} />
  if (question.kind === 'text') {
    const shared = { id: question.id, name: question.id, maxLength: question.maxLength }
    const value = typeof given === 'string' ? given : ''
    return question.maxLength > 200 ? (
      <textarea {...shared}>{value}</textarea>
    ) : (
      <input class="text" {...shared} value={value} />
    )
  }
  const chosen = [given].flat()
  const type = question.kind === 'choice' ? 'radio' : 'checkbox'
  return question.options.map(({ value, label }) => (
    <Option
      key={value}
      type={type}
      name={question.id}
      value={value}
      checked={chosen.includes(value)}
      required={!!question.required && type === 'radio'}
    >
      {label[asked.language]}
    </Option>
  ))
}

/** The five levels in the official order: a list for overall satisfaction, a row of faces for a criterion. */
function Scale({ question, language, given }: Asked<ScaleQuestion>) {
  const shared = { type: 'radio', name: question.id, required: !!question.required } as const
  const option = (value: number, label: string) => ({
    ...shared,
    value: String(value),
    checked: String(given) === String(value),
    label,
  })
  return (
    <>
      <div class={question.factor ? 'row' : 'list'}>
        {levels.map((level) => {
          const { label, ...input } = option(level, levelNames[level][language])
          return (
            <Option key={level} {...input}>
              <Face level={level} />
              {breakable(label)}
            </Option>
          )
        })}
      </div>
      {question.notApplicable && (
        <Option {...option(notApplicable, '')} class="o na">
          {notApplicableName[language]}
        </Option>
      )}
    </>
  )
}

/** Lets the one long English word break where it should, under a narrow face. */
const breakable = (label: string) => label.replace(/dis(?=satisfied)/i, '$&\u00AD')

type OptionProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly required: boolean
  readonly class?: string
  readonly label?: string
  readonly children: preact.ComponentChildren
}

function Option({ class: look = 'o', label: _, children, ...input }: OptionProps) {
  const id = `${input.name}-${input.value}`
  return (
    <span class="c">
      <input id={id} {...input} />
      <label class={look} for={id}>
        {children}
      </label>
    </span>
  )
}
