import type { Question } from '../../surveys/grammar/questionnaire.ts'
import { levelNames, levels, notApplicable, notApplicableName } from '../../surveys/grammar/scale.ts'
import type { Given } from './kept.ts'

type Parts = {
  readonly of: Question
  readonly given: Given[string] | undefined
  /** It must be answered, and was not. */
  readonly lacks: boolean
  readonly change: (answer: Given[string] | undefined) => void
}

/** One question of the form, with native controls; nothing is chosen beforehand. */
export function QuestionField({ of, given, lacks, change }: Parts) {
  return (
    <fieldset class={lacks ? 'lacks' : ''}>
      <legend>
        {of.ask.vi} {!of.required && <span class="soft">(không bắt buộc)</span>}
      </legend>
      {lacks && (
        <p class="bad" role="alert">
          Câu này chưa có trả lời.
        </p>
      )}
      <Control of={of} given={given} change={change} />
    </fieldset>
  )
}

type Asked = Omit<Parts, 'lacks'>

function Control({ of, given, change }: Asked) {
  if (of.kind === 'text')
    return (
      <textarea
        aria-label={of.ask.vi}
        rows={3}
        value={typeof given === 'string' ? given : ''}
        onInput={({ currentTarget: { value } }) => change(value === '' ? undefined : value)}
      />
    )
  if (of.kind === 'choices') {
    const chosen = Array.isArray(given) ? (given as readonly string[]) : []
    const turn = (value: string) => {
      const now = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
      change(now.length > 0 ? now : undefined)
    }
    return (
      <>
        {of.options.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => turn(value)} /> {label.vi}
          </label>
        ))}
      </>
    )
  }
  const options: readonly (readonly [string | number, string])[] =
    of.kind === 'choice'
      ? of.options.map(({ value, label }) => [value, label.vi] as const)
      : [
          ...levels.map((level) => [level, levelNames[level].vi] as const),
          ...(of.notApplicable ? [[notApplicable, notApplicableName.vi] as const] : []),
        ]
  return (
    <>
      {options.map(([value, title]) => (
        <label key={value}>
          <input type="radio" name={of.id} checked={given === value} onChange={() => change(value)} /> {title}
        </label>
      ))}
    </>
  )
}
