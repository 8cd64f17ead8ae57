import { overallMethod } from '../../../surveys/methods/index.ts'
import { contentIn, usableIn } from '../../reports/engine/answers/answer-sums.ts'
import { criteriaOf } from '../../reports/engine/answers/criteria.ts'
import type { Tallied } from '../../reports/engine/answers/tally.ts'
import type { Estimate } from '../../reports/engine/estimate/estimate.ts'

/** A merged stratum as it is handed to everybody: its transactions, null where every answer counts alike. */
export type OpenStratum = { readonly population: number | null; readonly n: number; readonly satisfied: number }

/** The same with the groups of people it is made of, by which it is compared with others. */
export type Stratum = OpenStratum & { readonly of: readonly string[]; readonly groups: readonly string[] }

/** A group of people who answered in one context, and those of it whose half-month was not over when others were. */
const contextOf = ({ stream, questionnaire, version, area, procedure, channel, unit }: Tallied) =>
  [stream, questionnaire, version, area, procedure, channel, unit].join(' ')
const late = (group: string) => `${group} +`

/** How many of them answered the overall question. */
const heardIn = (one: Tallied) => usableIn(one, criteriaOf(overallMethod, [one]))

/** The groups that can be told apart by figures of a period, with how many people each holds. */
export type Groups = {
  readonly people: ReadonlyMap<string, number>
  /** @param isEnded of a figure made of half-months that were over */
  readonly of: (heard: readonly Tallied[], isEnded: boolean) => readonly string[]
}

/** @param ended the answers of half-months that were over, where some figures are made of these alone */
export function groupsOf(all: readonly Tallied[], ended: readonly Tallied[] = all): Groups {
  const count = (tallies: readonly Tallied[]) => {
    const sums = new Map<string, number>()
    for (const one of tallies) sums.set(contextOf(one), (sums.get(contextOf(one)) ?? 0) + heardIn(one))
    return sums
  }
  const early = count(ended)
  const people = new Map(early)
  for (const [group, n] of count(all)) people.set(late(group), Math.max(0, n - (early.get(group) ?? 0)))
  const of = (heard: readonly Tallied[], isEnded: boolean) => {
    const groups = [...new Set(heard.map(contextOf))]
    return isEnded ? groups : [...groups, ...groups.map(late)]
  }
  return { people, of }
}

/**
 * The strata behind the figure of an estimate of the overall question, as it was weighted: small ones merged
 * (specification §3.1), or all answers as one where nothing was weighted. From them anybody computes the share and its
 * interval again.
 */
export function strataOf(
  { design, weighted, criteria }: Estimate,
  groups: Groups,
  isEnded: boolean,
): readonly Stratum[] {
  const populations = weighted?.cells.filter(({ respondents }) => respondents > 0).map(({ population }) => population)
  return design.map(({ drawn: n, heard }, place) => ({
    population: populations?.[place] ?? null,
    n,
    satisfied: heard.reduce((sum, one) => sum + contentIn(one, criteria), 0),
    of: [...new Set(heard.map(({ area, procedure, channel }) => [area, procedure, channel].join(' ')))].toSorted(),
    groups: groups.of(heard, isEnded),
  }))
}
