import * as z from 'zod/mini'
import type { Db } from '../../db/db.ts'
import { type Period, periodsUpTo } from '../../surveys/periods/period.ts'
import type { Units } from '../access/roles.ts'
import breakdown from '../reports/breakdown/index.ts'
import { sharedOptions } from '../reports/engine/report-options.ts'
import { dataVersion } from './data-version.ts'
import { freshReport } from './figures-of.ts'
import { versionedCache } from './versioned-cache.ts'

/** Which list of places. */
export const coursesAsked = z.object({
  stream: sharedOptions.stream,
  about: sharedOptions.about,
  by: z._default(z.enum(['area', 'unit', 'procedure', 'channel']), 'area'),
})

type Asked = {
  readonly options: ReturnType<typeof coursesAsked.parse>
  readonly last: Period
  /** Today in Hà Nội, yyyy-MM-dd. */
  readonly today: string
  readonly units: Units
}

/** So many periods stand beside a row of a list. */
const many = 8

/**
 * The rows of a list over eight periods, oldest first: each share as the list of its period shows it; null where that
 * withholds it, or it rests on too few.
 */
export async function coursesOf(db: Db, asked: Asked) {
  const { options, last, today, units } = asked
  const name = `courses ${JSON.stringify([options, last.name, today, units])}`
  return versionedCache(db, name, await dataVersion(db), async () => {
    const periods = periodsUpTo(last, many)
    const rows = new Map<string, { scope: string; area: string; shares: (number | null)[] }>()
    for (const [place, period] of periods.entries())
      for (const { scope, area, share } of await sharesIn(db, period, asked)) {
        const row = rows.get(`${area} ${scope}`) ?? { scope, area, shares: periods.map(() => null) }
        row.shares[place] = share
        rows.set(`${area} ${scope}`, row)
      }
    return { periods: periods.map((one) => one.name), rows: [...rows.values()] }
  })
}

type Figures = {
  readonly rows: readonly {
    readonly scope: string
    readonly area?: string | undefined
    readonly withheld?: unknown
    readonly figure?: { readonly share: number; readonly isReliable: boolean } | undefined
  }[]
}

async function sharesIn(db: Db, period: Period, { options, today, units }: Asked) {
  const { figures } = await freshReport(db, period, { report: breakdown, options, today, units })
  return (figures as Figures).rows.flatMap(({ scope, area = '', withheld, figure }) =>
    withheld === undefined && figure?.isReliable ? [{ scope, area, share: figure.share }] : [],
  )
}
