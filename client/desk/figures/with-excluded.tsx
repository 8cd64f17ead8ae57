import { count } from '../../../surveys/voice/numbers.ts'
import { fewestShown, figureOf } from './by-target.ts'
import { printed } from './measured.tsx'
import type { TargetFigure } from './reports.ts'

type Judged = Pick<TargetFigure, 'n' | 'estimate' | 'word' | 'withheld' | 'decides'>

/**
 * What a figure would be with the answers that were left out, in words;
 * undefined where none of them speaks of it. Nobody leaves answers out unseen.
 */
export function excludedWords(of: Judged, all: Judged | undefined, excluded = 0): string | undefined {
  // Of fewer than five only their number: what they said would follow from the two figures.
  if (!all && excluded > 0) return `Loại ${count(excluded)} phiếu.`
  if (!all || all.n === of.n) return undefined
  const counted = `Tính cả ${count(all.n - of.n)} phiếu bị loại:`
  const figure = figureOf(all.estimate)
  if (!figure || all.withheld || all.n < fewestShown) return `${counted} ${count(all.n)} phiếu, chưa đủ để hiện tỷ lệ.`
  const { number, interval } = printed(figure.shown)
  const verdict = !of.decides || all.word === of.word ? '' : `; kết luận khi đó: ${all.word.toLowerCase()}`
  return `${counted} ${[number, interval].filter(Boolean).join(' ')}, ${count(all.n)} phiếu${verdict}.`
}

type Parts = { readonly of: Judged; readonly all: Judged | undefined; readonly excluded: number | undefined }

/** The same beside its figure. */
export function WithExcluded({ of, all, excluded }: Parts) {
  const words = excludedWords(of, all, excluded)
  return words ? <p class="with-excluded">{words}</p> : null
}
