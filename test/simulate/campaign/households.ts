import { sampleWeights, type WeighedCase } from '../../../server/stats/response/sample-weights.ts'
import { drawWithout, type Random } from '../random.ts'

/** Whom a visit finds at home and willing how often, and what they say when asked. */
type Household = { readonly found: number; readonly isSatisfied: boolean }

const of = (count: number, satisfied: number, found: number): Household[] =>
  Array.from({ length: count }, (_, i) => ({ found, isSatisfied: i < satisfied }))

/**
 * The ward of specification §3.2a: 20,000 households, 12,000 of them easy to find and 91.5 % of these satisfied. Of the
 * 8,000 that are hard to find it says 83 %, and of all 87.97 %: so 6,614 are, which is 82.7 %.
 */
const ward: readonly Household[] = [...of(12_000, 10_980, 0.8), ...of(8_000, 6_614, 0.25)]

/** Share of all households that are satisfied, 0…1. */
export const truth = ward.filter(({ isSatisfied }) => isSatisfied).length / ward.length

/** How often a house is visited at most, and whether the next house takes its place when nobody answered. */
export type Protocol = { readonly visits: number; readonly replaces: boolean }

/** An answer, and at which visit it was won. */
type Won = { readonly isSatisfied: boolean; readonly visit: number }

/** What an interviewer brings home: everybody who answered, and how many houses were gone to. */
type Brought = { readonly won: readonly Won[]; readonly houses: number }

/** Answers that are wanted; without replacement so many houses are drawn, and fewer answer. */
const wanted = 400

/** One campaign: houses are drawn, each is visited until somebody answers or the visits are used up. */
export function visited({ visits, replaces }: Protocol, random: Random): Brought {
  // More than enough: of any house at least a quarter answers at once.
  const drawn = drawWithout(random, ward.slice(), replaces ? wanted * 5 : wanted)
  const won: Won[] = []
  let houses = 0
  for (const { found, isSatisfied } of drawn) {
    if (won.length === wanted) break
    houses++
    const visit = visitAnswered(found, visits, random)
    if (visit !== undefined) won.push({ isSatisfied, visit })
  }
  return { won, houses }
}

function visitAnswered(found: number, visits: number, random: Random): number | undefined {
  for (let visit = 1; visit <= visits; visit++) if (random() < found) return visit
  return undefined
}

/** The share of the satisfied among who answered by a visit, by the product's weights: one stratum, one adult a household. */
export function shareBy({ won, houses }: Brought, visit: number): { readonly share: number; readonly answers: number } {
  const cases = won.map(
    (one): WeighedCase => ({ ...inWard, state: one.visit <= visit ? 'respondent' : 'nonrespondent' }),
  )
  const silent = Array.from({ length: houses - won.length }, (): WeighedCase => ({ ...inWard, state: 'nonrespondent' }))
  const strata = [{ stratum: inWard.stratum, population: ward.length, released: houses }]
  const { weights } = sampleWeights(strata, [...cases, ...silent])
  const sum = (counts: (one: Won) => boolean) =>
    won.reduce((all, one, i) => all + (counts(one) ? (weights[i] ?? 0) : 0), 0)
  return {
    share: sum(({ isSatisfied }) => isSatisfied) / sum(() => true),
    answers: won.filter((one) => one.visit <= visit).length,
  }
}

const inWard = { stratum: 'ward', adults: 1 } as const
