import type { Db } from '../db/db.ts'
import { readCatalogue } from '../db/queries/catalogue.ts'
import { readFact } from '../db/queries/facts.ts'
import { readTallies } from '../db/queries/tallies.ts'
import type { Method } from '../surveys/methods/method.ts'
import type { Period } from './reports/period.ts'
import { type Breakdown, type Rate, rates } from './reports/rates.ts'

type Asked = { readonly by: Breakdown; readonly period: Period; readonly method?: Method | undefined }

export type Figures = {
  readonly period: Period
  readonly by: Breakdown
  /** Always true until periods are closed and published: nothing here claims to be final. */
  readonly provisional: true
  /** The database holds invented answers. */
  readonly demo: boolean
  readonly rows: readonly (Rate & { readonly title: string })[]
}

/** Fetches the tallies of the period and computes; the same for the desk and the command line. */
export async function figuresOf(db: Db, { by, period, method }: Asked): Promise<Figures> {
  const [tallies, catalogue, demo] = await Promise.all([
    readTallies(db, period.from, period.to),
    readCatalogue(db),
    readFact(db, 'demo'),
  ])
  const groups = new Map(catalogue.areas.map(({ id, group }) => [id, group]))
  const names = new Map(
    [...catalogue.areas, ...catalogue.units]
      .map(({ id, name }) => [id, name] as const)
      .concat(catalogue.procedures.map(({ code, name }) => [code, name] as const)),
  )
  const rows = rates({ by, period, tallies, method, groupOf: (area) => groups.get(area) ?? '' })
  return {
    period,
    by,
    provisional: true,
    demo: demo !== undefined,
    rows: rows.map((row) => ({
      ...row,
      title: row.target?.title.vi ?? names.get(row.scope) ?? channelNames[row.scope] ?? row.scope,
    })),
  }
}

const channelNames: { readonly [channel: string]: string } = {
  desk: 'Trực tiếp',
  online: 'Trực tuyến',
  kiosk: 'Máy tính bảng tại quầy',
  paper: 'Phiếu giấy',
  phone: 'Điện thoại',
}
