import { type Period, periodOf, readName } from '../../surveys/periods/period.ts'

/**
 * The period a half-year was compared with before reports compared it with the same one a year earlier: the half-year
 * before it. What was published then still holds where its hash is that of both.
 */
export function formerlyBefore({ name }: Period): readonly Period[] {
  const read = readName(name)
  if (!read || !['firstHalf', 'secondHalf'].includes(read.kind.id)) return []
  const { year } = read
  const before = readName(name.endsWith('-H1') ? `${year - 1}-H2` : `${year}-H1`)
  return before ? [periodOf(before)] : []
}
