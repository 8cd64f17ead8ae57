import type { Question, Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire } from '../../../surveys/questionnaires/index.ts'
import { Answered } from '../parts/notice.tsx'
import type { Campaign } from './asked.ts'
import { choicesOf, paperQuestions } from './cells.ts'
import { runsOf } from './runs.ts'
import { useHouseholds } from './use-households.ts'

type Parts = { readonly of: Campaign; readonly who: string }

/** The paper form of each household of an interviewer, with its number at the head of every page; no name, no address. */
export function BlankForms({ of, who }: Parts) {
  const asked = useHouseholds(of.id)
  const questionnaire = findQuestionnaire(of.questionnaire, of.version)
  if (!questionnaire) return null
  return (
    <Answered of={asked}>
      {({ households }) => (
        <div>
          {households
            .filter(({ interviewer }) => interviewer === who)
            .map(({ form }) => (
              <Blank key={form} form={form} of={of} questionnaire={questionnaire} />
            ))}
        </div>
      )}
    </Answered>
  )
}

type BlankParts = { readonly form: string; readonly of: Campaign; readonly questionnaire: Questionnaire }

function Blank({ form, of, questionnaire }: BlankParts) {
  const questions = paperQuestions(of.questionnaire, of.version)
  return (
    <article class="paper blank-form" aria-label={`Phiếu số ${form}`}>
      <div class="form-head">
        <span>{of.name}</span>
        <b>Phiếu số {form}</b>
      </div>
      <div class="form-body">
        <h2 class="paper-title">{questionnaire.title.vi.toUpperCase()}</h2>
        <p class="paper-standing">{questionnaire.lead.vi}</p>
        {runsOf(questions).map(({ section, kind, from, questions: own }) => {
          const heading = questionnaire.sections?.find(({ id }) => id === section)
          const isFirst = questions.findIndex((one) => one.section === section) === from
          return (
            <div key={from}>
              {heading && isFirst && <h3>{heading.title.vi}</h3>}
              {heading?.note && isFirst && <p>{heading.note.vi}</p>}
              {kind === 'alike' ? (
                <Grid of={own} from={from} />
              ) : (
                own.map((one, i) => <Asked key={one.id} of={one} place={from + i + 1} />)
              )}
            </div>
          )
        })}
        <p class="paper-note">Khoanh tròn số ứng với câu trả lời. Phiếu không ghi tên, địa chỉ, số điện thoại.</p>
      </div>
    </article>
  )
}

/** How wide the columns of answers are, in percent of the page: each at most, and all of them. */
const widest = 15
const together = 56

/** Questions that are answered alike, one below the other. */
function Grid({ of, from }: { readonly of: readonly Question[]; readonly from: number }) {
  const choices = choicesOf(of[0] as Question)
  return (
    <table>
      <colgroup>
        <col />
        {choices.map(({ digit }) => (
          <col key={digit} style={{ width: `${Math.min(widest, together / choices.length)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Nội dung</th>
          {choices.map(({ digit, label }) => (
            <th key={digit} scope="col" class="level">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map((question, i) => (
          <tr key={question.id}>
            <td>
              {from + i + 1}. {question.ask.vi}
            </td>
            {choices.map(({ digit }) => (
              <td key={digit} class="level">
                {digit}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Asked = ({ of: question, place }: { readonly of: Question; readonly place: number }) => (
  <div class="asked-alone">
    <p>
      {place}. {question.ask.vi}
      {question.kind === 'choices' && ' (khoanh được nhiều số)'}
    </p>
    {question.kind === 'text' ? (
      <div class="paper-line" />
    ) : (
      <p class="options">
        {choicesOf(question).map(({ digit, label }) => (
          <span key={digit}>
            <b>{digit}</b> {label}
          </span>
        ))}
      </p>
    )}
  </div>
)
