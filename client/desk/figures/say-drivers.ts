import { count, percent, setPercent } from '../../../surveys/voice/numbers.ts'
import type { ReportFigures, ShownDrivers } from './reports.ts'

type Refused = Extract<ReportFigures<'drivers'>, { readonly shown: false }>

type Whys = Pick<Refused, 'reason' | 'n' | 'received' | 'notSatisfied'>

/** Why there is no map, and what it would take. */
export function whyNoMap({ reason, n, received, notSatisfied }: Whys): string {
  return {
    no_overall_question: 'Chưa phân tích được: phiếu khảo sát này không có câu hỏi về mức hài lòng chung.',
    too_few: `Chưa vẽ được: mới có ${count(n)} phiếu chấm đủ các yếu tố, trên ${count(received)} phiếu; cần từ 100 phiếu.`,
    too_few_not_satisfied: `Chưa vẽ được: trong ${count(n)} phiếu chấm đủ các yếu tố mới có ${count(notSatisfied ?? 0)} phiếu chưa hài lòng; cần từ 30 phiếu.`,
    constant: `Chưa vẽ được: ${count(n)} phiếu chấm đủ các yếu tố đều trả lời như nhau nên không có gì để so.`,
  }[reason]
}

/** What the map comes to, as one can read it aloud. */
export function mapSentence({ drivers, target }: Pick<ShownDrivers, 'drivers' | 'target'>): string {
  const first = drivers.filter(({ quadrant }) => quadrant === 'fix_first').map(({ title }) => title.vi)
  if (drivers.every(({ quadrant }) => quadrant === undefined))
    return 'Không yếu tố nào có liên quan rõ với mức hài lòng chung nên chưa xác định được ưu tiên.'
  if (first.length > 0)
    return `Nên làm trước: ${first.join('; ')} – quan trọng với người trả lời mà còn thấp hơn mức chung ${setPercent(target)} của kế hoạch.`
  return `Không yếu tố quan trọng nào còn thấp hơn mức chung ${setPercent(target)} của kế hoạch.`
}

/** What the map rests on. */
export const restsOn = ({ n, received, notSatisfied, explained, label }: ShownDrivers): string =>
  `${count(n)} phiếu chấm đủ các yếu tố, trên ${count(received)} phiếu; trong đó ${count(notSatisfied)} phiếu chưa hài lòng; các yếu tố cùng nhau giải thích ${percent(explained)} sự khác biệt. Đây là ${label}.`

/** The factors that are not on the map, and why. */
export const leftOut = ({ dropped }: Pick<ShownDrivers, 'dropped'>): string[] =>
  dropped.map(({ title, reason }) =>
    reason === 'constant'
      ? `${title.vi}: không vẽ, vì mọi người trả lời như nhau.`
      : `${title.vi}: không phân tích, vì phần lớn người trả lời không gặp việc này.`,
  )
