import type { Db } from '../../db/db.ts'
import { publishedPeriods } from '../../db/queries/unreleased.ts'
import { type Period, previousPeriod } from '../../surveys/periods/period.ts'
import type { Units } from '../access/roles.ts'
import { planTarget } from '../reports/engine/report-options.ts'
import type { placeFigure } from '../reports/place/place-figure.ts'
import { placeRate } from '../reports/place/rate.ts'
import { dataVersion } from './data-version.ts'
import { freshReport } from './figures-of.ts'
import { versionedCache } from './versioned-cache.ts'

type Asked = {
  /** Which place, of which stream and subject; read by the schema of the report. */
  readonly options: ReturnType<typeof placeRate.options.parse>
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

const periodsUpTo = (last: Period, many: number): Period[] => {
  const periods = [last]
  while (periods.length < many) periods.unshift(previousPeriod(periods[0] ?? last))
  return periods
}

async function pointOf(db: Db, period: Period, { options, today, units }: Asked, published: ReadonlySet<string>) {
  const found = await freshReport(db, period, { report: placeRate, options, today, units })
  const { received, row } = found.figures as ReturnType<typeof placeFigure>
  const figure = row && !row.withheld ? row.figure : undefined
  return {
    period: period.name,
    closed: found.closed,
    published: published.has(period.name),
    received,
    n: row && !row.withheld ? row.n : 0,
    weighted: row && !row.withheld ? row.weighted : false,
    withheld: row?.withheld,
    share: figure?.share,
    interval: figure?.interval,
    shown: figure?.shown,
    isReliable: figure?.isReliable,
    target: planTarget({ period, tallies: [], populations: [] }, String(options.about)),
  }
}
