import { dayRead } from '../../../surveys/voice/days.ts'
import type { Trust } from '../engine/estimate/trust.ts'
import { formSentence } from '../engine/say-form.ts'
import { shownEstimate, withheldEstimate } from '../engine/summary.ts'
import { targetSentence } from './say-target.ts'
import { tippingSentence } from './say-tipping.ts'
import type { TargetFigure } from './targets.ts'
import { verdictWord } from './verdict-word.ts'

/** Of people whose answers may not be told: how many of how many answered, and no bound that follows from what they said. */
export const countsOf = (trust: Trust | undefined): Trust | undefined =>
  trust && { ...trust, bounds: undefined, tipping: undefined, fragile: false }

/** A target's figure as it is handed out, with its words; where it is withheld, nothing that people said. */
export function toldTarget(figure: TargetFigure) {
  const { estimate, known: _, target, withheld, trust, live, more, verdict, covered, comparison, ...rest } = figure
  const about = { ...rest, target, withheld, scope: target.id, method: estimate.method, n: estimate.n }
  const words = {
    word: verdictWord(figure),
    sentence: [targetSentence(figure), throughSentence(figure), formSentence(figure, figure.stream, target.scope)]
      .filter(Boolean)
      .join(' '),
  }
  if (withheld) {
    const open = verdict && ({ status: 'inconclusive', reason: 'too_few', pointAtOrAbove: false } as const)
    const told = { estimate: withheldEstimate(estimate), trust: countsOf(trust), verdict: open }
    return { ...about, ...words, ...untold, ...told }
  }
  const measured = {
    share: estimate.figure?.share,
    interval: estimate.figure?.interval,
    estimate: shownEstimate(estimate, target.value),
  }
  const tipping = tippingSentence(figure)
  return { ...about, ...words, ...measured, tippingSentence: tipping, trust, live, more, verdict, comparison, covered }
}

const throughSentence = ({ through }: TargetFigure) => through && `Tính đến hết ngày ${dayRead(through)}.`

/** What rests on what people said; JSON leaves it out. */
const untold = {
  share: undefined,
  interval: undefined,
  tippingSentence: undefined,
  live: undefined,
  more: undefined,
  comparison: undefined,
  covered: undefined,
}
