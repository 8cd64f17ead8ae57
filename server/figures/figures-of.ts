import type { Db } from '../../db/db.ts'
import { type CatalogueNames, readNames } from '../../db/queries/catalogue.ts'
import { readFact } from '../../db/queries/facts.ts'
import { type Period, previousPeriod } from '../../surveys/periods/period.ts'
import type { Units } from '../access/roles.ts'
import { Problem } from '../problems/problem.ts'
import type { LevelCount, Need, Report } from '../reports/report.ts'
import { excludedIn, withExcluded } from '../reports/targets/with-excluded.ts'
import { dataVersion } from './data-version.ts'
import { levelsOf } from './levels-of.ts'
import { type Counted, materialOf, sizeOf } from './material.ts'
import { namesIn } from './names-in.ts'
import { type Needed, neededBy } from './needed.ts'
import { type Own, ownOf } from './own-units.ts'
import { pairsOf } from './pairs-of.ts'
import { atOneTime, type Cut } from './release/uncounted.ts'
import { versionedCache } from './versioned-cache.ts'

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
  return versionedCache(db, name, await dataVersion(db), () => freshReport(db, period, asked))
}

/** The same computed now, for whoever remembers many of them as one. */
export async function freshReport(db: Db, period: Period, asked: ReportAsked) {
  const needs = asked.report.needs?.(period) ?? []
  const own = await ownOf(db, asked.units)
  const cut: Cut = { of: asked.report.isFine?.(asked.options) ? 'ended' : 'live', today: asked.today }
  // At one time, or pairs could hold an answer that was stored after those that wait were read.
  const evidence = await atOneTime(db, async () => {
    const [{ present, ...found }, needed] = await Promise.all([
      evidenceFor(db, period, { needs, own, cut, material: materialOf }),
      neededBy(db, period, { ...asked, needs, own }),
    ])
    const form = String(asked.options.questionnaire)
    const pairs = needs.includes('pairs') ? { pairs: await pairsOf(db, present, own, form) } : {}
    const levels = needs.includes('levels') ? { levels: await levelsOf(db, present, own) } : {}
    return { ...found, ...needed, ...levels, present: { ...present, ...pairs } }
  })
  return reportFrom(evidence, asked)
}

/** All that the reports of a period are made from, as it stood at one time. */
export type Evidence<M extends Counted = Counted> = Needed & {
  readonly levels?: readonly LevelCount[]
  readonly present: M
  /** Only where they are needed. */
  readonly previous?: M
  readonly ended?: M
  readonly catalogue: CatalogueNames
  readonly demo: boolean
}

type EvidenceAsked<M extends Counted> = {
  readonly needs: readonly Need[]
  readonly own: Own
  /** How finely it may be divided. */
  readonly cut: Cut
  readonly material: (db: Db, period: Period, own: Own, cut: Cut) => Promise<M>
}

/** @param material how answers are counted: by cells, unless somebody has to know every pattern */
export async function evidenceFor<M extends Counted>(
  db: Db,
  period: Period,
  { needs, own, cut, material }: EvidenceAsked<M>,
): Promise<Evidence<M>> {
  const ended: Cut = { of: 'ended', today: cut.today }
  // A publication counts all that came before it, whatever its figures are divided by: each of them the same people.
  const fineCut = cut.of === 'publication' ? cut : ended
  const [present, previous, fine, catalogue, demo] = await Promise.all([
    material(db, period, own, cut),
    needs.includes('previous') ? material(db, previousPeriod(period), own, ended) : undefined,
    needs.includes('ended') ? material(db, period, own, fineCut) : undefined,
    readNames(db),
    readFact(db, 'demo'),
  ])
  const needed = { ...(previous ? { previous } : {}), ...(fine ? { ended: fine } : {}) }
  return { present, ...needed, catalogue, demo: demo !== undefined }
}

/** The same from evidence at hand, so that several reports speak of the same answers. */
export function reportFrom(evidence: Evidence, { report, options, today, units }: ReportAsked) {
  const { present, previous, ended, catalogue, demo, ...needed } = evidence
  const { period, excluded, held, waiting, through } = present
  const names = { today, ...namesIn(catalogue), ...needed }
  const asFine = (which: 'withHeld' | 'whole') => (ended ? { ended: ended[which] } : {})
  const question = { ...names, present, ...(previous ? { previous } : {}), ...(ended ? { ended } : {}) }
  const refused = report.refuses?.(question, options)
  if (refused) throw new Problem('fieldRefused', refused)
  const figures = report.figures(question, options)
  const doubtful = {
    ...names,
    present: present.withHeld,
    ...asFine('withHeld'),
    ...(previous ? { previous: previous.withHeld } : {}),
  }
  const whole = {
    ...names,
    present: present.whole,
    ...asFine('whole'),
    ...(previous ? { previous: previous.whole } : {}),
  }
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
    waiting: sizeOf(waiting),
    through,
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
  const whole = excluded > 0 ? made.whole() : doubtful
  return {
    ...(excluded > 0
      ? { withExcluded: withExcluded(figures, withExcluded(doubtful, whole)), excludedIn: excludedIn(doubtful, whole) }
      : {}),
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
