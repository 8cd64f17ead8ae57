import type { Stratum } from './answers/frame.ts'
import { isUnreliable } from './disclosure/withhold.ts'
import type { Estimate } from './estimate/estimate.ts'
import type { Figure } from './estimate/figure.ts'
import { figureWords, unweightedWords } from './say.ts'

/** A figure as it is handed out: the numbers unrounded, and beside them as they are to be printed. */
export function shownFigure(figure: Figure, target?: number) {
  const { share, interval, respondents, effectiveSize, gate, basis } = figure
  const shown = figureWords(share, interval, target)
  // The gate refuses it to the public; inside the administration it is marked, and neither judged nor compared.
  return { share, interval, respondents, effectiveSize, gate, basis, shown, isReliable: !isUnreliable(figure) }
}

const place = ({ area, procedure, channel, population }: Stratum) => ({ area, procedure, channel, population })

/** An estimate as it is handed out, with how it was weighted and what was merged or left out. */
export function shownEstimate({ method, n, criteria, unweighted, weighted, weighedBy }: Estimate, target?: number) {
  return {
    method,
    n,
    criteriaUsed: criteria.ids,
    weighted: weighted && {
      ...shownFigure(weighted, target),
      cells: weighted.cells.map((cell) => ({ ...cell, members: cell.members.map(place) })),
      merges: weighted.merges,
      withoutPopulation: weighted.withoutPopulation,
      strataWithoutPopulation: weighted.strataWithoutPopulation.map(place),
      overfull: weighted.overfull.map(place),
    },
    unweighted: unweighted && shownFigure(unweighted, target),
    label: weighted ? weightedWords[weighedBy ?? 'transactions'] : unweightedWords,
  }
}

const weightedWords = {
  transactions: 'tính theo cơ cấu hồ sơ đã giải quyết',
  households: 'tính theo số hộ và số người từ 18 tuổi của hộ được bốc thăm',
} as const

/** The same where what people said may not be told: how many there are, and nothing else. */
export const withheldEstimate = ({ method, n, criteria }: Estimate): ReturnType<typeof shownEstimate> => {
  return { method, n, criteriaUsed: criteria.ids, weighted: undefined, unweighted: undefined, label: unweightedWords }
}
