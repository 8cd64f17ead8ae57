import type { Text } from '../../../surveys/grammar/text.ts'
import { indexMethod, methodName } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { at } from '../../stats/at.ts'
import { indexShortfall } from '../../stats/index/index-shortfall.ts'
import { answeredOf } from '../../stats/index/moments.ts'
import type { Population } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { contextRows } from '../engine/estimate/context-rows.ts'
import { momentMethodOf } from '../engine/estimate/design.ts'
import { type Estimate, estimate } from '../engine/estimate/estimate.ts'
import { dearest, type Losses } from './losses.ts'

export type CriterionCost = {
  readonly criterion: string
  readonly factor: string
  readonly title: Text
  readonly respondents: number
  readonly points: number
}

/** What those miss who answered every criterion: they alone, and told as such (specification §2.2). */
export type CriterionProfile = {
  readonly method: string
  /** Who answered every criterion, of all who answered. */
  readonly n: number
  readonly of: number
  /** What their index lacks of 1, and at which criteria; undefined where they are too few to tell. */
  readonly found: { readonly lost: number; readonly criteria: Losses<CriterionCost> } | undefined
}

/** At which criteria points are lost, by those who answered them all; undefined where the forms ask for none. */
export function criterionProfile(
  method: Method,
  tallies: readonly Tallied[],
  populations: readonly Population[],
  smallest: number,
): CriterionProfile | undefined {
  const how = method.items === 'criteria' ? method : indexMethod
  const found = estimate(how, tallies, populations)
  if (!found.covered || found.criteria.ids.length === 0) return undefined
  const counted = { method: methodName(how), n: found.covered.inside, of: found.covered.all }
  if (!found.figure || found.n < smallest) return { ...counted, found: undefined }
  return { ...counted, found: { lost: 1 - found.figure.share, criteria: dearest(criteriaCosts(how, found), smallest) } }
}

function criteriaCosts(method: Method, found: Estimate): CriterionCost[] {
  const { criteria } = found
  const rows = contextRows(found, method)
  return indexShortfall(rows, momentMethodOf(method, criteria)).map(({ criterion, points }) => ({
    criterion: at(criteria.ids, criterion),
    factor: at(criteria.factorOf, criterion),
    title: at(criteria.titles, criterion),
    respondents: rows.reduce((sum, { moments }) => sum + answeredOf(moments, criterion), 0),
    points,
  }))
}
