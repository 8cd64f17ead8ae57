import { capital } from '../../../surveys/voice/capitals.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { receivedWords } from '../../../surveys/voice/received.ts'
import { ofStream } from '../../../surveys/voice/streams.ts'
import { drawable, fewestShown, figureOf, receivedIn } from './by-target.ts'
import type { TargetFigure } from './reports.ts'
import { spaced } from './spaced.ts'

/** A printed figure, its number and its interval apart. */
export function printed(shown: string): { readonly number: string; readonly interval: string } {
  const [number = '', interval = ''] = shown.replace(' %', '%').split(' (')
  return { number, interval: interval && `(${interval}` }
}

/** Said of a figure that may be shown at the desk and neither judged nor compared. */
export const fewAnswers = 'ít phiếu, chưa đủ căn cứ'

/** The number with its interval and the answers behind it; what may not be told yet is counted. */
export function Measured({ of }: { readonly of: TargetFigure }) {
  const { n, stream, estimate, withheld } = of
  const figure = figureOf(estimate)
  const received = receivedIn(of)
  if (!figure || withheld || n < fewestShown) {
    const [counted = '', rest] = capital(receivedWords(received, fewestShown)).split('; ')
    return (
      <>
        <p class="big faint">{counted}</p>
        {rest && <p class="beside">{rest}</p>}
      </>
    )
  }

  const { number, interval } = printed(figure.shown)
  const notes = [
    of.covered && isOverall(of.method) && 'tỷ lệ hài lòng chung, không phải chỉ số',
    received > n && `trên ${count(received)} phiếu đã nhận`,
    !drawable(figure) && fewAnswers,
    stream !== 'sample' && !estimate.weighted && 'chưa tính theo cơ cấu hồ sơ',
  ]
  return (
    <>
      <p class={drawable(figure) ? 'big' : 'big faint'}>{number}</p>
      <p class="beside">{[interval, `${count(n)} phiếu`, ...notes].filter(Boolean).join(' · ')}</p>
    </>
  )
}

/** Where too few answered all of an index, the share on the one question stands in its place. */
const isOverall = (method: string) => method.startsWith('overall-')

/** The sentence to read aloud. One that was stored with a verdict of a source that does not decide says its number alone. */
export function sentenceOf(of: TargetFigure): string {
  const { decides, verdict, stream, n, estimate, sentence } = of
  if (decides || !verdict) return spaced(sentence)
  const shown = figureOf(estimate)?.shown
  return spaced(`Tham khảo: ${shown ? `${shown}, ` : ''}${count(n)} phiếu ${ofStream(stream)}.`)
}
