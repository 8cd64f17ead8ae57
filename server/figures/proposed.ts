import type { Db } from '../../db/db.ts'
import type { LeftOut } from '../../db/queries/exclusions.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Stream } from '../../surveys/grammar/context.ts'
import { overallMethod } from '../../surveys/methods/index.ts'
import { type Period, parsePeriod } from '../../surveys/periods/period.ts'
import { quarterOf } from '../../surveys/periods/quarter-of.ts'
import type { Units } from '../access/roles.ts'
import { findReport } from '../reports/list.ts'
import { measure } from '../reports/rates/measure.ts'
import { type Rate, rates } from '../reports/rates/rates.ts'
import { excludedUnlike } from '../stats/integrity/excluded-unlike.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'
import { type Decided, leftOutIf } from './decided.ts'
import { type Evidence, evidenceFor, reportFrom } from './figures-of.ts'
import { type Counted, materialIf, materialOf } from './material.ts'
import { namesIn } from './names-in.ts'
import { type Own, ownOf } from './own-units.ts'

/** A figure as it is, and as it would be: how many it is made of, and its share (0…1) where that may be told. */
export type Measured = { readonly n: number; readonly share: number | null; readonly word?: string }

type Both = {
  readonly title: string
  readonly stream: Stream
  readonly before: Measured
  readonly after: Measured
  /** Fewer than five answers make the difference: what they said would follow from the two, so only their number is told. */
  readonly isFew: boolean
}

/** An area in one quarter and source, with the test of all that is left out there beside the others. */
export type CellChange = Both & {
  readonly area: string
  /** How many are left out, at present and when it is decided. */
  readonly excluded: { readonly before: number; readonly after: number }
  /** All that would be left out says something else than the other answers, or is too alike to tell. */
  readonly unlike: 'less satisfied' | 'more satisfied' | null
}

/** What a decision about some answers would change in a quarter. */
export type Change = {
  readonly period: string
  readonly cells: readonly CellChange[]
  /** Only for whoever sees the whole ward. */
  readonly targets: readonly (Both & { readonly target: string; readonly decides: boolean })[]
}

type Answer = { readonly id: string; readonly answeredAt: number }
type Asked = {
  readonly answers: readonly Answer[]
  readonly to: Decided['to']
  /** Of them, those no figure would count although they are not left out any more. */
  readonly staying?: readonly string[]
  readonly today: string
  readonly units: Units
}

/** What would change in the figures of each quarter if some answers were left out, or counted; nothing is written. */
export async function whatWouldChange(
  db: Db,
  { answers, to, staying = [], today, units }: Asked,
): Promise<readonly Change[]> {
  const own = await ownOf(db, units)
  const decided = { responses: answers.map(({ id }) => id), to, staying }
  const quarters = [...new Set(answers.map(({ answeredAt }) => quarterOf(dayOf(answeredAt))))].toSorted()
  const changes: Change[] = []
  for (const period of quarters.flatMap((name) => parsePeriod(name) ?? []))
    changes.push(await changeIn(db, period, { decided, own, today, units }))
  return changes
}

type Where = { readonly decided: Decided; readonly own: Own; readonly today: string; readonly units: Units }

async function changeIn(db: Db, period: Period, { decided, own, today, units }: Where): Promise<Change> {
  const asked = { needs: ['ended'] as const, own, cut: { of: 'live', today } as const }
  const [now, then, outNow, outThen] = await Promise.all([
    evidenceFor(db, period, { ...asked, material: materialOf }),
    evidenceFor(db, period, { ...asked, material: (...of) => materialIf(...of, decided) }),
    leftOutIf(db, period, { responses: [], to: 'out' }),
    leftOutIf(db, period, decided),
  ])
  const outs = { outNow: own.answers(outNow), outThen: own.answers(outThen) }
  const cells = cellsOf({ period, now, decided: then, ...outs })
  return { period: period.name, cells, targets: units === 'all' ? targetsOf(now, then, today) : [] }
}

