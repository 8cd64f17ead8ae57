import type { Method } from '../../../../surveys/methods/method.ts'
import { groupBy } from '../../../stats/group-by.ts'
import type { Moments } from '../../../stats/index/moments.ts'
import { momentsIn } from '../answers/answer-sums.ts'
import type { Tallied } from '../answers/tally.ts'
import type { Estimate } from './estimate.ts'
import type { Row } from './weigh.ts'

/** All respondents of one context behind an estimate, by the moments of their answers; `tally` is one of them. */
export type ContextRow = Row & { readonly moments: Moments }

/**
 * The rows behind an estimate, those of one context together, in an order of
 * their own. Sums of decimals depend in their last bit on how they are grouped
 * and ordered; these rows do not, and what they hold are whole numbers, so
 * figures are the same to the last bit whether people were counted one by one,
 * as tallies or as cells.
 */
export function contextRows({ rows, criteria }: Pick<Estimate, 'rows' | 'criteria'>, method: Method): ContextRow[] {
  const contexts = groupBy(rows, ({ tally }) => contextOf(tally))
  return [...contexts.keys()].toSorted().flatMap((key) => {
    const members = contexts.get(key) ?? []
    const [first] = members
    if (!first) return []
    const count = members.reduce((sum, row) => sum + row.count, 0)
    const moments = momentsIn(
      members.map(({ tally }) => tally),
      criteria,
      method,
    )
    return [{ ...first, count, moments }]
  })
}

const contextOf = ({ questionnaire, version, area, procedure, channel, unit }: Tallied) =>
  [questionnaire, version, area, procedure, channel, unit].join(' ')
