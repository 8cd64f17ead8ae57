/** A stratum of the frame: how many units it has, and how many were released to be visited (main and released reserve). */
export type ReleasedStratum = { readonly stratum: string; readonly population: number; readonly released: number }

/** What became of a released case, as far as weights ask. */
export type CaseState = 'respondent' | 'nonrespondent' | 'unknown' | 'ineligible'
export type WeighedCase = {
  readonly stratum: string
  readonly state: CaseState
  /** How many adults the household has, of whom one was asked; of respondents only. */
  readonly adults: number | null
}

/** One group joining another, each by the strata in it. */
export type GroupMerge = { readonly from: readonly string[]; readonly into: readonly string[] }

export type SampleWeights = {
  /** The share of unknown cases taken to be eligible. */
  readonly e: number
  /** By stratum, in the order given: how many units a released case stands for. */
  readonly base: readonly number[]
  /** By stratum: by how much respondents stand for those who did not answer. */
  readonly factors: readonly number[]
  readonly merges: readonly GroupMerge[]
  /** Too few answered for groups: one is left, and still has a factor over the largest, or under ten people. */
  readonly isTooLow: boolean
  /** Of each case, in the order given: base × factor × adults; 0 for who did not answer. */
  readonly weights: readonly number[]
  /** The same without the factor. */
  readonly baseWeights: readonly number[]
}

type Counts = { readonly [state in CaseState]: number }
type Group = { readonly strata: readonly string[]; readonly respondents: number; readonly factor: number }

const fewestRespondents = 10
const largestFactor = 2.5

/**
 * Weights of a household sample with its non-response (specification §3.2a): a case stands for N/released households of
 * its stratum, a respondent for those of his group who did not answer as well, and for the adults of his household.
 * Groups in which too few answered are put together, smallest first, and every merge is told.
 *
 * @throws RangeError for a case of a stratum that is not given, and a respondent without adults
 */
export function sampleWeights(strata: readonly ReleasedStratum[], cases: readonly WeighedCase[]): SampleWeights {
  const counts = countsBy(strata, cases)
  const e = eligibleShareOf([...counts.values()])
  const base = new Map(strata.map(({ stratum, population, released }) => [stratum, population / released]))
  const groupOf = (names: readonly string[]): Group => grouped(names, counts, base, e)
  const { groups, merges } = mergedGroups(
    strata.map(({ stratum }) => groupOf([stratum])),
    groupOf,
  )
  const factor = new Map(groups.flatMap((group) => group.strata.map((stratum) => [stratum, group.factor] as const)))
  const weigh = (one: WeighedCase, by: number) =>
    one.state === 'respondent' ? (base.get(one.stratum) ?? 0) * by * adultsOf(one) : 0
  return {
    e,
    base: strata.map(({ stratum }) => base.get(stratum) ?? 0),
    factors: strata.map(({ stratum }) => factor.get(stratum) ?? 1),
    merges,
    isTooLow: groups.some(isTooSmall),
    weights: cases.map((one) => weigh(one, factor.get(one.stratum) ?? 1)),
    baseWeights: cases.map((one) => weigh(one, 1)),
  }
}

function adultsOf({ adults, stratum }: WeighedCase): number {
  if (adults === null || adults < 1)
    throw new RangeError(`a respondent of ${stratum} lives in a household without adults`)
  return adults
}

const none: Counts = { respondent: 0, nonrespondent: 0, unknown: 0, ineligible: 0 }

function countsBy(strata: readonly ReleasedStratum[], cases: readonly WeighedCase[]): ReadonlyMap<string, Counts> {
  const counts = new Map(strata.map(({ stratum }) => [stratum, none]))
  for (const { stratum, state } of cases) {
    const known = counts.get(stratum)
    if (!known) throw new RangeError(`a case lies in a stratum that is not in the frame: ${stratum}`)
    counts.set(stratum, { ...known, [state]: known[state] + 1 })
  }
  return counts
}

/** As many of the unknown as among the known, all strata together. */
function eligibleShareOf(counts: readonly Counts[]): number {
  const eligible = counts.reduce((sum, { respondent, nonrespondent }) => sum + respondent + nonrespondent, 0)
  const not = counts.reduce((sum, { ineligible }) => sum + ineligible, 0)
  return eligible + not === 0 ? 1 : eligible / (eligible + not)
}

function grouped(
  strata: readonly string[],
  counts: ReadonlyMap<string, Counts>,
  base: ReadonlyMap<string, number>,
  e: number,
): Group {
  let [wanted, answered, respondents] = [0, 0, 0]
  for (const stratum of strata) {
    const { respondent, nonrespondent, unknown } = counts.get(stratum) ?? none
    const weight = base.get(stratum) ?? 0
    wanted += weight * (respondent + nonrespondent + e * unknown)
    answered += weight * respondent
    respondents += respondent
  }
  // Nobody there could have answered: nobody has to be stood for.
  const factor = wanted === 0 ? 1 : answered === 0 ? Number.POSITIVE_INFINITY : wanted / answered
  return { strata, respondents, factor }
}

const isTooSmall = ({ respondents, factor }: Group): boolean =>
  respondents < fewestRespondents || factor > largestFactor

function mergedGroups(given: readonly Group[], groupOf: (strata: readonly string[]) => Group) {
  let groups = given
  const merges: GroupMerge[] = []
  while (groups.length > 1) {
    const from = fewest(groups.filter(isTooSmall))
    const into = fewest(groups.filter((group) => group !== from))
    if (!from || !into) break
    merges.push({ from: from.strata, into: into.strata })
    const merged = groupOf([...into.strata, ...from.strata])
    groups = groups.flatMap((group) => (group === from ? [] : [group === into ? merged : group]))
  }
  return { groups, merges }
}

/** The first of those with fewest respondents. */
const fewest = (groups: readonly Group[]): Group | undefined =>
  groups.reduce<Group | undefined>(
    (least, one) => (least && least.respondents <= one.respondents ? least : one),
    undefined,
  )
