import { type RefusalReason, refusalReasons } from '../../surveys/grammar/answers.ts'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { answerReader } from './answer-cells.ts'
import type { Ways, WrittenRow, Wrong } from './written-row.ts'

/** Reads the answers of a row; a required one may be missing, for nobody can be asked again, but one must be a level. */
export function readAnswers(
  { answers: cells }: WrittenRow,
  questionnaire: Questionnaire | undefined,
  wrong: Wrong,
  { sensitive }: Ways,
) {
  if (!questionnaire) return undefined
  const readers = readersFor(questionnaire)
  const sent = Object.fromEntries(
    [...cells].map(([question, cell]) => [question, readers.get(question)?.(cell) ?? cell]),
  )
  const parsed = parseAnswers(questionnaire, sent, { sensitive, complete: false })
  if (!parsed.ok) {
    for (const { question, reason } of parsed.refusals)
      wrong({ question }, refusal(questionnaire, question, reason, cells.get(question) ?? ''))
    return undefined
  }
  const isAnswered = Object.values(parsed.answers).some((answer) => typeof answer === 'number')
  if (!isAnswered) wrong({ question: '' }, 'Không có câu trả lời nào theo mức hài lòng')
  return isAnswered ? parsed : undefined
}

const known = new Map<Questionnaire, ReadonlyMap<string, (cell: string) => unknown>>()

function readersFor(questionnaire: Questionnaire) {
  const before = known.get(questionnaire)
  if (before) return before
  const made = new Map(questionnaire.questions.map((question) => [question.id, answerReader(question)]))
  known.set(questionnaire, made)
  return made
}

/** The reason with the few words that were refused; never somebody's own text. */
function refusal({ id, questions }: Questionnaire, question: string, reason: RefusalReason, cell: string): string {
  const asked = questions.find((one) => one.id === question)
  if (!asked) return `Phiếu ${id} không có câu hỏi này`
  if (reason === 'unknownQuestion') return 'Câu hỏi nhạy cảm đang tắt; muốn nhập xin đặt SENSITIVE_QUESTIONS=on'
  const told = refusalReasons[reason].vi
  return asked.kind === 'text' ? told : `“${cell.slice(0, 40)}”: ${told}`
}
