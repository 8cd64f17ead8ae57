import * as z from 'zod/mini'
import type { Db } from '../../db/db.ts'
import { publishedPeriods } from '../../db/queries/unreleased.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import { type Period, periodsUpTo } from '../../surveys/periods/period.ts'
import type { Units } from '../access/roles.ts'
import { planTarget, sharedOptions } from '../reports/engine/report-options.ts'
import type { placeFigure } from '../reports/place/place-figure.ts'
import { placeRate } from '../reports/place/rate.ts'
import touchpointsReport from '../reports/touchpoints/index.ts'
import type { touchpointRows } from '../reports/touchpoints/touchpoint-rows.ts'
import { dataVersion } from './data-version.ts'
import { freshReport } from './figures-of.ts'
import { versionedCache } from './versioned-cache.ts'

/** One touchpoint by its code. */
export type TouchpointAsked = {
  readonly by: 'touchpoint'
  readonly scope: string
  readonly stream: Stream
  readonly about: string
}

/** A touchpoint is not in the lists of places: its own figure is that of the report on touchpoints. */
export const touchpointCourse = z.object({
  by: z.literal('touchpoint'),
  scope: z.string().check(z.minLength(1), z.maxLength(20)),
  stream: sharedOptions.stream,
  about: sharedOptions.about,
})

type Asked = {
  /** Which place, of which stream and subject; read by the schema of the report. */
  readonly options: ReturnType<typeof placeRate.options.parse> | TouchpointAsked
  /** The last period of the line; those before it are each compared with the next. */
  readonly last: Period
  readonly many: number
  /** Today in Hà Nội, yyyy-MM-dd. */
  readonly today: string
  readonly units: Units
}

/**
 * The figures of one place over many periods that follow each other, oldest first; each is the figure the lists of its
 * period show, withheld where they withhold it. Remembered as one, for they are looked at together.
 */
export async function historyOf(db: Db, asked: Asked) {
  const { options, last, many, today, units } = asked
  const name = `history ${JSON.stringify([options, last.name, many, today, units])}`
  return versionedCache(db, name, await dataVersion(db), async () => {
    const published = new Set(await publishedPeriods(db))
    const points = []
    for (const period of periodsUpTo(last, many)) points.push(await pointOf(db, period, asked, published))
    return { options, points }
  })
}

async function pointOf(db: Db, period: Period, asked: Asked, published: ReadonlySet<string>) {
  const { closed, received, row } = isTouchpoint(asked.options)
    ? await touchpointIn(db, period, asked, asked.options)
    : await placeIn(db, period, asked)
  const told = row && !row.withheld ? row : undefined
  const { share, interval, shown, isReliable } = told?.figure ?? {}
  return {
    ...{ period: period.name, closed, published: published.has(period.name), received },
    ...{ n: told?.n ?? 0, weighted: told?.weighted ?? false, withheld: row?.withheld },
    ...{ share, interval, shown, isReliable },
    target: planTarget({ period, tallies: [], populations: [] }, String(asked.options.about)),
  }
}

const isTouchpoint = (options: Asked['options']): options is TouchpointAsked => options.by === 'touchpoint'

async function placeIn(db: Db, period: Period, { options, today, units }: Asked) {
  const { closed, figures } = await freshReport(db, period, { report: placeRate, options, today, units })
  return { closed, ...(figures as ReturnType<typeof placeFigure>) }
}

/** All who answered at a touchpoint count alike: it has no transactions of its own. */
async function touchpointIn(db: Db, period: Period, { today, units }: Asked, { scope, stream }: TouchpointAsked) {
  const asked = { report: touchpointsReport, options: { stream }, today, units }
  const { closed, figures } = await freshReport(db, period, asked)
  const { rows } = figures as { readonly rows: ReturnType<typeof touchpointRows> }
  const own = rows.find((row) => row.scope === scope)
  return { closed, received: own?.received ?? 0, row: own && { ...own, weighted: false, withheld: undefined } }
}
