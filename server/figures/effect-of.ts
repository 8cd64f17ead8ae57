import type { Db } from '../../db/db.ts'
import type { Improvement } from '../../db/queries/improvements.ts'
import { daysAfter } from '../../surveys/grammar/calendar.ts'
import { type Period, parsePeriod, previousPeriod } from '../../surveys/periods/period.ts'
import { quarterOf } from '../../surveys/periods/quarter-of.ts'
import type { Units } from '../access/roles.ts'
import type { placeFigure } from '../reports/place/place-figure.ts'
import { placeRate } from '../reports/place/rate.ts'
import { moverDifference } from '../stats/compare/mover-difference.ts'
import { reportOf } from './figures-of.ts'

type Asked = { readonly today: string; readonly units: Units }
type Side = { readonly period: string; readonly share: number; readonly n: number }

/** The whole quarter before something was begun, and the first whole one after it was done; undefined while it is not done. */
export function quartersAround({ openedOn, doneOn }: Pick<Improvement, 'openedOn' | 'doneOn'>) {
  const opened = parsePeriod(quarterOf(openedOn))
  if (!opened || doneOn === null) return undefined
  const done = parsePeriod(quarterOf(doneOn))
  return done && { before: previousPeriod(opened), after: done.firstDay === doneOn ? done : next(done) }
}

function next(quarter: Period): Period {
  return parsePeriod(quarterOf(daysAfter(quarter.lastDay, 1))) ?? quarter
}

/**
 * How satisfied people were before something was done and after, by those who answer of their own accord: the difference
 * only where both quarters are over and have a figure fit to be compared. It is no proof that one came of the other.
 */
export async function effectOf(db: Db, one: Improvement, { today, units }: Asked) {
  const around = quartersAround(one)
  if (!around) return { state: 'running' as const }
  if (around.after.lastDay >= today) return { state: 'waiting' as const, until: around.after.lastDay }
  const [before, after] = [
    await rateIn(db, around.before, one, { today, units }),
    await rateIn(db, around.after, one, { today, units }),
  ]
  if (!before || !after) return { state: 'few' as const, before: around.before.name, after: around.after.name }
  const estimated = ({ share, interval }: typeof before) => ({ estimate: share, interval })
  const { difference, distinguishable } = moverDifference(estimated(after), estimated(before))
  const side = ({ share, n }: typeof before, period: Period): Side => ({ period: period.name, share, n })
  return {
    state: 'compared' as const,
    before: side(before, around.before),
    after: side(after, around.after),
    ...{ difference, distinguishable },
  }
}

async function rateIn(db: Db, period: Period, { unit, area }: Improvement, { today, units }: Asked) {
  const asked = area === '' ? { by: 'unit', scope: unit } : { by: 'area', scope: area }
  const options = placeRate.options.parse({ ...asked, stream: 'volunteer', about: 'procedures' })
  const { figures } = await reportOf(db, { period, report: placeRate, options, today, units })
  const { row } = figures as ReturnType<typeof placeFigure>
  const figure = row && !row.withheld ? row.figure : undefined
  if (!row || row.withheld || !figure?.isReliable || !figure.interval) return undefined
  return { share: figure.share, interval: figure.interval, n: row.n }
}
