import type { Estimate } from './estimate.ts'
import type { Figure } from './figure.ts'
import type { Stratum } from './frame.ts'
import { figureWords } from './say.ts'

/** A figure as it is handed out: the numbers unrounded, and beside them as they are to be printed. */
export function shownFigure({ share, interval, respondents, effectiveSize, gate, basis }: Figure, target?: number) {
  return { share, interval, respondents, effectiveSize, gate, basis, shown: figureWords(share, interval, target) }
}

const place = ({ area, procedure, channel, population }: Stratum) => ({ area, procedure, channel, population })

/** An estimate as it is handed out, with how it was weighted and what was merged or left out. */
export function shownEstimate({ method, n, criteria, unweighted, weighted }: Estimate, target?: number) {
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
    label: weighted ? 'gia quyền theo hồ sơ đã giải quyết' : 'chưa gia quyền',
  }
}
