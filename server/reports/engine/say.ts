import { capital } from '../../../surveys/voice/capitals.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { comparisons, verdicts } from '../../../surveys/voice/verdicts.ts'
import type { Interval } from '../../stats/interval.ts'
import { roundedFigure } from '../../stats/publication/rounded-figure.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { TargetFigure } from '../targets/targets.ts'

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
const set = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** A measured share in percent, Vietnamese notation: "90,4%". */
export const percent = (share: number, digits = 1): string => `${decimals(digits).format(share * 100)}%`

/**
 * A share that was set and not measured, such as a target: a decimal only where
 * it has one.
 *
 * @example
 * setPercent(0.89) // => '89%'
 * setPercent(0.895) // => '89,5%'
 */
export const setPercent = (share: number): string => `${set.format(share * 100)}%`

/** A whole number, Vietnamese notation: "1.284". */
export const whole = (count: number): string => wholes.format(count)

/**
 * Percentage points without a sign: "3,1 điểm phần trăm".
 *
 * @example
 * points(0.0312) // => '3,1 điểm phần trăm'
 */
export const points = (share: number): string => `${decimals(1).format(Math.abs(share) * 100)} điểm phần trăm`

/**
 * A share with its interval as it may be printed: "90,4% (86,1–94,0)". The lower
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
  const point = `${number.format(shown)}%`
  return interval ? `${point} (${number.format(low)}–${number.format(high)})` : point
}

/** Said of a figure whose answers count alike although transactions would be weighted. */
export const unweightedWords = 'chưa tính theo cơ cấu hồ sơ'

/**
 * The verdict as a word: of the source that decides, once the period is over.
 * Another source is compared; "tạm tính" while the period runs.
 */
export function verdictWord(figure: Pick<TargetFigure, 'verdict' | 'comparison' | 'closed' | 'received'>): string {
  const { verdict, comparison, closed, received } = figure
  if (verdict) return verdicts[verdict.status].words.vi
  if (comparison) return capital(comparisons[comparison].vi)
  if (received === 0) return 'Chưa có phiếu'
  return closed ? 'Tham khảo' : 'Tạm tính'
}

/** Received answers of which nothing may be said yet, or nothing was said. */
export function silentSentence(figure: TargetFigure): string | undefined {
  const { received, stream, withheld, decides, target, held } = figure
  const said = capital(receivedWords(received, smallestCell('internal'), ofStream(stream)))
  if (received === 0 && held > 0)
    return `${said} được tính trong kỳ; còn ${whole(held)} phiếu chờ xem nên chưa kết luận được về chỉ tiêu ${setPercent(target.value)}.`
  if (received === 0 && stream === 'sample' && decides)
    return `${said} trong kỳ nên chưa kết luận được về chỉ tiêu ${setPercent(target.value)}. Cần tổ chức đợt điều tra rồi nhập kết quả.`
  if (received === 0) return `${said} trong kỳ nên chưa kết luận được về chỉ tiêu ${setPercent(target.value)}.`
  if (withheld === 'confidential') return received < smallestCell('internal') ? `${said}.` : `${said}; ${fewTold}.`
  if (withheld === 'secondary') return `${said}; không hiển thị tỷ lệ để không suy ra được câu trả lời của ít người.`
  return undefined
}

const fewTold = `chưa đủ ${smallestCell('internal')} phiếu trả lời câu hỏi này để hiện tỷ lệ`

/** What the silent would have to say for the target to be met. */
export function tippingSentence({ trust, target, decides }: TargetFigure): string | undefined {
  const tipping = trust?.tipping
  if (tipping === undefined) return undefined
  const goal = setPercent(target.value)
  const [reached, missed] = decides
    ? [`đạt chỉ tiêu ${goal}`, `Không thể đạt chỉ tiêu ${goal}`]
    : [`từ ${goal} trở lên`, `Tỷ lệ thực tế không thể từ ${goal} trở lên`]
  if (tipping <= 0)
    return decides
      ? `Vẫn ${reached} kể cả khi tất cả người không trả lời đều không hài lòng.`
      : `Tỷ lệ thực tế vẫn ${reached} kể cả khi tất cả người không trả lời đều không hài lòng.`
  if (tipping > 1) return `${missed} kể cả khi tất cả người không trả lời đều hài lòng.`
  const needed = `nếu trong số người không trả lời có ít nhất ${percent(Math.ceil(tipping * 1000) / 1000)} là hài lòng`
  return decides ? `${capital(reached)} ${needed}.` : `Tỷ lệ thực tế ${reached} ${needed}.`
}
