import type { Stream } from '../../surveys/grammar/context.ts'
import type { Interval } from '../stats/interval.ts'
import { roundedFigure } from '../stats/publication/rounded-figure.ts'
import type { MoreAnswers } from '../stats/targets/more-answers.ts'
import type { TargetFigure } from './targets.ts'

/** A format is dear to make, and a list of procedures needs hundreds of numbers. */
const formats = new Map<number, Intl.NumberFormat>()

function decimals(digits: number): Intl.NumberFormat {
  const format =
    formats.get(digits) ??
    new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(digits, format)
  return format
}

const wholes = new Intl.NumberFormat('vi-VN')

/** A share in percent, Vietnamese notation: "90,4 %". */
export const percent = (share: number, digits = 1): string => `${decimals(digits).format(share * 100)} %`

/** A whole number, Vietnamese notation: "1.284". */
export const whole = (count: number): string => wholes.format(count)

/**
 * A share with its interval as it may be printed: "90,4 % (86,1–94,0)". The lower
 * end is rounded down, the upper up, and the share never to the other side of
 * the target.
 */
export function figureWords(share: number, interval: Interval | undefined, target?: number): string {
  const {
    percent: shown,
    low,
    high,
    decimals: digits,
  } = roundedFigure(share, interval ?? { low: share, high: share }, target)
  const number = decimals(digits)
  const point = `${number.format(shown)} %`
  return interval ? `${point} (${number.format(low)}–${number.format(high)})` : point
}

export const streamWords: { readonly [S in Stream]: string } = {
  volunteer: 'theo người tự nguyện trả lời',
  invited: 'theo người được mời ngẫu nhiên',
  sample: 'theo mẫu điều tra',
}

/** The verdict as a word; "tạm tính" while the period runs. */
export function verdictWord({ verdict }: Pick<TargetFigure, 'verdict'>): string {
  if (!verdict) return 'Tạm tính'
  return { met: 'Đạt', not_met: 'Chưa đạt', inconclusive: 'Chưa đủ căn cứ kết luận' }[verdict.status]
}

/** One sentence a chairman can read aloud. */
export function targetSentence(figure: TargetFigure): string {
  const { estimate, target, stream, verdict, closed } = figure
  const found = estimate.figure
  const goal = `chỉ tiêu ${percent(target.value, 0)}`
  if (!found) return `Chưa có phiếu trả lời ${streamWords[stream]} trong kỳ, nên chưa so được với ${goal}.`

  const measured = `${closed ? 'Số đo' : 'Tạm tính'} ${figureWords(found.share, found.interval, target.value)}`
  const drawn = figure.frame === null ? '' : `, rút từ danh sách ${whole(figure.frame)}`
  const counted = `${whole(estimate.n)} phiếu, ${streamWords[stream]}${drawn}${estimate.weighted || stream === 'sample' ? '' : ', chưa gia quyền'}`
  const side =
    found.share >= target.value ? `${found.share === target.value ? 'bằng' : 'cao hơn'} ${goal}` : `thấp hơn ${goal}`
  if (!verdict) return `${measured}, ${side}; ${counted}; kỳ chưa kết thúc nên chưa kết luận.`
  if (verdict.reason === 'under_review')
    return `${measured}, ${side}; ${counted}; còn ${whole(figure.held)} phiếu chờ xem, quá 5 % số phiếu, nên chưa kết luận.`
  if (verdict.status === 'met')
    return `${measured}, đạt ${goal}: cả khoảng tin cậy không thấp hơn chỉ tiêu (${counted}).${mongManh(figure)}`
  if (verdict.status === 'not_met')
    return `${measured}, chưa đạt ${goal}: cả khoảng tin cậy thấp hơn chỉ tiêu (${counted}).`
  return `${measured}, ${side} nhưng chưa đủ căn cứ kết luận (${counted}); ${needWords(figure.more)}.`
}

const mongManh = ({ trust }: TargetFigure) =>
  trust?.fragile ? ' Kết luận mong manh: có thể đổi nếu người không trả lời kém hài lòng hơn chút ít.' : ''

/** How many more answers are needed, or why more would not help. */
function needWords(more: MoreAnswers | undefined): string {
  if (!more) return 'cần thêm phiếu trả lời'
  if (more.kind === 'never') return 'số đo trùng chỉ tiêu nên thêm phiếu cũng không kết luận được'
  if (more.kind === 'out_of_reach') return 'không thể kết luận bằng thêm phiếu trong kỳ này'
  return `cần thêm khoảng ${whole(more.more)} phiếu`
}

/** What the silent would have to say for the target to be met. */
export function tippingSentence({ trust, target }: TargetFigure): string | undefined {
  const tipping = trust?.tipping
  if (tipping === undefined) return undefined
  if (tipping <= 0) return `Chỉ tiêu ${percent(target.value, 0)} vẫn đạt dù mọi người không trả lời đều không hài lòng.`
  if (tipping > 1) return `Chỉ tiêu ${percent(target.value, 0)} không thể đạt dù mọi người không trả lời đều hài lòng.`
  return `Chỉ tiêu ${percent(target.value, 0)} đạt nếu ít nhất ${percent(Math.ceil(tipping * 1000) / 1000)} người không trả lời hài lòng.`
}
