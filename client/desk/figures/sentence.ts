import type { Stream } from '../../../surveys/grammar/context.ts'
import { count, percent, wholePercent } from '../format.ts'
import { streamNames } from '../words.ts'

/** Below this many answers a figure is shown and not compared. */
export const fewest = 10

/** A share as it may be drawn: one of too few answers has no place on a scale. */
export const drawable = (share: number | null, n: number): number | null => (n < fewest ? null : share)

type Told = {
  readonly share: number | null
  readonly n: number
  readonly target: { readonly value: number; readonly stream: Stream }
}

/**
 * What a provisional figure says about its target, in plain words. It compares
 * two numbers and never concludes: for a verdict there must be an interval.
 *
 * @example
 * standingSentence({ share: 0.904, n: 412, target: { value: 0.89, stream: 'sample' } }) // => 'Tạm tính: 90,4\u00a0% trên 412 phiếu, cao hơn mức 89\u00a0%. Chưa phải kết luận.'
 */
export function standingSentence({ share, n, target }: Told): string {
  const decides = streamNames[target.stream]
  if (share === null) return `Chưa có phiếu trả lời của ${decides} trong kỳ này; chỉ tiêu này do ${decides} quyết định.`
  const figure = `Tạm tính: ${percent(share)} trên ${count(n)} phiếu`
  if (n < fewest) return `${figure}. Dưới ${fewest} phiếu: chưa nên so sánh.`
  return `${figure}, ${comparison(share, target.value)}. Chưa phải kết luận.`
}

/** How a share stands to a value; when rounding hides the difference, the words still tell it. */
export function comparison(share: number, value: number): string {
  const level = wholePercent(value)
  const same = percent(share) === percent(value)
  if (share === value) return `bằng mức ${level}`
  if (share > value) return same ? `vừa trên mức ${level}` : `cao hơn mức ${level}`
  return same ? `sát dưới mức ${level}` : `thấp hơn mức ${level}`
}
