import { at } from '../../../stats/at.ts'
import { compensatedSum } from '../../../stats/compensated-sum.ts'
import { countOf } from '../../../stats/design/sampled.ts'
import { isAnswered } from '../../../stats/index/answer.ts'
import { type IndexMethod, shareReading } from '../../../stats/index/index-method.ts'
import { indexShortfall } from '../../../stats/index/index-shortfall.ts'
import type { AnsweredRow as Row } from './sorted-rows.ts'

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
export function rowLosses(rows: readonly Row[], method: IndexMethod): (Loss & { readonly row: Row })[] {
  const { worth = shareReading } = method
  const everythingLost = indexShortfall(rows, { ...method, worth: () => 0 })
  const criteria = everythingLost.map(({ criterion, points }) => ({
    criterion,
    coefficient: points / compensatedSum(rows.map((row) => weightAt(row, criterion))),
  }))
  return rows.map((row) => {
    const carried = criteria.map(({ criterion, coefficient }) => coefficient * weightAt(row, criterion))
    const lost = criteria.map(({ criterion }, k) => {
      const answer = at(row.answers, criterion)
      return isAnswered(answer) ? at(carried, k) * (1 - worth(answer)) : 0
    })
    return { row, respondents: countOf(row), weight: compensatedSum(carried), points: compensatedSum(lost) }
  })
}

const weightAt = (row: Row, criterion: number) =>
  isAnswered(at(row.answers, criterion)) ? countOf(row) * row.weight : 0

export type GroupLoss = Loss & { readonly share: number }

/** Several rows' losses as one, with the share that follows from them. */
export function together(losses: readonly Loss[]): GroupLoss {
  const sum = (part: (loss: Loss) => number) => compensatedSum(losses.map(part))
  const { weight, points } = { weight: sum((loss) => loss.weight), points: sum((loss) => loss.points) }
  return { respondents: sum((loss) => loss.respondents), weight, points, share: 1 - points / weight }
}
