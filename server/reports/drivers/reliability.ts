import type { Text } from '../../../surveys/grammar/text.ts'
import { completeRows } from '../../stats/drivers/complete-rows.ts'
import { cronbachAlpha } from '../../stats/drivers/cronbach-alpha.ts'
import type { Interval } from '../../stats/interval.ts'
import { answersTo, type Criteria, criteriaOf } from '../engine/answers/criteria.ts'
import type { Tally } from '../engine/answers/tally.ts'
import { completeTallies, eachPerson, factorTitle, type QuestionnaireTallies } from './by-questionnaire.ts'

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
export function reliability(family: QuestionnaireTallies): FactorReliability[] {
  const { tallies } = completeTallies(family)
  const criteria = criteriaOf({ items: 'criteria' }, tallies)
  return [...new Set(criteria.factorOf)].map((factor) => {
    const places = criteria.ids.flatMap((_, place) => (criteria.factorOf[place] === factor ? [place] : []))
    return {
      factor,
      title: factorTitle(family.questionnaire, factor),
      items: places.length,
      ...measured(columnsOf(tallies, criteria, places), criteria, places),
    }
  })
}

/** One column an item, one place a person; 0 and null alike are missing. */
function columnsOf(tallies: readonly Tally[], criteria: Criteria, places: readonly number[]) {
  const people = eachPerson(
    tallies.map((tally) => ({ n: tally.n, answers: answersTo(criteria, tally) })),
    ({ n }) => n,
  )
  return places.map((place) => people.map(({ answers }) => answers[place] || null))
}

function measured(columns: readonly (readonly (number | null)[])[], criteria: Criteria, places: readonly number[]) {
  const n = completeRows(columns).length
  if (places.length < 3) return { n, shown: false, reason: 'too_few_items' } as const
  if (n < 100) return { n, shown: false, reason: 'too_few' } as const

  const found = cronbachAlpha(columns)
  if (!found) return { n, shown: false, reason: 'constant' } as const
  const { alpha, standardizedAlpha, interval, itemRest, alphaWithout } = found
  const each = places.flatMap((place, k): ItemReliability[] => {
    const [id, title] = [criteria.ids[place], criteria.titles[place]]
    return id && title ? [{ id, title, itemRest: itemRest[k], alphaWithout: alphaWithout[k] }] : []
  })
  return { n, shown: true, alpha, standardizedAlpha, interval, advice: adviceOn(alpha), each } as const
}

const adviceOn = (alpha: number): Advice => (alpha < 0.7 ? 'rewrite' : alpha > 0.95 ? 'repetitive' : 'sound')
