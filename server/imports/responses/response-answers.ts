import { type RefusalReason, refusalReasons } from '../../../surveys/grammar/answers.ts'
import { parseAnswers } from '../../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { levelNames } from '../../../surveys/grammar/scale.ts'
import type { ReadCell } from './answer-cells.ts'
import { otherTextOf } from './chosen.ts'
import { quarrelIn } from './level-word.ts'
import type { Ways, WrittenRow, Wrong } from './written-row.ts'

/** Reads the answers of a row; a required one may be missing, for nobody can be asked again, but one must be a level. */
export function readAnswers(
  { answers: cells }: WrittenRow,
  questionnaire: Questionnaire | undefined,
  wrong: Wrong,
  { sensitive, readers }: Ways,
) {
  if (!questionnaire) return undefined
  const sent = sentAs(cells, readers(questionnaire))
  const parsed = parseAnswers(questionnaire, sent, { sensitive, complete: false })
  if (!parsed.ok) {
    for (const { question, reason } of parsed.refusals)
      wrong({ question }, refusal(questionnaire, question, reason, cells.get(question) ?? '', sent[question]))
    return undefined
  }
  const isAnswered = Object.values(parsed.answers).some((answer) => typeof answer === 'number')
  if (!isAnswered)
    wrong(
      { question: '' },
      'Không có câu trả lời nào theo mức hài lòng; muốn bỏ qua những dòng như vậy, thêm --skip-empty',
    )
  return isAnswered ? parsed : undefined
}

/** What the cells say, by question; a person's own words beside the options join what stands in their own column. */
function sentAs(cells: WrittenRow['answers'], readers: ReadonlyMap<string, (cell: string) => ReadCell>) {
  const sent: Record<string, unknown> = {}
  for (const [question, cell] of cells) {
    const { answer, own } = readers.get(question)?.(cell) ?? { answer: cell }
    sent[question] = sent[question] === undefined ? answer : `${answer}; ${sent[question]}`
    if (own) sent[own.question] = sent[own.question] === undefined ? own.words : `${sent[own.question]}; ${own.words}`
  }
  return sent
}

/** The reason with the few words that were refused; never somebody's own text. */
function refusal(
  questionnaire: Questionnaire,
  question: string,
  reason: RefusalReason,
  cell: string,
  sent: unknown,
): string {
  const asked = questionnaire.questions.find((one) => one.id === question)
  if (!asked) return `Phiếu khảo sát ${questionnaire.id} không có câu hỏi này`
  if (reason === 'unknownQuestion') return 'Câu hỏi nhạy cảm đang tắt; muốn nhập thì đặt SENSITIVE_QUESTIONS=on'
  const told = refusalReasons[reason].vi
  if (asked.kind === 'text') return told
  if (reason === 'notALevel') return `“${cell.slice(0, 40)}”: ${levelHint(cell) ?? told}`
  if (reason !== 'notAnOption' || asked.kind === 'scale') return `“${cell.slice(0, 40)}”: ${told}`
  return `“${unknownOf(asked, sent, cell).slice(0, 40)}”: ${optionHint(questionnaire, asked)}`
}

/** Why a level that has a number or words of its own is not taken, and how to tell what it means. */
function levelHint(cell: string): string | undefined {
  const quarrel = quarrelIn(cell)
  const name = levelNames[(quarrel?.level ?? 0) as keyof typeof levelNames]?.vi
  if (quarrel)
    return `số ${quarrel.digit} và tên mức${name ? ` “${name}”` : ''} không khớp nhau; sửa ô này, hoặc chỉ rõ bằng --levels`
  if (/^\s*-?\d/.test(cell)) return undefined
  return `không phải tên mức; nếu tệp gọi các mức bằng tên riêng, chỉ rõ bằng --levels, ví dụ --levels "A5=5,A4=4"`
}

function unknownOf(
  { options }: Extract<Question, { kind: 'choice' | 'choices' }>,
  sent: unknown,
  cell: string,
): string {
  const given = Array.isArray(sent) ? sent : [sent]
  return String(given.find((one) => !options.some(({ value }) => value === one)) ?? cell)
}

function optionHint(questionnaire: Questionnaire, asked: Extract<Question, { kind: 'choice' | 'choices' }>): string {
  const choices = asked.options.map(({ label }) => label.vi).join('; ')
  const own = otherTextOf(questionnaire, asked) ? '' : 'câu này không nhận lời ghi thêm, '
  return `${refusalReasons.notAnOption.vi.replace(/\.$/, '')}; ${own}các lựa chọn là: ${choices}`
}
