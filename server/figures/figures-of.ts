import type { Db } from '../../db/db.ts'
import { dataVersion } from '../../db/queries/answers-since.ts'
import { type CatalogueNames, readNames } from '../../db/queries/catalogue.ts'
import { readFact } from '../../db/queries/facts.ts'
import { labelledTallies } from '../../db/queries/labelled-tallies.ts'
import { lastHeard, readWeeks } from '../../db/queries/weeks.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { type Period, previousPeriod } from '../../surveys/periods/period.ts'
import type { Units } from '../access/roles.ts'
import { Problem } from '../problems/problem.ts'
import type { RateBreakdown } from '../reports/rates/rate-breakdowns.ts'
import { type Rate, rates } from '../reports/rates/rates.ts'
import { mostLabelled, type Need, type Question, type Report, type Watched } from '../reports/report.ts'
import { withExcluded } from '../reports/targets/with-excluded.ts'
import { type Counted, materialOf } from './material.ts'
import { namesIn } from './names-in.ts'
import { type Own, ownOf } from './own-units.ts'
import { pairsOf } from './pairs-of.ts'
import { versionedCache } from './versioned-cache.ts'

type Asked = {
  readonly by: RateBreakdown
  readonly period: Period
  readonly method?: Method | undefined
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
  readonly rows: readonly (Rate & { readonly title: string })[]
}

/**
 * Computes a report; the same for the desk, programs and the command line. The
 * answer carries what every figure must name: period, whether it is over,
 * whether the answers were invented, and how many were left out; for the
 * targets also what they would be with everything counted. Made once, as long as
 * nothing was stored or done since.
 *
 * @throws Problem fieldRefused when an option contradicts the answers
 */
export async function reportOf(db: Db, { period, ...asked }: ReportAsked & { readonly period: Period }) {
  const { report, options, today, units } = asked
  const name = JSON.stringify([report.id, period.name, options, today, units])
  return versionedCache(db, name, await dataVersion(db), () => madeReport(db, period, asked))
}

async function madeReport(db: Db, period: Period, asked: ReportAsked) {
  const needs = asked.report.needs?.(period) ?? []
  const own = await ownOf(db, asked.units)
  const [evidence, needed] = await Promise.all([
    evidenceFor(db, period, { needs, own, material: materialOf }),
    neededBy(db, period, { ...asked, needs, own }),
  ])
  const form = String(asked.options.questionnaire)
  const pairs = needs.includes('pairs') ? await pairsOf(db, evidence.present, own, form) : undefined
  return reportFrom({ ...evidence, ...needed, present: { ...evidence.present, ...(pairs ? { pairs } : {}) } }, asked)
}

/** What is read for this report only. */
async function neededBy(db: Db, period: Period, { needs, own, options }: ReadFor): Promise<Needed> {
  const watched = needs.includes('weeks') ? await watchedFor(db, period, own, options.stream as Stream) : undefined
  const by = String(options.by)
  const labelled = needs.includes('labels') ? await labelledTallies(db, period, by, mostLabelled) : undefined
  const labels = labelled === 'too_many' || labelled === undefined ? labelled : own.answers(labelled)
  return { ...(watched ? { watched } : {}), ...(labels ? { labelled: labels } : {}) }
}

type ReadFor = Pick<ReportAsked, 'options'> & { readonly needs: readonly Need[]; readonly own: Own }

type Needed = Pick<Question, 'watched' | 'labelled'>

/** All that the reports of a period are made from, as it stood at one time. */
export type Evidence<M extends Counted = Counted> = Needed & {
  readonly present: M
  /** Only where it is needed. */
  readonly previous?: M
  readonly catalogue: CatalogueNames
  readonly demo: boolean
}

type EvidenceAsked<M extends Counted> = {
  readonly needs: readonly Need[]
  readonly own: Own
  readonly material: (db: Db, period: Period, own: Own) => Promise<M>
}

