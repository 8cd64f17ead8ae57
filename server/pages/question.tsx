import { type RefusalReason, refusalReasons } from '../../surveys/grammar/answers.ts'
import type { Question } from '../../surveys/grammar/questionnaire.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { Choice } from './choice.tsx'
import { type AskedQuestion, Control } from './control.tsx'
import { words } from './words/common.ts'

type Placed = AskedQuestion & {
  readonly refused: RefusalReason | undefined
  /** It is what the page asks: its words are the page's heading. */
  readonly heads?: boolean
  /** Whether the ward answers comments, and whether a reply is wished for already. */
  readonly reply?: { readonly wished: boolean } | undefined
}

/** One question with native controls; a refusal is told right at it. */
export function QuestionField({ heads = false, reply, ...asked }: Placed) {
  const { question, language, refused } = asked
  const choosing = question.kind !== 'text'
  const Group = choosing ? 'fieldset' : 'div'
  const Heading = choosing ? 'legend' : 'label'
  const ask = say(question.ask, language)
  const kind = [choosing ? heads && 'now' : 'words', question.when && `when-${question.id}`]
  return (
    <Group
      id={`q-${question.id}`}
      class={kind.filter(Boolean).join(' ') || undefined}
      aria-describedby={refused && `why-${question.id}`}
    >
      <Heading {...(choosing ? {} : { for: question.id })}>
        {heads ? <h1>{ask}</h1> : ask}
        {!heads && <Mark question={question} language={language} />}
        {question.hint && <small>{say(question.hint, language)}</small>}
      </Heading>
      {refused && (
        <p class="why" id={`why-${question.id}`}>
          {say(refusalReasons[refused], language)}
        </p>
      )}
      <Control {...asked} refused={refused !== undefined} />
      {question.id === 'comment' && reply && (
        <div class="list">
          <Choice type="checkbox" name="reply" value="code" checked={reply.wished}>
            {say(words.wish, language)}
          </Choice>
        </div>
      )}
      {question.id === 'comment' && (
        <p class="small">
          <a href={`/phan-anh?lang=${language}`}>{say(words.ways, language)}</a>
        </p>
      )}
    </Group>
  )
}

function Mark({ question, language }: Pick<AskedQuestion<Question>, 'question'> & { language: Language }) {
  if (question.required) return <span class="must"> ({say(words.required, language)})</span>
  if (question.kind === 'choices')
    return question.hint ? null : <span class="opt"> ({say(words.several, language)})</span>
  return question.kind === 'scale' ? null : <span class="opt"> ({say(words.optional, language)})</span>
}
