import type { Db } from '../../../db/db.ts'
import { lastStored } from '../../../db/queries/response-pages.ts'
import { daysIn } from '../../../surveys/grammar/half-month.ts'
import { atOneTime, type Days, queuesOn, uncountedOf } from './uncounted.ts'

/** Months yyyy-MM, both inclusive, and the moments between which they lie. */
type Months = { readonly from: string; readonly to: string; readonly since: number; readonly before: number }

/**
 * What a file of single answers of some months holds: what was stored by now, but
 * for the answers that no figure of these months counts yet.
 *
 * @param today yyyy-MM-dd
 */
export const toldInFile = (db: Db, months: Months, today: string) =>
  toldOfDays(db, { ...months, firstDay: `${months.from}-01`, lastDay: `${months.to}-${daysIn(months.to)}` }, today)

/** The same of whole half-months, by their first and last day. */
export const toldOfDays = <T extends Days>(db: Db, span: T, today: string) =>
  atOneTime(db, async () => {
    const waiting = uncountedOf(await queuesOn(db, today), span, { of: 'live', today })
    return { ...span, last: await lastStored(db), without: new Set(waiting.map(({ response }) => response)) }
  })
