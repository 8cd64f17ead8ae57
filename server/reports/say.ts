import { capital } from '../../surveys/voice/capitals.ts'
import { decimal, percent, setPercent, count as whole } from '../../surveys/voice/numbers.ts'
import { receivedWords } from '../../surveys/voice/received.ts'
import { ofStream } from '../../surveys/voice/streams.ts'
import { comparisons, verdicts } from '../../surveys/voice/verdicts.ts'
import type { Interval } from '../stats/interval.ts'
import { roundedFigure } from '../stats/publication/rounded-figure.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import type { TargetFigure } from './targets.ts'

export { count as whole, percent, percentagePoints as points, setPercent } from '../../surveys/voice/numbers.ts'

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
  const point = `${decimal(shown, digits)}%`
  return interval ? `${point} (${decimal(low, digits)}–${decimal(high, digits)})` : point
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
