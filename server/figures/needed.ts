import type { Db } from '../../db/db.ts'
import { labelledTallies } from '../../db/queries/labelled-tallies.ts'
import { lastHeard, readWeeks } from '../../db/queries/weeks.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import type { Period } from '../../surveys/periods/period.ts'
import { mostLabelled, type Need, type Question, type Watched } from '../reports/report.ts'
import { heardAt } from './heard-at.ts'
import type { Own } from './own-units.ts'
import { atOneTime, queuesOn, throughDay, uncountedOf } from './release/uncounted.ts'
import { lessWaiting } from './release/waiting-weeks.ts'

/** What is read for this report only. */
export async function neededBy(db: Db, period: Period, read: ReadFor): Promise<Needed> {
  const { needs, own, options, today } = read
  const watched = needs.includes('weeks') ? await watchedFor(db, period, read) : undefined
  const by = String(options.by)
  const labelled = needs.includes('labels') ? await labelledIn(db, period, by, today) : undefined
  const labels = labelled === 'too_many' || labelled === undefined ? labelled : own.answers(labelled)
  const heard = needs.includes('touchpoints') ? { touchpoints: await touchpointsIn(db, period, read) } : {}
  return { ...(watched ? { watched } : {}), ...(labels ? { labelled: labels } : {}), ...heard }
}

/** What people say of themselves is told of half-months that are over. */
const labelledIn = (db: Db, period: Period, by: string, today: string) =>
  atOneTime(db, async () => {
    const cut = { of: 'ended', today } as const
    const days = { firstDay: period.firstDay, lastDay: throughDay(period, cut) }
    const without = uncountedOf(await queuesOn(db, today), days, cut).map(({ response }) => response)
    return labelledTallies(db, days, { detail: by, most: mostLabelled, without })
  })

type ReadFor = {
  readonly options: { readonly [option: string]: unknown }
  readonly today: string
  readonly needs: readonly Need[]
  readonly own: Own
}

export type Needed = Pick<Question, 'watched' | 'labelled' | 'touchpoints'>

const touchpointsIn = async (db: Db, period: Period, { own, today, options }: ReadFor) =>
  own.answers(await heardAt(db, period, { stream: options.stream as Stream, today }))

/** Two years before the period: where few answer, months are watched, and it takes 20 of them to know what is usual. */
async function watchedFor(db: Db, period: Period, { own, today, options }: ReadFor): Promise<Watched> {
  const { firstDay, lastDay } = period
  const since = `${Number(firstDay.slice(0, 4)) - 2}${firstDay.slice(4)}`
  const stream = options.stream as Stream
  return atOneTime(db, async () => {
    const [services, heard, queues] = await Promise.all([
      readWeeks(db, stream, since, lastDay),
      lastHeard(db, stream, since, lastDay),
      queuesOn(db, today),
    ])
    return { services: own.answers(await lessWaiting(db, services, queues, stream)), heard: own.answers(heard) }
  })
}
