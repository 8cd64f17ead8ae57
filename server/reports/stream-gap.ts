import type { Stream } from '../../surveys/grammar/context.ts'
import { findMethod } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { targetsInForce } from '../../surveys/targets/index.ts'
import type { Target } from '../../surveys/targets/target.ts'
import { type StreamGap, streamGap } from '../stats/trust/stream-gap.ts'
import { type Compared, comparable } from './comparable.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Figure } from './figure.ts'
import type { Population } from './frame.ts'
import { keepCriteria } from './keep-criteria.ts'
import { type FormCount, oneForm } from './one-form.ts'
import type { Period } from './period.ts'
import { type GroupOf, speaksOf, standsFor } from './scope.ts'
import { asTallies, type Tallied } from './tally.ts'
import { trustOf } from './trust.ts'

/** How far the volunteers of a year were from the random sample, in the scope of one target. */
export type YearlyGap = Compared & {
  readonly target: Target
  /** Answers on forms with other criteria than those compared. */
  readonly leftOut: { readonly volunteer: readonly FormCount[]; readonly sample: readonly FormCount[] }
  /** Households on the list the sample was drawn from, where the interval counts on them. */
  readonly frame: number | null
} & (
    | {
        readonly shown: true
        readonly volunteer: Figure
        readonly sample: Figure
        /** Volunteers minus sample, with the data-defect correlation where the response rate is known. */
        readonly gap: StreamGap
      }
    | {
        readonly shown: false
        readonly reason: 'no_volunteers' | 'no_sample' | 'no_common_criteria' | 'no_interval'
      }
  )

/** The sample is drawn once a year: only of a whole one is there a gap to tell. */
export const isYear = ({ from, to }: Period): boolean => from.slice(5) === '01' && to.slice(5) === '12'

type Question = {
  /** A whole year: the sample is drawn once in it. */
  readonly period: Period
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  readonly groupOf: GroupOf
  /** On the list the sample was drawn from. */
  readonly households?: number | undefined
}

/**
 * The one test of the volunteers that rests on no assumption: what they said in
 * a year minus what the random sample said (specification §6.4), published
 * whatever it shows. Both are computed from what people of BOTH streams answered
 * and from nothing else (`comparable`). Volunteers are weighted to transactions
 * where these are known.
 *
 * @returns one entry a target in force; none when the period is not a year
 */
export function yearlyGaps(question: Question): YearlyGap[] {
  const { period, tallies, groupOf, households } = question
  if (!isYear(period)) return []

  return targetsInForce(period.firstDay, period.lastDay).map((target): YearlyGap => {
    const method = findMethod(target.method)
    if (!method) throw new Error(`a target names a method this program does not have: ${target.method}`)
    const inScope = tallies.filter((tally) => speaksOf(target.scope, tally, groupOf))
    const populations = question.populations.filter((population) => standsFor(target.scope, population, groupOf))
    const from = (stream: Stream) => oneForm(method, stream, inScope)
    const [volunteer, sample] = [from('volunteer'), from('sample')]
    const found = compare(method, volunteer.tallies, sample.tallies, populations, households)
    return { target, leftOut: { volunteer: volunteer.leftOut, sample: sample.leftOut }, ...found }
  })
}

function compare(
  method: Method,
  volunteers: readonly Tallied[],
  sampled: readonly Tallied[],
  populations: readonly Population[],
  households: number | undefined,
) {
  const { kept, ...compared } = comparable(method, volunteers, sampled)
  const unshown = <Reason extends string>(reason: Reason) =>
    ({ ...compared, shown: false, reason, frame: null }) as const
  if (volunteers.length === 0) return unshown('no_volunteers')
  if (sampled.length === 0) return unshown('no_sample')
  if (kept.length === 0) return unshown('no_common_criteria')

  const how = findMethod(compared.method) ?? method
  const volunteer = estimate(how, keepCriteria(asTallies(volunteers), kept), populations)
  const sample = estimate(how, keepCriteria(asTallies(sampled), kept), [], households)
  const [first, second] = [volunteer.figure, sample.figure]
  if (!first?.interval || !second?.interval) return unshown('no_interval')
  const gap = streamGap(estimated(first, first.interval), estimated(second, second.interval), rateOf(volunteer))
  const frame = households !== undefined && households >= sample.n ? households : null
  return { ...compared, shown: true, frame, volunteer: first, sample: second, gap } as const
}

const estimated = ({ share: estimate, variance }: Figure, interval: NonNullable<Figure['interval']>) => ({
  estimate,
  interval,
  variance,
})

/** 0 when it is not known: then there is no data-defect correlation. */
const rateOf = (volunteer: Estimate) => trustOf(volunteer)?.responseRate ?? 0
