import type { Stream } from '../../../surveys/grammar/context.ts'
import { overallMethod } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { at } from '../../stats/at.ts'
import { groupBy } from '../../stats/group-by.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { asTransactions, type Population, type Stratum } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { type Disclosure, disclosure } from '../engine/disclosure/disclosure.ts'
import { contextRows } from '../engine/estimate/context-rows.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import { momentMethodOf } from '../engine/estimate/design.ts'
import { type Estimate, estimate } from '../engine/estimate/estimate.ts'
import { type Loss, rowLosses, together } from '../engine/estimate/row-losses.ts'
import { type CriterionProfile, criterionProfile } from './criterion-profile.ts'
import { dearest, type Losses } from './losses.ts'

/** `points` is what a place costs the whole, which grows with its size; `lack` what it lacks of 1 per answer. */
type PlaceCost = Loss & { readonly share: number; readonly lack: number }
export type StratumCost = PlaceCost & { readonly members: readonly Stratum[] }
export type AreaCost = PlaceCost & { readonly area: string }

/** What a figure lacks of 1, place by place; each list sums to `lost`. Times 100 it is percentage points. */
export type Shortfall = {
  readonly method: string
  readonly stream: Stream
  /** False: no transactions were known and every answer counts alike. */
  readonly weighted: boolean
  readonly respondents: number
  readonly lost: number
  readonly strata: Losses<StratumCost>
  readonly areas: Losses<AreaCost>
  /** At which criteria, by those who answered them all; undefined where the forms ask for none. */
  readonly profile: CriterionProfile | undefined
}

type Question = {
  readonly stream: Stream
  readonly method: Method
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  /** The fewest respondents the whole may rest on, and an entry be named with; others go to the rest. */
  readonly smallest?: number
  /** What of the stream may be told; decided from these answers unless they are only a part. */
  readonly disclosed?: Disclosure
}

/**
 * Which strata and areas cost the points, per answer and in total, and which
 * criteria (specification §8.1). Strata are the merged weighting cells; without
 * transactions, area × channel of the service, merged likewise.
 *
 * @returns undefined when nobody answered, or fewer than `smallest`: what they lose would tell what they said
 */
export function shortfall({ stream, method: asked, ...question }: Question): Shortfall | undefined {
  const { smallest = smallestCell('public') } = question
  const tallies = question.tallies.filter((tally) => tally.stream === stream)
  const populations = stream === 'sample' ? [] : question.populations
  const { disclosed = disclosure(tallies, { smallest, targets: [], groupOf: () => '' }) } = question
  const method = isIncomplete(estimate(asked, tallies, populations).covered) ? overallMethod : asked
  const found = estimate(method, tallies, populations)
  if (!found.figure || found.n < smallest || disclosed.row('subject', tallies)) return undefined

  return {
    method: found.method,
    stream,
    weighted: found.weighted !== undefined,
    respondents: found.n,
    lost: 1 - found.figure.share,
    ...placeCosts(method, found, tallies, disclosed, smallest),
    profile: criterionProfile(asked, tallies, populations, smallest),
  }
}

function placeCosts(
  method: Method,
  found: Estimate,
  tallies: readonly Tallied[],
  disclosed: Disclosure,
  smallest: number,
): Pick<Shortfall, 'strata' | 'areas'> {
  const explained = found.weighted ? found : estimate(method, tallies, asTransactions(found.rows))
  const cells = explained.weighted?.cells ?? []
  const losses = rowLosses(contextRows(explained, method), momentMethodOf(method, found.criteria))
  const costed = [...losses].map((loss) => ({ ...loss, tally: loss.row.tally }))
  const strata = [...groupBy(costed, ({ row }) => row.stratum)].map(([stratum, all]) => {
    const isSafe = disclosed.sum(
      'procedureServed',
      all.map(({ tally }) => tally),
    )
    return { entry: { ...costOf(all), members: at(cells, Number(stratum)).members }, isSafe }
  })
  const areas = [...groupBy(costed, ({ tally }) => tally.area)]
    .map(([area, all]) => {
      const isSafe = !disclosed.row(
        'subjectArea',
        all.map(({ tally }) => tally),
      )
      return { entry: { ...costOf(all), area }, isSafe }
    })
    .toSorted((a, b) => (a.entry.area < b.entry.area ? -1 : 1))
  return { strata: told(strata, smallest), areas: told(areas, smallest) }
}

function costOf(losses: readonly Loss[]): PlaceCost {
  const cost = together(losses)
  return { ...cost, lack: 1 - cost.share }
}

function told<Entry extends Loss>(
  all: readonly { readonly entry: Entry; readonly isSafe: boolean }[],
  smallest: number,
): Losses<Entry> {
  const safe = new Set(all.flatMap(({ entry, isSafe }) => (isSafe ? [entry] : [])))
  return dearest(
    all.map(({ entry }) => entry),
    smallest,
    (entry) => safe.has(entry),
  )
}
