import { dayOf } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import type { ImportedRow } from '../imports/responses/responses.ts'

/** How many rows there are, from when to when, and how many in each area, the largest first. */
export function summaryOf(rows: readonly ImportedRow[], names: ReadonlyMap<string, string>) {
  const perArea = new Map<string, number>()
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { response } of rows) {
    perArea.set(response.area, (perArea.get(response.area) ?? 0) + 1)
    first = Math.min(first, response.answeredAt)
    last = Math.max(last, response.answeredAt)
  }
  const areas = [...perArea].map(([area, responses]) => ({ area, name: names.get(area) ?? area, responses }))
  return {
    read: rows.length,
    from: dayOf(first),
    to: dayOf(last),
    areas: areas.toSorted((a, b) => b.responses - a.responses),
  }
}

type Summary = ReturnType<typeof summaryOf> & {
  file: string
  dryRun: boolean
  new: number
  already: number
  skipped: number
  ignored: readonly string[]
  warnings: readonly string[]
}

/** What an import of responses has to say. */
export const importedOutcome = (found: Summary) => ({
  document: found,
  text: [
    found.dryRun ? 'Chỉ kiểm tra, chưa ghi gì.' : 'Đã nhập phiếu trả lời.',
    `Đọc ${count(found.read)} dòng: ${count(found.new)} phiếu mới, ${count(found.already)} phiếu đã có từ trước.`,
    `Trả lời từ ${dayRead(found.from)} đến ${dayRead(found.to)}.`,
    ...found.areas.map(({ name, responses }) => `  ${name}: ${count(responses)}`),
    ...(found.ignored.length > 0 ? [`Cột của tệp không dùng đến: ${found.ignored.join('; ')}.`] : []),
    ...found.warnings.map((warning) => `Lưu ý: ${warning}`),
  ],
})
