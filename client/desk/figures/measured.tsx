import { count } from '../format.ts'
import { drawable, fewestShown, figureOf } from './by-target.ts'
import type { TargetFigure } from './report-types.ts'

/** A printed figure, its number and its interval apart; the sign stays with its number. */
export function printed(shown: string): { readonly number: string; readonly interval: string } {
  const [number = '', interval = ''] = shown.split(' (')
  return { number: number.replace(' ', '\u00a0'), interval: interval && `(${interval}` }
}

/** The number with its interval and the answers behind it; too few of them show no number. */
export function Measured({ of }: { readonly of: TargetFigure }) {
  const { n, stream, estimate } = of
  const figure = figureOf(estimate)
  if (!figure) return <p class="big faint">Chưa có số đo</p>
  if (n < fewestShown) return <p class="big faint">Dưới {fewestShown} phiếu: không hiển thị</p>

  const { number, interval } = printed(figure.shown)
  const notes = [
    drawable(figure) === undefined && 'chưa đủ tin cậy',
    stream !== 'sample' && !estimate.weighted && 'chưa gia quyền',
  ]
  return (
    <>
      <p class={drawable(figure) ? 'big' : 'big faint'}>{number}</p>
      <p class="beside">{[interval, `${count(n)} phiếu`, ...notes].filter(Boolean).join(' · ')}</p>
    </>
  )
}

/** The sentence to read aloud. It names the number, so it is not said where the number is not shown. */
export const sentenceOf = ({ n, sentence }: TargetFigure): string =>
  n > 0 && n < fewestShown
    ? `Mới có ${count(n)} phiếu: từ ${fewestShown} phiếu trở lên mới hiển thị số đo.`
    : sentence.replaceAll(' %', '\u00a0%')
