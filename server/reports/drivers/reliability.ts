import type { Text } from '../../../surveys/grammar/text.ts'
import { at } from '../../stats/at.ts'
import { cronbachAlpha, type ItemMoments } from '../../stats/drivers/cronbach-alpha.ts'
import type { Interval } from '../../stats/interval.ts'
import { type Criteria, criteriaOf } from '../engine/answers/criteria.ts'
import { itemStarts, pairColumns } from '../engine/answers/pair-sums.ts'
import type { PairCell } from '../engine/answers/tally.ts'
import { completeAnswers, factorTitle, type QuestionnaireAnswers } from './by-questionnaire.ts'

/** An item of a factor: how it goes with the others, and what alpha would be without it; undefined where it never changes. */
export type ItemReliability = {
  readonly id: string
  readonly title: Text
  readonly itemRest: number | undefined
  readonly alphaWithout: number | undefined
}

/** Below 0.7 the items measure different things; above 0.95 they repeat each other, or one column was ticked throughout. */
export type Advice = 'rewrite' | 'sound' | 'repetitive'

export type FactorReliability = {
  readonly factor: string
  readonly title: Text
  readonly items: number
  /** People who answered every item; "không phát sinh" is no answer. */
  readonly n: number
} & (
  | {
      readonly shown: true
      readonly alpha: number
      readonly standardizedAlpha: number | undefined
      readonly interval: Interval
      readonly advice: Advice
      readonly each: readonly ItemReliability[]
    }
  | { readonly shown: false; readonly reason: 'too_few_items' | 'too_few' | 'constant' }
)

/**
 * Cronbach's alpha of every factor of one questionnaire in one stream: whether
 * its items measure one thing. For the methodologist, not for public pages. Asks
 * for three items and 100 people who answered them all (specification §15.1).
 */
export function reliability(family: QuestionnaireAnswers): FactorReliability[] {
  const { tallies, pairs } = completeAnswers(family)
  const criteria = criteriaOf({ items: 'criteria' }, tallies)
  return [...new Set(criteria.factorOf)].map((factor) => {
    const places = criteria.ids.flatMap((_, place) => (criteria.factorOf[place] === factor ? [place] : []))
    const ids = places.map((place) => at(criteria.ids, place))
    return {
      factor,
      title: factorTitle(family.questionnaire, factor),
      items: places.length,
      ...measured(momentsOf(pairs, factor, ids), criteria, places),
    }
  })
}

/** The moments of a factor's items, in the order of `ids`, of those who answered them all. */
function momentsOf(cells: readonly PairCell[], factor: string, ids: readonly string[]): ItemMoments {
  const size = ids.length
  const moments = { respondents: 0, sums: ids.map(() => 0), products: new Array<number>(size ** 2).fill(0) }
  for (const { questionnaire, version, pairs } of cells) {
    const columns = pairColumns({ questionnaire, version })
    const column = columns.findIndex((one) => one.factor === factor)
    const own = columns[column]?.items ?? []
    const places = ids.map((id) => own.findIndex((item) => item.id === id))
    const { items = [] } = pairs
    // Who was not asked one of them has not answered them all.
    if (own.length !== size || places.includes(-1)) continue
    const start = itemStarts(columns).starts[column] ?? 0
    moments.respondents += items[start] ?? 0
    for (const [k, place] of places.entries()) {
      moments.sums[k] = at(moments.sums, k) + (items[start + 1 + place] ?? 0)
      for (const [l, other] of places.entries())
        moments.products[k * size + l] =
          at(moments.products, k * size + l) + (items[start + 1 + size + place * size + other] ?? 0)
    }
  }
  return moments
}

function measured(moments: ItemMoments, criteria: Criteria, places: readonly number[]) {
  const n = moments.respondents
  if (places.length < 3) return { n, shown: false, reason: 'too_few_items' } as const
  if (n < 100) return { n, shown: false, reason: 'too_few' } as const

  const found = cronbachAlpha(moments)
  if (!found) return { n, shown: false, reason: 'constant' } as const
  const { alpha, standardizedAlpha, interval, itemRest, alphaWithout } = found
  const each = places.flatMap((place, k): ItemReliability[] => {
    const [id, title] = [criteria.ids[place], criteria.titles[place]]
    return id && title ? [{ id, title, itemRest: itemRest[k], alphaWithout: alphaWithout[k] }] : []
  })
  return { n, shown: true, alpha, standardizedAlpha, interval, advice: adviceOn(alpha), each } as const
}

const adviceOn = (alpha: number): Advice => (alpha < 0.7 ? 'rewrite' : alpha > 0.95 ? 'repetitive' : 'sound')
