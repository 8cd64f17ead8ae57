import { methodName } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { compensatedSum } from '../../stats/compensated-sum.ts'
import { postStratify } from '../../stats/design/post-stratify.ts'
import { groupBy } from '../../stats/group-by.ts'
import { satisfactionIndex } from '../../stats/index/satisfaction-index.ts'
import type { LabelledTally, Tally } from '../engine/answers/tally.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import { definitionOf } from '../engine/estimate/design.ts'
import { estimate } from '../engine/estimate/estimate.ts'
import { type Figure, figureOf } from '../engine/estimate/figure.ts'
import { answeredRows } from './answered-rows.ts'

/** One group: how many it has, how many of them answered, and how far their weights were raised or lowered. */
export type PostStratum = {
  readonly label: string
  readonly people: number
  readonly respondents: number
  /** Share among the people over share among the respondents: above 1 when too few of them answered. */
  readonly factor: number
}

export type PostStratified =
  | {
      readonly ok: true
      readonly method: string
      /** Every answer alike: the figure of the official method. */
      readonly plain: Figure
      /** Groups as large as they are in the ward: shown beside, never instead. */
      readonly adjusted: Figure
      readonly groups: readonly PostStratum[]
    }
  | { readonly ok: false; readonly refusals: readonly PostStratumRefusal[] }

export type PostStratumRefusal =
  | { readonly reason: 'no_answers' }
  | { readonly reason: 'incomplete'; readonly completeness: number }
  | { readonly reason: 'label_missing'; readonly respondents: number }
  | { readonly reason: 'people_missing'; readonly label: string }
  | { readonly reason: 'people_outside'; readonly label: string }
  | { readonly reason: 'nobody_answered'; readonly label: string }

/**
 * The annual sample adjusted to the ward's known age or sex: what the figure
 * would be had each group answered in proportion (specification §3.5). How many
 * of a group happened to answer then adds no uncertainty; the interval is that
 * of the design as it was drawn.
 *
 * @param people in each group, all groups of the ward
 * @param households on the list the sample was drawn from
 * @returns refusals when too few answered every criterion, when somebody's group is not known, or a group's size, or nobody of a group answered
 */
export function postStratified(
  method: Method,
  tallies: readonly LabelledTally[],
  people: ReadonlyMap<string, number>,
  households?: number,
): PostStratified {
  const found = estimate(method, tallies, [], households)
  const { n, criteria, unweighted: plain, covered } = found
  if (covered && isIncomplete(covered)) {
    return { ok: false, refusals: [{ reason: 'incomplete', completeness: covered.completeness }] }
  }
  const labelled = answeredRows(found).map((row) => ({ ...row, label: labelOf(row.tally) }))
  const respondents = countByLabel(labelled)
  const refusals = plain ? refused(respondents, people) : [{ reason: 'no_answers' } as const]
  if (!plain || refusals.length > 0) return { ok: false, refusals }

  const labels = labelled.map(({ label }) => label)
  const placed = postStratify(labelled, labels, people)
  const drawnFrom = households !== undefined && households >= n ? new Map([['all', households]]) : undefined
  const index = placed && satisfactionIndex(placed, definitionOf(method, criteria), { population: drawnFrom })
  const adjusted = figureOf(index)
  if (!adjusted) throw new Error('answers that gave a plain figure gave no adjusted one')

  const whole = compensatedSum(people.values())
  const groups = [...people].flatMap(([label, size]) => {
    const answered = respondents.get(label) ?? 0
    return answered > 0 ? [{ label, people: size, respondents: answered, factor: size / whole / (answered / n) }] : []
  })
  return { ok: true, method: methodName(method), plain, adjusted, groups }
}

const labelOf = (tally: Tally): string => ('label' in tally && typeof tally.label === 'string' ? tally.label : '')

function countByLabel(rows: readonly { readonly label: string; readonly count: number }[]): Map<string, number> {
  const groups = [...groupBy(rows, ({ label }) => label)]
  return new Map(groups.map(([label, members]) => [label, members.reduce((sum, { count }) => sum + count, 0)]))
}

function refused(respondents: ReadonlyMap<string, number>, people: ReadonlyMap<string, number>): PostStratumRefusal[] {
  const unlabelled = respondents.get('') ?? 0
  const labels = [...respondents.keys()].filter((label) => label !== '').toSorted()
  return [
    ...(unlabelled > 0 ? [{ reason: 'label_missing' as const, respondents: unlabelled }] : []),
    ...labels.filter((label) => !people.has(label)).map((label) => ({ reason: 'people_missing' as const, label })),
    ...[...people].flatMap(([label, size]): PostStratumRefusal[] => {
      const possible = Number.isSafeInteger(size) && size >= (respondents.has(label) ? 1 : 0)
      if (!possible) return [{ reason: 'people_outside', label }]
      return size > 0 && !respondents.has(label) ? [{ reason: 'nobody_answered', label }] : []
    }),
  ]
}
