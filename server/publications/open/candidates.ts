import type { Stream } from '../../../surveys/grammar/context.ts'
import { findMethod } from '../../../surveys/methods/index.ts'
import type { Evidence } from '../../figures/figures-of.ts'
import { namesIn } from '../../figures/names-in.ts'
import { placeFigures } from '../../reports/breakdown/place-figures.ts'
import { indexOf } from '../../reports/engine/estimate/design.ts'
import { type Estimate, estimate } from '../../reports/engine/estimate/estimate.ts'
import { inOneForm, measureOf, narrowed } from '../../reports/engine/report-options.ts'
import { targetFigures } from '../../reports/targets/targets.ts'
import type { Interval } from '../../stats/interval.ts'
import { secondarySuppression } from '../../stats/publication/secondary-suppression.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { PublicRow } from '../public-results.ts'
import { type Groups, groupsOf, type Stratum, strataOf } from './strata.ts'

/** A figure the public sees, or may see if it tells of nobody: with the strata it is made of. */
export type Candidate = {
  readonly level: 'target' | 'area'
  readonly id: string
  /** Which answers an area's figure is made of; '' of a target. */
  readonly about: string
  readonly name: string
  readonly stream: Stream
  readonly method: string
  /** The figure its target is judged by. */
  readonly decides: boolean
  readonly n: number
  readonly share: number
  readonly low: number
  readonly high: number
  /** Empty where the figure is no share of people, but an index of several criteria. */
  readonly strata: readonly Stratum[]
  /** What its interval follows from, where the strata themselves are not told. */
  readonly sums: OpenSums
  /** Everybody in it. */
  readonly groups: readonly string[]
}

/** The variance of a share (without correction for a finite population), and the sizes its interval is made with. */
export type OpenSums = {
  readonly variance: number
  /** Strata with answers: the degrees of freedom are the answers less these. */
  readonly strata: number
  /** The effective size may not exceed this: Kish's, twice that for an index with thirty imperfect respondents. */
  readonly most: number
}

type Subject = { readonly about: string; readonly stream: Stream }
type Asked = { readonly evidence: Evidence; readonly today: string; readonly groups: Groups }

/** What is published of a period: of its targets as the public sees them, and of the areas by subject and source. */
export function candidatesOf(
  evidence: Evidence,
  today: string,
  rows: readonly PublicRow[],
  subjects: readonly Subject[],
) {
  const groups = groupsOf(evidence.present.tallies, evidence.ended?.tallies)
  const asked = { evidence, today, groups }
  return {
    people: groups.people,
    targets: targetCandidates(asked, rows),
    areas: subjects.flatMap((subject) => areaCandidates(asked, subject)),
  }
}

function targetCandidates({ evidence, today, groups }: Asked, rows: readonly PublicRow[]): Candidate[] {
  const { present, ended, catalogue } = evidence
  const { groupOf } = namesIn(catalogue)
  const found = targetFigures({ ...present, ...(ended ? { ended } : {}), today, groupOf })
  return found.flatMap(({ target, stream, estimate: one }) => {
    const row = rows.find((told) => told.target.id === target.id && told.stream === stream)
    if (!row?.shown) return []
    const isEnded = ended !== undefined && target.scope.channels !== undefined
    const { share, interval } = row.shown
    const about = { level: 'target', id: target.id, about: '', name: target.title.vi, stream } as const
    return [
      {
        ...about,
        decides: row.decides,
        method: row.method,
        n: one.n,
        ...told(share, interval),
        ...peopleIn(one, groups, isEnded),
      },
    ]
  })
}

const told = (share: number, { low, high }: Interval) => ({ share, low, high })

function peopleIn(one: Estimate, groups: Groups, isEnded: boolean) {
  const method = findMethod(one.method)
  const index = method && indexOf(one.design, one.criteria, method)
  if (!index) throw new Error(`a figure is published by a method this program does not have: ${one.method}`)
  const isShare = method.items === 'overall' && one.criteria.ids.length === 1
  const isRich = index.severalCriteria && index.imperfect >= 30
  return {
    sums: {
      variance: index.varianceWithoutFpc ?? 0,
      strata: index.strata,
      most: Math.min(index.respondents, index.kishSize) * (isRich ? 2 : 1),
    },
    // Who was drawn from a list of households stands for others than the strata of transactions tell.
    strata: isShare && one.weighedBy !== 'households' ? strataOf(one, groups, isEnded) : [],
    groups: groups.of(
      one.design.flatMap(({ heard }) => heard),
      isEnded,
    ),
  }
}

/** The areas in which anybody answered about a subject. */
export function areasAnswered({ present, catalogue }: Evidence, { about, stream }: Subject): string[] {
  const { tallies } = narrowed(present, about, namesIn(catalogue))
  return [...new Set(tallies.filter((one) => one.stream === stream).map(({ area }) => area))]
}

/**
 * Areas of which ten people or more answered, the reliability gate refuses nothing, and the areas that are not told of
 * cannot be had by subtraction from all (specification §11.1).
 */
function areaCandidates({ evidence, groups }: Asked, { about, stream }: Subject): Candidate[] {
  const { groupOf, nameOf } = namesIn(evidence.catalogue)
  const method = measureOf({ stream, about })
  const material = narrowed(evidence.present, about, { groupOf })
  const { tallies } = inOneForm(material, { stream, about, method })
  const ofStream = tallies.filter((one) => one.stream === stream)
  const populations = stream === 'sample' ? [] : material.populations
  const found = placeFigures('area', method, ofStream, populations).map((row) => ({ ...row, refused: isRefused(row) }))
  const { publish } = secondarySuppression(found.map(({ n }) => n))
  return found.flatMap(({ scope, n, figure, tallies: own = [], refused }, place) => {
    if (refused || !figure?.interval || !publish[place]) return []
    const one = estimate(
      method,
      own,
      populations.filter(({ area }) => area === scope),
    )
    const named = { level: 'area', id: scope, about, name: nameOf(scope) ?? scope, stream, decides: false } as const
    const { share, interval } = figure
    return [{ ...named, method: one.method, n, ...told(share, interval), ...peopleIn(one, groups, false) }]
  })
}

const isRefused = ({ n, figure, isIncomplete }: ReturnType<typeof placeFigures>[number]): boolean =>
  n < smallestCell('public') || isIncomplete || figure?.interval === undefined || figure.gate.startsWith('suppress')
