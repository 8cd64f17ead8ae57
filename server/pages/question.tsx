import { type RefusalReason, refusalReasons } from '../../surveys/grammar/answers.ts'
import type { Question, ScaleQuestion } from '../../surveys/grammar/questionnaire.ts'
import { levelNames, levels, notApplicable, notApplicableName } from '../../surveys/grammar/scale.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { Choice } from './choice.tsx'
import { Face } from './faces.tsx'
import { words } from './words/common.ts'

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
        {say(question.ask, language)} <Mark question={question} language={language} />
        {question.hint && <small>{say(question.hint, language)}</small>}
      </Heading>
      {refused && (
        <p class="why" id={`why-${question.id}`}>
          {say(refusalReasons[refused], language)}
        </p>
      )}
      <Control {...asked} />
    </Group>
  )
}

function Mark({ question, language }: Pick<Asked, 'question' | 'language'>) {
  if (question.required) return <span class="must">({say(words.required, language)})</span>
  if (question.kind === 'choices')
    return question.hint ? null : <span class="opt">({say(words.several, language)})</span>
  return question.kind === 'scale' ? null : <span class="opt">({say(words.optional, language)})</span>
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
  return (
    <div class="list pick">
      {question.options.map(({ value, label }) => (
        <Choice
          key={value}
          type={type}
          name={question.id}
          value={value}
          checked={chosen.includes(value)}
          required={!!question.required && type === 'radio'}
        >
          {say(label, asked.language)}
        </Choice>
      ))}
    </div>
  )
}

/** The five levels in the official order: a list for overall satisfaction; for a criterion a row of faces where there is room. */
function Scale({ question, language, given }: Asked<ScaleQuestion>) {
  const choice = (value: number) => ({
    type: 'radio' as const,
    name: question.id,
    value: String(value),
    checked: String(given) === String(value),
    required: !!question.required,
  })
  return (
    <>
      <div class={question.factor ? 'list row' : 'list big'}>
        {levels.map((level) => (
          <Choice key={level} {...choice(level)}>
            <Face level={level} />
            {say(levelNames[level], language)}
          </Choice>
        ))}
      </div>
      {question.notApplicable && (
        <div class="pick na">
          <Choice {...choice(notApplicable)}>{say(notApplicableName, language)}</Choice>
        </div>
      )}
    </>
  )
}
