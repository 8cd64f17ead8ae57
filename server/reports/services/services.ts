import type { Stream } from '../../../surveys/grammar/context.ts'
import { at } from '../../stats/at.ts'
import { groupBy } from '../../stats/group-by.ts'
import type { Interval } from '../../stats/interval.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { betaPrior } from '../../stats/services/beta-prior.ts'
import { type ServiceGroup, serviceGroups } from '../../stats/services/service-groups.ts'
import { shrinkServices } from '../../stats/services/shrink-services.ts'
import { serviceChannel } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { type Disclosure, disclosure } from '../engine/disclosure/disclosure.ts'
import type { Protected } from '../engine/disclosure/withhold.ts'
import { overallCount } from './overall.ts'

/** An area or a procedure at the desk or online; `procedure` is '' by area, and where the answers name none. */
type Place = { readonly area: string; readonly procedure: string; readonly channel: 'desk' | 'online' }

/** A service after borrowing strength from the others: shares 0…1. */
export type SmallService = Place & {
  readonly withheld: undefined
  /** Who answered the question on overall satisfaction. */
  readonly n: number
  /** Better or worse than the mean of all services where that is 95 % certain; `middle` cannot be told from it. */
  readonly group: ServiceGroup
  /** Drawn towards the mean, the more the fewer answers. */
  readonly share: number
  /** 95 %; slightly short, as it takes the differences among services as known. */
  readonly interval: Interval | undefined
  /** Chance that the true share is at or above the target. */
  readonly reachesTarget: number | undefined
}

export type WithheldService = Place & { readonly withheld: Protected; readonly n: number }

/**
 * The groups, or why there are none: too few services to learn from; too few
 * answers in each, as when every service has one and is 0 % or 100 %; or none
 * that differs noticeably from the rest.
 */
export type Services =
  | { readonly kind: 'groups'; readonly pooled: number; readonly services: readonly (SmallService | WithheldService)[] }
  | { readonly kind: 'too_few_services'; readonly answered: number; readonly fewest: number }
  | { readonly kind: 'too_few_answers'; readonly answered: number }
  | { readonly kind: 'alike'; readonly answered: number; readonly pooled: number }

type Question = {
  readonly by: 'area' | 'procedure'
  readonly stream: Stream
  readonly tallies: readonly Tallied[]
  readonly target: number
  /** The fewest respondents a service may be shown with. */
  readonly smallest?: number
  /** What of the stream may be told; decided from these answers unless they are only a part. */
  readonly disclosed?: Disclosure
}

const fewest = 10
/** From here on services are as good as 0 % or 100 % each (a rounding short of 1): there is no spread to learn. */
const allOrNothing = 1 - 1e-6

/**
 * Small services without a league table (specification §13): three groups, in
 * the order of their ids and never of their results. By the question on overall
 * satisfaction, unweighted; services nobody answered for are not listed.
 */
export function services({ by, stream, target, ...question }: Question): Services {
  const { smallest = smallestCell('public') } = question
  const tallies = question.tallies.filter((tally) => tally.stream === stream)
  const { disclosed = disclosure(tallies, { smallest, targets: [], groupOf: () => '' }) } = question
  const placeOf = ({ area, procedure, channel }: Tallied): Place => ({
    area,
    procedure: by === 'area' ? '' : procedure,
    channel: serviceChannel(channel),
  })
  const places = [...groupBy(tallies, (tally) => Object.values(placeOf(tally)).join(' '))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({ place: placeOf(at(members, 0)), count: overallCount(members), members }))
    .filter(({ count }) => count.answers > 0)
  const counts = places.map(({ count }) => count)
  const answered = counts.length
  // Of a whole that may not be told its mean is not told either.
  if (disclosed.row('subject', tallies)) return { kind: 'too_few_answers', answered }
  const prior = betaPrior(counts)
  if (!prior || answered < fewest) return { kind: 'too_few_services', answered, fewest }
  if (prior.shape && !(prior.rho < allOrNothing)) return { kind: 'too_few_answers', answered }

  const grouped = serviceGroups(counts, fewest)
  if (grouped.kind !== 'groups') return { kind: 'alike', answered, pooled: prior.pooled }

  const shrunk = shrinkServices(counts, prior, target)
  const listed = places.map(({ place, count: { answers: n }, members }, i) => {
    const isFew = n < smallest ? ('confidential' as const) : undefined
    const withheld = disclosed.row(by === 'area' ? 'areaServed' : 'procedureServed', members) ?? isFew
    if (withheld) return { ...place, n, withheld }
    const { share, interval, reachesTarget } = at(shrunk, i)
    return { ...place, withheld, n, group: at(grouped.groups, i), share, interval, reachesTarget }
  })
  return { kind: 'groups', pooled: prior.pooled, services: listed }
}
