import { groupBy } from '../../stats/group-by.ts'
import type { Answer } from '../../stats/index/answer.ts'
import { answersTo } from '../engine/answers/criteria.ts'
import { isTally, type Tallied, type Tally } from '../engine/answers/tally.ts'
import type { Estimate } from '../engine/estimate/estimate.ts'
import type { Row } from '../engine/estimate/weigh.ts'

/** A row of an estimate with what its respondents answered, criterion by criterion. */
export type AnsweredRow = Row & { readonly tally: Tally; readonly answers: readonly Answer[] }

/**
 * The rows behind an estimate with their answers, equal ones counted together,
 * in an order of their own. Sums of decimals depend in their last bit on how
 * they are grouped and ordered (n × w is not w added n times); of these rows
 * they do not, so figures are the same to the last bit whether people were
 * counted one by one or as tallies.
 */
export function answeredRows({ rows, criteria }: Pick<Estimate, 'rows' | 'criteria'>): AnsweredRow[] {
  const alike = groupBy(
    rows.map((row) => ({ ...row, tally: asTally(row.tally) })),
    ({ tally }) => keyOf(tally),
  )
  return [...alike.keys()].toSorted().flatMap((key) => {
    const [first, ...others] = alike.get(key) ?? []
    if (!first) return []
    const count = others.reduce((sum, row) => sum + row.count, first.count)
    return { ...first, count, tally: { ...first.tally, n: count }, answers: answersTo(criteria, first.tally) }
  })
}

function asTally(tally: Tallied): Tally {
  if (!isTally(tally)) throw new Error('a sample was adjusted without the patterns that needs')
  return tally
}

/** A row may carry more, such as the group a person belongs to: those that differ in it stay apart. */
const keyOf = ({ questionnaire, version, area, procedure, channel, unit, pattern, n: _, ...others }: Tally) =>
  [questionnaire, version, area, procedure, channel, unit, pattern, ...Object.values(others)].join(' ')
