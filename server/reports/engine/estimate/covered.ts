import { compensatedSum } from '../../../stats/compensated-sum.ts'
import { completeEnough, completeness } from '../../../stats/index/completeness.ts'
import { coverIn } from '../answers/answer-sums.ts'
import type { Cover } from '../answers/form-sums.ts'
import { frameOf, type Population } from '../answers/frame.ts'
import type { Tallied } from '../answers/tally.ts'

/** For how many of those who answered an index of criteria speaks (specification §2.2). */
export type Covered = Pick<Cover, 'all' | 'inside'> & {
  /** Part of the respondents who answered every criterion, 0…1, by the transactions they stand for. */
  readonly completeness: number
  /** Share satisfied overall of the others, weighted alike; undefined where none of them answered the overall question. */
  readonly outsideShare: number | undefined
  /** All of them answered the overall question and nothing else. */
  readonly isBare: boolean
}

/** Too few answered every criterion: an index would say nothing about the others, and is withheld. */
export const isIncomplete = (covered: Covered | undefined): boolean =>
  covered !== undefined && covered.completeness < completeEnough

type Stratum = Cover & { readonly population: number }

/**
 * Who is inside and who outside of an index made from these answers, in the
 * strata of the transactions, or all alike where none are known.
 *
 * @returns undefined when nobody answered
 */
export function coveredBy(answers: readonly Tallied[], populations: readonly Population[]): Covered | undefined {
  const strata = strataOf(answers, populations)
  const part = completeness(strata)
  if (part === undefined) return undefined
  const weighted = (heads: (one: Stratum) => number) =>
    compensatedSum(strata.filter(({ all }) => all > 0).map((one) => one.population * (heads(one) / one.all)))
  const heard = weighted(({ heardOutside }) => heardOutside)
  const sum = (heads: (one: Stratum) => number) => strata.reduce((total, one) => total + heads(one), 0)
  return {
    all: sum(({ all }) => all),
    inside: sum(({ inside }) => inside),
    completeness: part,
    isBare: sum(({ bareOutside }) => bareOutside) === sum(({ all, inside }) => all - inside),
    outsideShare: heard > 0 ? weighted(({ contentOutside }) => contentOutside) / heard : undefined,
  }
}

function strataOf(answers: readonly Tallied[], populations: readonly Population[]): Stratum[] {
  const alike = () => [answers].map(together).map((cover) => ({ ...cover, population: cover.all }))
  if (populations.length === 0) return alike()
  const { strata, answered } = frameOf(answers, populations)
  const known = strata.map(({ key, population = 0 }) => ({ ...together(answered.get(key) ?? []), population }))
  return known.some(({ population, all }) => population > 0 && all > 0) ? known : alike()
}

const together = (answers: readonly Tallied[]): Cover =>
  answers.map(coverIn).reduce<Cover>(
    (sum, one) => ({
      all: sum.all + one.all,
      inside: sum.inside + one.inside,
      heardOutside: sum.heardOutside + one.heardOutside,
      contentOutside: sum.contentOutside + one.contentOutside,
      bareOutside: sum.bareOutside + one.bareOutside,
    }),
    { all: 0, inside: 0, heardOutside: 0, contentOutside: 0, bareOutside: 0 },
  )