type Sides = {
  readonly period: Period
  readonly now: Evidence<Counted>
  readonly decided: Evidence<Counted>
  readonly outNow: readonly LeftOut[]
  readonly outThen: readonly LeftOut[]
}

/** The areas and sources in which something would be left out, or counted, that was not. */
function cellsOf({ period, now, decided, outNow, outThen }: Sides): CellChange[] {
  const { groupOf, nameOf } = namesIn(now.catalogue)
  const ratesIn = ({ present: { tallies } }: Evidence<Counted>) => rates({ by: 'area', period, tallies, groupOf })
  const [before, after] = [ratesIn(now), ratesIn(decided)]
  const places = new Map([...outNow, ...outThen].map((one) => [`${one.area} ${one.stream}`, one]))
  return [...places.values()].flatMap(({ area, stream }) => {
    const isHere = (one: { readonly area: string; readonly stream: Stream }) =>
      one.area === area && one.stream === stream
    const rateIn = (all: readonly Rate[]) => all.find((one) => one.scope === area && one.stream === stream)
    const out = outThen.filter((one) => one.kind === 'staff' && isHere(one))
    const excluded = { before: total(outNow.filter((one) => one.kind === 'staff' && isHere(one))), after: total(out) }
    const both = bothOf(rateIn(before), rateIn(after))
    if (excluded.before === excluded.after && both.before.n === both.after.n) return []
    return [
      {
        area,
        title: nameOf(area) ?? area,
        stream,
        ...both,
        excluded,
        unlike: unlikeTo(out, decided.present.tallies.filter(isHere)),
      },
    ]
  })
}

function unlikeTo(out: readonly LeftOut[], others: Counted['tallies']): CellChange['unlike'] {
  const proportion = (tallies: Counted['tallies']) => {
    const { n, satisfied } = measure(overallMethod, tallies)
    return { satisfied, answers: n }
  }
  const [left, kept] = [proportion(out), proportion(others)]
  if (!excludedUnlike(left, kept).isUnlike) return null
  return left.satisfied * kept.answers < kept.satisfied * left.answers ? 'less satisfied' : 'more satisfied'
}

/** A target as the report hands it out. */
type TargetRow = {
  readonly scope: string
  readonly stream: Stream
  readonly decides: boolean
  readonly n: number
  readonly share?: number
  readonly word: string
  readonly target: { readonly title: { readonly vi: string } }
}

function targetsOf(now: Evidence, then: Evidence, today: string): Change['targets'] {
  const report = findReport('targets')
  if (!report) throw new Error('there is no report of the targets')
  const asked = { report, options: report.options.parse({}), today, units: 'all' } as const
  const [before, after] = [now, then].map((one) => reportFrom(one, asked).figures as readonly TargetRow[])
  return (after ?? []).flatMap((row) => {
    const was = before?.find(({ scope, stream }) => scope === row.scope && stream === row.stream)
    if (was?.n === row.n && was.share === row.share && was.word === row.word) return []
    const { scope: target, stream, decides } = row
    return [{ target, title: row.target.title.vi, stream, decides, ...bothOf(was, row) }]
  })
}

type Row = { readonly n: number; readonly share?: number | null; readonly word?: string }

function bothOf(before: Row | undefined, after: Row | undefined): Pick<Both, 'before' | 'after' | 'isFew'> {
  const [was, is] = [before?.n ?? 0, after?.n ?? 0]
  const isFew = was !== is && Math.abs(was - is) < smallestCell('internal')
  const told = (row: Row | undefined): Measured => ({
    n: row?.n ?? 0,
    share: isFew ? null : (row?.share ?? null),
    ...(row?.word && !isFew ? { word: row.word } : {}),
  })
  return { before: told(before), after: told(after), isFew }
}

const total = (tallies: readonly { readonly n: number }[]): number => tallies.reduce((sum, { n }) => sum + n, 0)
