import { groupBy } from '../stats/group-by.ts'
import type { Tally } from './tally.ts'

/**
 * The same answers with equal ones counted together, in an order of their own.
 * Sums of decimals depend in their last bit on how they are grouped and ordered
 * (n × w is not w added n times); of these rows they do not, so figures are the
 * same to the last bit whether people were counted one by one or as tallies.
 */
export function inOneOrder(tallies: readonly Tally[]): Tally[] {
  const alike = groupBy(tallies, keyOf)
  return [...alike.keys()].toSorted().flatMap((key) => {
    const [first, ...others] = alike.get(key) ?? []
    if (!first || others.length === 0) return first ?? []
    return { ...first, n: others.reduce((sum, { n }) => sum + n, first.n) }
  })
}

/** A row may carry more, such as the group a person belongs to: those that differ in it stay apart. */
const keyOf = ({ questionnaire, version, area, procedure, channel, unit, pattern, n: _, ...others }: Tally) =>
  [questionnaire, version, area, procedure, channel, unit, pattern, ...Object.values(others)].join(' ')
