import { compensatedSum } from '../../../stats/compensated-sum.ts'
import type { MomentMethod } from '../../../stats/index/index-method.ts'
import { criterionWeights, type WeightedMoments } from '../../../stats/index/index-shortfall.ts'
import { answeredOf, lackingOf } from '../../../stats/index/moments.ts'

/** How much of an index rests on some respondents, and how much of it they lose. */
export type Loss = {
  readonly respondents: number
  /** Their part of the index; N_h/N for a stratum where nobody skipped a question. */
  readonly weight: number
  /** weight × (1 − their share), 0…1 */
  readonly points: number
}

/**
 * What each row carries of an index, and loses of it. Over all rows the weights
 * are 1 and the points exactly 1 − index, whatever people skipped, so that any
 * grouping of the rows explains the whole shortfall (specification §8.1).
 */
export function rowLosses<Row extends WeightedMoments & { readonly count: number }>(
  rows: readonly Row[],
  method: MomentMethod,
): (Loss & { readonly row: Row })[] {
  const criteria = criterionWeights(rows, method).map(({ criterion, answered, coefficient }) => {
    return { criterion, each: coefficient / answered }
  })
  return rows.map((row) => {
    const { weight, moments } = row
    const carried = criteria.map(({ criterion, each }) => each * weight * answeredOf(moments, criterion))
    const lost = criteria.map(({ criterion, each }) => (each * weight * lackingOf(moments, criterion)) / method.steps)
    return { row, respondents: row.count, weight: compensatedSum(carried), points: compensatedSum(lost) }
  })
}

export type GroupLoss = Loss & { readonly share: number }

/** Several rows' losses as one, with the share that follows from them. */
export function together(losses: readonly Loss[]): GroupLoss {
  const sum = (part: (loss: Loss) => number) => compensatedSum(losses.map(part))
  const { weight, points } = { weight: sum((loss) => loss.weight), points: sum((loss) => loss.points) }
  return { respondents: sum((loss) => loss.respondents), weight, points, share: 1 - points / weight }
}
