import type { Db } from '../../../db/db.ts'
import { lastStored } from '../../../db/queries/response-pages.ts'
import { daysIn } from '../../../surveys/grammar/half-month.ts'
import { atOneTime, queuesOn, uncountedOf } from './uncounted.ts'

/** Months yyyy-MM, both inclusive, and the moments between which they lie. */
type Months = { readonly from: string; readonly to: string; readonly since: number; readonly before: number }

/**
 * What a file of single answers of some months holds: what was stored by now, but
 * for the answers that no figure of these months counts yet.
 *
 * @param today yyyy-MM-dd
 */
export const toldInFile = (db: Db, months: Months, today: string) =>
  atOneTime(db, async () => {
    const days = { firstDay: `${months.from}-01`, lastDay: `${months.to}-${daysIn(months.to)}` }
    const waiting = uncountedOf(await queuesOn(db, today), days, { of: 'live', today })
    return { ...months, last: await lastStored(db), without: new Set(waiting.map(({ response }) => response)) }
  })
