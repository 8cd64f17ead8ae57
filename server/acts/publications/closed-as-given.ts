import type { Db } from '../../../db/db.ts'
import { closedIn, readPopulations } from '../../../db/queries/populations.ts'
import type { Period } from '../../../surveys/periods/period.ts'
import type { Population } from '../../reports/engine/answers/frame.ts'

/**
 * The closed transactions of a period as its hash tells them: row by row as they were given, as what was
 * published before there were half-months told them; only where the period cuts a month, as they are counted in it.
 */
export async function closedAsGiven(db: Db, period: Period): Promise<readonly Population[]> {
  const { firstDay, lastDay } = period
  const cutsMonths = firstDay.endsWith('-15') || lastDay.endsWith('-14')
  return cutsMonths
    ? (await closedIn(db, period)).services
    : readPopulations(db, firstDay.slice(0, 7), lastDay.slice(0, 7))
}
