import type { Db } from '../db/db.ts'
import { readCatalogue } from '../db/queries/catalogue.ts'
import { readFact } from '../db/queries/facts.ts'
import { readPopulations } from '../db/queries/populations.ts'
import { readTallies } from '../db/queries/tallies.ts'
import type { Method } from '../surveys/methods/method.ts'
import { type Period, previousPeriod } from './reports/period.ts'
import { type Breakdown, type Rate, rates } from './reports/rates.ts'
import type { Material, Report } from './reports/report.ts'

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

/**
 * Computes a report; the same for the desk, programs and the command line. The
 * answer carries what every figure must name: period, whether it is over, and
 * whether the answers were invented.
 */
export async function reportOf(db: Db, { report, period, options, today }: ReportAsked) {
  const [present, previous, catalogue, demo] = await Promise.all([
    materialOf(db, period),
    materialOf(db, previousPeriod(period)),
    readCatalogue(db),
    readFact(db, 'demo'),
  ])
  const { groupOf, nameOf } = namesIn(catalogue)
  return {
    report: report.id,
    title: report.title,
    period,
    closed: today > period.lastDay,
    demo: demo !== undefined,
    options,
    figures: report.figures({ present, previous, today, groupOf, nameOf }, options),
  }
}

type ReportAsked = {
  readonly report: Report
  readonly period: Period
  /** Read by the report's own schema. */
  readonly options: { readonly [option: string]: unknown }
  /** Today in Hà Nội, yyyy-MM-dd. */
  readonly today: string
}

async function materialOf(db: Db, period: Period): Promise<Material> {
  const [tallies, populations] = await Promise.all([
    readTallies(db, period.from, period.to),
    readPopulations(db, period.from, period.to),
  ])
  return { period, tallies, populations }
}

function namesIn({ areas, units, procedures }: Awaited<ReturnType<typeof readCatalogue>>) {
  const groups = new Map(areas.map(({ id, group }) => [id, group]))
  const named = [...areas, ...units].map(({ id, name }) => [id, name] as const)
  const names = new Map([...named, ...procedures.map(({ code, name }) => [code, name] as const)])
  return {
    groupOf: (area: string) => groups.get(area) ?? ('' as const),
    nameOf: (id: string) => names.get(id) ?? channelNames[id],
  }
}

/** Fetches the tallies of the period and computes; the same for the desk and the command line. */
export async function figuresOf(db: Db, { by, period, method }: Asked): Promise<Figures> {
  const [tallies, catalogue, demo] = await Promise.all([
    readTallies(db, period.from, period.to),
    readCatalogue(db),
    readFact(db, 'demo'),
  ])
  const { groupOf, nameOf } = namesIn(catalogue)
  const rows = rates({ by, period, tallies, method, groupOf })
  return {
    period,
    by,
    provisional: true,
    demo: demo !== undefined,
    rows: rows.map((row) => ({
      ...row,
      title: row.target?.title.vi ?? nameOf(row.scope) ?? row.scope,
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
