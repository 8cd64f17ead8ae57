import type { Interval } from '../stats/interval.ts'
import { roundedFigure } from '../stats/publication/rounded-figure.ts'
import type { Change, Split } from './change.ts'
import { figureWords, streamWords } from './say.ts'

/**
 * A difference of shares in signed points, with its interval rounded outwards:
 * "+1,7 điểm (−2,9 đến +6,2)".
 *
 * @example
 * pointsWords(0.017, { low: -0.0289, high: 0.0614 }) // => '+1,7 điểm (−2,9 đến +6,2)'
 * pointsWords(-0.0004) // => '−0,04 điểm'
 * pointsWords(0) // => '0,0 điểm'
 */
export function pointsWords(difference: number, interval?: Interval): string {
  const around = interval ?? { low: difference, high: difference }
  const { percent, low, high, decimals } = roundedFigure(difference, around, 0)
  const point = `${signed(percent, decimals)} điểm`
  return interval ? `${point} (${signed(low, decimals)} đến ${signed(high, decimals)})` : point
}

function signed(points: number, digits: number): string {
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return `${sign}${new Intl.NumberFormat('vi-VN', shape).format(Math.abs(points))}`
}

/** What changed since the period before, as it may be read aloud; noise is never called a rise or a fall. */
export function changeSentence({ before, after, difference, split, weighted, stream }: Change): string {
  if (!after) return `Kỳ này chưa có phiếu trả lời ${streamWords[stream]}, nên chưa so được với kỳ trước.`
  if (!before) return `Kỳ trước không có phiếu trả lời ${streamWords[stream]}, nên chưa so được.`
  if (!difference) return 'Chưa đủ phiếu trả lời trong cả hai kỳ để so với kỳ trước.'

  const changed = pointsWords(difference.difference, difference.interval)
  const figures = `${figureWords(after.share, after.interval)}, kỳ trước ${figureWords(before.share, before.interval)}`
  const by = `${streamWords[stream]}${weighted || stream === 'sample' ? '' : ', chưa gia quyền'}`
  if (!difference.distinguishable) return `Không phân biệt được với kỳ trước: ${changed}; ${figures} (${by}).`

  const verb = difference.difference > 0 ? 'Tăng' : 'Giảm'
  return `${verb} so với kỳ trước: ${changed}; ${figures} (${by}).${split ? ` ${splitSentence(split)}` : ''}`
}

/** Whether services changed, or what people came for. */
const splitSentence = ({ rates, mix }: Split) =>
  `Trong đó ${pointsWords(rates)} do mức hài lòng trong từng nhóm thủ tục, ${pointsWords(mix)} do cơ cấu hồ sơ thay đổi.`
