import type { Db } from '../../db/db.ts'
import { readNames } from '../../db/queries/catalogue.ts'
import { readFact } from '../../db/queries/facts.ts'
import type { Method } from '../../surveys/methods/method.ts'
import type { Period } from '../../surveys/periods/period.ts'
import type { Units } from '../access/roles.ts'
import type { RateBreakdown } from '../reports/rates/rate-breakdowns.ts'
import { type Rate, rates } from '../reports/rates/rates.ts'
import { materialOf, sizeOf } from './material.ts'
import { namesIn } from './names-in.ts'
import { ownOf } from './own-units.ts'

type Asked = {
  readonly by: RateBreakdown
  readonly period: Period
  readonly method?: Method | undefined
  /** Today in Hà Nội, yyyy-MM-dd. */
  readonly today: string
  /** Whose answers they are made from. */
  readonly units: Units
}

export type Figures = {
  readonly period: Period
  readonly by: RateBreakdown
  /** Always true until periods are closed and published: nothing here claims to be final. */
  readonly provisional: true
  /** The database holds invented answers. */
  readonly demo: boolean
  /** The units whose answers these are; null where they are all. */
  readonly units: readonly string[] | null
  /** How many answers of the period are left out, for written reasons. */
  readonly excluded: number
  /** How many are held until somebody looks. */
  readonly held: number
  /** How many are not counted yet, since they came alone. */
  readonly waiting: number
  /** The last day they tell of, where the period runs and they divide more finely than by area: yyyy-MM-dd. */
  readonly through: string | undefined
  readonly rows: readonly (Rate & { readonly title: string })[]
}

/** Fetches the tallies of the period and computes; the same for the desk and the command line. */
export async function figuresOf(db: Db, { by, period, method, today, units }: Asked): Promise<Figures> {
  const own = await ownOf(db, units)
  const isFine = by === 'procedure' || by === 'channel'
  const [{ tallies, excluded, held, waiting, through }, ended, catalogue, demo] = await Promise.all([
    materialOf(db, period, own, { of: isFine ? 'ended' : 'live', today }),
    by === 'target' ? materialOf(db, period, own, { of: 'ended', today }) : undefined,
    readNames(db),
    readFact(db, 'demo'),
  ])
  const { groupOf, nameOf } = namesIn(catalogue)
  const rows = rates({ by, period, tallies, waiting, ended, method, groupOf })
  return {
    period,
    by,
    provisional: true,
    demo: demo !== undefined,
    units: units === 'all' ? null : units,
    excluded,
    held,
    waiting: sizeOf(waiting),
    through,
    rows: rows.map((row) => ({
      ...row,
      title: row.target?.title.vi ?? nameOf(row.scope) ?? row.scope,
    })),
  }
}
