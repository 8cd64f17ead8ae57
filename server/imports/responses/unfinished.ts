import { questionnaires } from '../../../surveys/questionnaires/index.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import type { WrittenRow } from './written-row.ts'

/** Every id of a question answered by a level. */
const scales = new Set(
  questionnaires.flatMap(({ questions }) => questions.flatMap(({ kind, id }) => (kind === 'scale' ? [id] : []))),
)

/** How many lines are named one by one. */
const mostNamed = 20

/**
 * Passes over rows somebody began and did not finish, if asked to: without any
 * level, or without the moment they were sent. Each is counted and named.
 */
export function skipper(isOn: boolean) {
  const unsent: number[] = []
  const unanswered: number[] = []
  const lines: number[] = []
  const passes = (line: number, row: WrittenRow): boolean => {
    if (!isOn) return false
    const isAnswered = [...row.answers.keys()].some((question) => scales.has(question))
    const isSent = row.context('answered_at') !== ''
    if (isAnswered && isSent) return false
    const kind = isAnswered ? unsent : unanswered
    kind.push(line)
    lines.push(line)
    return true
  }
  const warnings = () => [
    ...(unanswered.length > 0 ? [told(unanswered, 'không có câu trả lời nào theo mức hài lòng')] : []),
    ...(unsent.length > 0 ? [told(unsent, 'có câu trả lời nhưng không ghi thời điểm gửi')] : []),
  ]
  return { passes, lines, warnings }
}

function told(lines: readonly number[], why: string): string {
  const more = lines.length - mostNamed
  const named = lines.slice(0, mostNamed).join(', ')
  return `Bỏ qua ${count(lines.length)} dòng ${why}: dòng ${named}${more > 0 ? ` và ${count(more)} dòng khác` : ''}.`
}