/** @param material how answers are counted: by cells, unless somebody has to know every pattern */
export async function evidenceFor<M extends Counted>(
  db: Db,
  period: Period,
  { needs, own, material }: EvidenceAsked<M>,
): Promise<Evidence<M>> {
  const [present, previous, catalogue, demo] = await Promise.all([
    material(db, period, own),
    needs.includes('previous') ? material(db, previousPeriod(period), own) : undefined,
    readNames(db),
    readFact(db, 'demo'),
  ])
  return { present, ...(previous ? { previous } : {}), catalogue, demo: demo !== undefined }
}

/** Two years before the period: where few answer, months are watched, and it takes 20 of them to know what is usual. */
async function watchedFor(db: Db, { firstDay, lastDay }: Period, own: Own, stream: Stream): Promise<Watched> {
  const since = `${Number(firstDay.slice(0, 4)) - 2}${firstDay.slice(4)}`
  const [services, heard] = await Promise.all([
    readWeeks(db, stream, since, lastDay),
    lastHeard(db, stream, since, lastDay),
  ])
  return { services: own.answers(services), heard: own.answers(heard) }
}

/** The same from evidence at hand, so that several reports speak of the same answers. */
export function reportFrom(evidence: Evidence, { report, options, today, units }: ReportAsked) {
  const { present, previous, catalogue, demo, ...needed } = evidence
  const { period, excluded, held } = present
  const names = { today, ...namesIn(catalogue), ...needed }
  const question = { ...names, present, ...(previous ? { previous } : {}) }
  const refused = report.refuses?.(question, options)
  if (refused) throw new Problem('fieldRefused', refused)
  const figures = report.figures(question, options)
  const doubtful = { ...names, present: present.withHeld, ...(previous ? { previous: previous.withHeld } : {}) }
  const whole = { ...names, present: present.whole, ...(previous ? { previous: previous.whole } : {}) }
  const made = { doubtful: () => report.figures(doubtful, options), whole: () => report.figures(whole, options) }
  return {
    report: report.id,
    title: report.title,
    period,
    closed: today > period.lastDay,
    demo,
    units: units === 'all' ? null : units,
    options,
    excluded,
    held,
    splitMonths: present.splitMonths,
    figures,
    ...(report.id === 'targets' ? withLeftOut(figures, { excluded, held }, made) : {}),
  }
}

type LeftOut = { readonly excluded: number; readonly held: number }
type Made = { readonly doubtful: () => unknown; readonly whole: () => unknown }

/** The same with what is held, and with every answer; neither tells by subtraction what few of them said. */
function withLeftOut(figures: unknown, { excluded, held }: LeftOut, made: Made) {
  const doubtful = held > 0 ? made.doubtful() : figures
  return {
    ...(excluded > 0 ? { withExcluded: withExcluded(figures, withExcluded(doubtful, made.whole())) } : {}),
    ...(held > 0 ? { withHeld: withExcluded(figures, doubtful) } : {}),
  }
}

type ReportAsked = {
  readonly report: Report
  /** Read by the report's own schema. */
  readonly options: { readonly [option: string]: unknown }
  /** Today in Hà Nội, yyyy-MM-dd. */
  readonly today: string
  /** Whose answers it is made from. */
  readonly units: Units
}

/** Fetches the tallies of the period and computes; the same for the desk and the command line. */
export async function figuresOf(db: Db, { by, period, method, units }: Asked): Promise<Figures> {
  const own = await ownOf(db, units)
  const [{ tallies, excluded, held }, catalogue, demo] = await Promise.all([
    materialOf(db, period, own),
    readNames(db),
    readFact(db, 'demo'),
  ])
  const { groupOf, nameOf } = namesIn(catalogue)
  const rows = rates({ by, period, tallies, method, groupOf })
  return {
    period,
    by,
    provisional: true,
    demo: demo !== undefined,
    units: units === 'all' ? null : units,
    excluded,
    held,
    rows: rows.map((row) => ({
      ...row,
      title: row.target?.title.vi ?? nameOf(row.scope) ?? row.scope,
    })),
  }
}
