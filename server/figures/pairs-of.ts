import type { Db } from '../../db/db.ts'
import { halvesBetween } from '../../surveys/grammar/half-month.ts'
import { longForms } from '../reports/engine/answers/form-sums.ts'
import type { PairCell } from '../reports/engine/answers/tally.ts'
import { knownPairs } from './known-pairs.ts'
import type { Counted } from './material.ts'
import type { Own } from './own-units.ts'

/**
 * How the answers of a period to a questionnaire go together, without those that
 * are in no figure; of a long form nothing, since its answers are read pattern by pattern.
 */
export async function pairsOf(
  db: Db,
  { period, through = period.lastDay, out }: Counted,
  own: Own,
  questionnaire: string,
): Promise<PairCell[]> {
  if (longForms.includes(questionnaire)) return []
  const known = await knownPairs(db, halvesBetween(period.firstDay, through), questionnaire)
  return [...own.answers(known), ...out.flatMap(({ pairs }) => pairs(questionnaire))]
}
