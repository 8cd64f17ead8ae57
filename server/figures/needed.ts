import type { Db } from '../../db/db.ts'
import { readDays, retiredTouchpoints } from '../../db/queries/days.ts'
import { labelledTallies } from '../../db/queries/labelled-tallies.ts'
import type { Period } from '../../surveys/periods/period.ts'
import { mostLabelled, type Need, type Question, type Watched } from '../reports/report.ts'
import type { Own } from './own-units.ts'
import { atOneTime, queuesOn, throughDay, uncounted } from './release/uncounted.ts'
import { lessWaiting } from './release/waiting-days.ts'

/** What is read for this report only. */
export async function neededBy(db: Db, period: Period, { needs, own, options, today }: ReadFor): Promise<Needed> {
  const watched = needs.includes('days') ? await watchedFor(db, period, own, today) : undefined
  const by = String(options.by)
  const labelled = needs.includes('labels') ? await labelledIn(db, period, by, today) : undefined
  const labels = labelled === 'too_many' || labelled === undefined ? labelled : own.answers(labelled)
  return { ...(watched ? { watched } : {}), ...(labels ? { labelled: labels } : {}) }
}

/** What people say of themselves is told of half-months that are over. */
const labelledIn = (db: Db, period: Period, by: string, today: string) =>
  atOneTime(db, async () => {
    const cut = { of: 'ended', today } as const
    const days = { firstDay: period.firstDay, lastDay: throughDay(period, cut) }
    const without = uncounted(await queuesOn(db, today), days, cut).map(({ response }) => response)
    return labelledTallies(db, days, { detail: by, most: mostLabelled, without })
  })

type ReadFor = {
  readonly options: { readonly [option: string]: unknown }
  readonly today: string
  readonly needs: readonly Need[]
  readonly own: Own
}

export type Needed = Pick<Question, 'watched' | 'labelled'>

/** Two years before the period: where few answer, months are watched, and it takes 20 of them to know what is usual. */
async function watchedFor(db: Db, { firstDay, lastDay }: Period, own: Own, today: string): Promise<Watched> {
  const since = `${Number(firstDay.slice(0, 4)) - 2}${firstDay.slice(4)}`
  return atOneTime(db, async () => {
    const [days, retired, queues] = await Promise.all([
      readDays(db, since, lastDay),
      retiredTouchpoints(db),
      queuesOn(db, today),
    ])
    return { days: own.days(lessWaiting(days, queues.rows)), retired }
  })
}
