import { count } from '../../../surveys/voice/numbers.ts'
import { fewestShown, figureOf } from './by-target.ts'
import { printed } from './measured.tsx'
import type { TargetFigure } from './reports.ts'

type Judged = Pick<TargetFigure, 'n' | 'estimate' | 'word' | 'withheld' | 'decides'>

/**
 * What a figure would be with the answers that were left out, in words;
 * undefined where none of them speaks of it. Nobody leaves answers out unseen.
 */
export function excludedWords(of: Judged, all: Judged | undefined): string | undefined {
  if (!all || all.n === of.n) return undefined
  const counted = `Tính cả ${count(all.n - of.n)} phiếu bị loại:`
  const figure = figureOf(all.estimate)
  if (!figure || all.withheld || all.n < fewestShown) return `${counted} ${count(all.n)} phiếu, chưa đủ để hiện tỷ lệ.`
  const { number, interval } = printed(figure.shown)
  const verdict = !of.decides || all.word === of.word ? '' : `; kết luận khi đó: ${all.word.toLowerCase()}`
  return `${counted} ${[number, interval].filter(Boolean).join(' ')}, ${count(all.n)} phiếu${verdict}.`
}

/** The same beside its figure. */
export function WithExcluded({ of, all }: { readonly of: Judged; readonly all: Judged | undefined }) {
  const words = excludedWords(of, all)
  return words ? <p class="with-excluded">{words}</p> : null
}
