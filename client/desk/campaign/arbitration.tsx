import { useState } from 'preact/hooks'
import type { Question } from '../../../surveys/grammar/questionnaire.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { told, v1 } from '../api.ts'
import { More } from '../parts/more.tsx'
import { Answered, Wrong } from '../parts/notice.tsx'
import { SendButton } from '../parts/send-button.tsx'
import { useAsked } from '../use-asked.ts'
import { missing, useSending } from '../use-sending.ts'
import type { Differing } from './asked.ts'
import { paperQuestions, sentValue, valueWords } from './cells.ts'
import { OneOf } from './one-of.tsx'
import { ReasonForm } from './reason-form.tsx'
import type { StepParts } from './step-parts.ts'

/** Which of both values, by question. */
type Chosen = { readonly [question: string]: number }
type Parts = StepParts & { readonly form: string }

/** A form that was keyed in two ways: the questions that differ, both values, nothing chosen beforehand and no name. */
export function Arbitration(parts: Parts) {
  const { of, form } = parts
  const asked = useAsked(`differences ${form}`, () =>
    told(v1.campaigns[':id'].forms[':form'].differences.$get({ param: { id: of.id, form } })),
  )
  return (
    <section class="proposal" aria-labelledby={`form-${form}`}>
      <h4 id={`form-${form}`}>Phiếu {form}</h4>
      <Answered of={asked}>{({ questions }) => <Settling {...parts} differing={questions} />}</Answered>
      <More title="Trả lại người nhập" about={`phiếu ${form}`}>
        {() => <Returning {...parts} />}
      </More>
    </section>
  )
}

function Settling({ of, form, onDone, differing }: Parts & { readonly differing: readonly Differing[] }) {
  const questions = paperQuestions(of.questionnaire, of.version)
  const [chosen, setChosen] = useState<Chosen>({})
  const { send, busy, why, refusal } = useSending(async () => {
    const open = differing.find(({ question }) => chosen[question] === undefined)
    if (open) return missing(open.question, 'Xin chọn giá trị đúng theo phiếu giấy.')
    const answers = settledBy(differing, chosen, questions)
    const param = { id: of.id, form }
    const answer = await told(v1.campaigns[':id'].forms[':form'].settlement.$put({ param, json: { answers } }))
    if (answer.ok) onDone(`Đã phân xử phiếu ${form}.`)
    return answer.ok ? undefined : answer.failure
  })
  return (
    <form onSubmit={send} noValidate aria-label={`Phân xử phiếu ${form}`}>
      {refusal && <Wrong failure={refusal} />}
      <p>{count(differing.length)} câu lệch. Xem phiếu giấy rồi chọn giá trị ghi trên phiếu.</p>
      {differing.map(({ question, values }) => {
        const at = questions.findIndex(({ id }) => id === question)
        const about = questions[at]
        if (!about) return null
        return (
          <OneOf
            key={question}
            legend={`${at + 1}. ${about.ask.vi}`}
            name={`${form} ${question}`}
            options={values.map((value, i) => ({ value: i, title: valueWords(about, value) }))}
            chosen={chosen[question]}
            onChange={(i) => setChosen({ ...chosen, [question]: i })}
            why={why(question)}
          />
        )
      })}
      <SendButton busy={busy}>Phân xử phiếu {form}</SendButton>
    </form>
  )
}

/** What is sent of each question that differs: the value chosen, as it is sent. */
const settledBy = (differing: readonly Differing[], chosen: Chosen, questions: readonly Question[]) =>
  Object.fromEntries(
    differing.map(({ question, values }) => {
      const about = questions.find(({ id }) => id === question)
      const value = values[chosen[question] ?? 0] ?? null
      return [question, about ? sentValue(about, value) : value]
    }),
  )

const Returning = ({ of, form, onDone }: Parts) => (
  <ReasonForm
    label="Vì sao trả lại"
    act={`Trả lại phiếu ${form}`}
    onAct={async (reason) => {
      const param = { id: of.id, form }
      const answer = await told(v1.campaigns[':id'].forms[':form'].return.$post({ param, json: { reason } }))
      if (answer.ok) onDone(`Đã trả lại phiếu ${form}: hai người nhập lại từ đầu.`)
      return answer.ok ? undefined : answer.failure
    }}
  />
)
