import { decimal } from '../../surveys/voice/numbers.ts'
import { receivedWords } from '../../surveys/voice/received.ts'
import { ofStream } from '../../surveys/voice/streams.ts'
import type { Interval } from '../stats/interval.ts'
import { roundedFigure } from '../stats/publication/rounded-figure.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import type { Change } from './change.ts'
import type { Split } from './change-split.ts'
import { figureWords, unweightedWords } from './say.ts'

/**
 * A difference of shares in signed percentage points, with its interval rounded
 * outwards: "+1,7 điểm phần trăm (−2,9 đến +6,2)".
 *
 * @example
 * pointsWords(0.017, { low: -0.0289, high: 0.0614 }) // => '+1,7 điểm phần trăm (−2,9 đến +6,2)'
 * pointsWords(-0.0004) // => '−0,04 điểm phần trăm'
 * pointsWords(0) // => '0,0 điểm phần trăm'
 */
export function pointsWords(difference: number, interval?: Interval): string {
  const around = interval ?? { low: difference, high: difference }
  const { percent, low, high, decimals } = roundedFigure(difference, around, 0)
  const point = `${signed(percent, decimals)} điểm phần trăm`
  return interval ? `${point} (${signed(low, decimals)} đến ${signed(high, decimals)})` : point
}

function signed(points: number, digits: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return `${sign}${decimal(Math.abs(points), digits)}`
}

/** A change and its parts as they are printed: rates + mix + rest is the difference, to the printed decimal. */
export type PrintedSplit = {
  readonly difference: string
  readonly rates: string
  readonly mix: string
  /** What cannot be split, rounding included; undefined where nothing is left. */
  readonly rest: string | undefined
}

/**
 * The parts of a change as they stand beside it, so that they add up on paper.
 *
 * @see specification §5.5
 * @example
 * printedSplit(0.0124, { rates: 0.0096, mix: 0.0016 }) // => { difference: '+1,2', rates: '+1,0', mix: '+0,2', rest: undefined }
 * printedSplit(0.0124, { rates: 0.0086, mix: 0.0026 }) // => { difference: '+1,2', rates: '+0,9', mix: '+0,3', rest: undefined }
 * printedSplit(0.0134, { rates: 0.0096, mix: 0.0016 }) // => { difference: '+1,3', rates: '+1,0', mix: '+0,2', rest: '+0,1' }
 */
export function printedSplit(difference: number, { rates, mix }: Pick<Split, 'rates' | 'mix'>): PrintedSplit {
  const { percent, decimals } = roundedFigure(difference, { low: difference, high: difference }, 0)
  const scale = 10 ** decimals
  const units = (points: number) => Math.round(points * scale)
  const [first, second] = [units(rates * 100), units(mix * 100)]
  const rest = units(percent) - first - second
  const print = (of: number) => signed(of / scale, decimals)
  return {
    difference: print(units(percent)),
    rates: print(first),
    mix: print(second),
    rest: rest === 0 ? undefined : print(rest),
  }
}

/** What changed since the period before, as it may be read aloud; noise is never called a rise or a fall. */
export function changeSentence(found: Change): string {
  const { before, after, difference, split, weighted, stream, received } = found
  if (!after) return `${notComparable('Kỳ này', received.after, found)} nên chưa so được với kỳ trước.`
  if (!before) return `${notComparable('Kỳ trước', received.before, found)} nên chưa so được.`
  if (!difference) return 'Chưa đủ phiếu trả lời trong cả hai kỳ để so với kỳ trước.'

  const changed = pointsWords(difference.difference, difference.interval)
  const figures = `${figureWords(after.share, after.interval)}, kỳ trước ${figureWords(before.share, before.interval)}`
  const by = `phiếu ${ofStream(stream)}${weighted || stream === 'sample' ? '' : `, ${unweightedWords}`}`
  if (!difference.distinguishable)
    return `Chưa đủ căn cứ là tăng hay giảm so với kỳ trước: ${figures} (${by}). Chênh lệch ${changed}.`

  const verb = difference.difference > 0 ? 'Tăng' : 'Giảm'
  return `${verb} so với kỳ trước: ${figures} (${by}). Chênh lệch ${changed}.${split ? ` ${splitSentence(difference.difference, split)}` : ''}`
}

function notComparable(period: string, received: number, { stream }: Change): string {
  const said = receivedWords(received, smallestCell('internal'), ofStream(stream))
  return `${period} ${received < smallestCell('internal') ? said : `${said}, chưa đủ để hiện tỷ lệ,`}`
}

/** Whether services changed, or what people came for. */
function splitSentence(difference: number, split: Split): string {
  const { rates, mix, rest } = printedSplit(difference, split)
  const parts = [
    `mức hài lòng ở từng nhóm hồ sơ góp ${rates}`,
    `cơ cấu hồ sơ thay đổi góp ${mix}`,
    ...(rest ? [`phần không tách được, kể cả làm tròn, ${rest}`] : []),
  ]
  return `Trong đó, tính bằng điểm phần trăm: ${parts.join('; ')}.`
}
