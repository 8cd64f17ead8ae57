import type { Stream } from '../../../surveys/grammar/context.ts'
import { methodName, overallMethod } from '../../../surveys/methods/index.ts'
import type { Period } from '../../../surveys/periods/period.ts'
import type { Target } from '../../../surveys/targets/target.ts'
import { targetsFor } from '../../../surveys/targets/targets-for.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { type StreamGap, streamGap } from '../../stats/trust/stream-gap.ts'
import type { Population } from '../engine/answers/frame.ts'
import { type FormCount, oneForm } from '../engine/answers/one-form.ts'
import { type GroupOf, speaksOf, standsFor } from '../engine/answers/scope.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { disclosedStreams } from '../engine/disclosure/disclosed-streams.ts'
import type { Disclosure } from '../engine/disclosure/disclosure.ts'
import { type Estimate, estimate } from '../engine/estimate/estimate.ts'
import { type Figure, figureAlone } from '../engine/estimate/figure.ts'
import { trustOf } from '../engine/estimate/trust.ts'

/** How far the volunteers of a year were from the random sample on the overall question, in the scope of one target. */
export type YearlyGap = {
  readonly target: Target
  readonly method: string
  /** Answers of both streams, whatever they say. */
  readonly received: { readonly volunteer: number; readonly sample: number }
  /** Answers on forms that are not counted. */
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
      readonly reason: 'no_volunteers' | 'no_sample' | 'no_overall_question' | 'too_few'
    }
)

/** The sample is drawn once a year: only of a whole one is there a gap to tell. */
export const isYear = ({ firstDay, lastDay }: Period): boolean =>
  firstDay.endsWith('-01-01') && lastDay.endsWith('-12-31')

type Question = {
  /** A whole year: the sample is drawn once in it. */
  readonly period: Period
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  readonly groupOf: GroupOf
  /** On the list the sample was drawn from. */
  readonly households?: number | undefined
  /** What of a stream may be told; decided from these answers unless given. */
  readonly disclosed?: (stream: Stream) => Disclosure
}

/**
 * The one test of the volunteers that rests on no assumption: what they said in
 * a year minus what the random sample said, both on the overall question
 * (specification §6.4), published whatever it shows. A form that does not ask it
 * gives no gap. Volunteers are weighted to transactions where these are known.
 *
 * @returns one entry a target in force; none when the period is not a year
 */
export function yearlyGaps(question: Question): YearlyGap[] {
  const { period, tallies, groupOf } = question
  if (!isYear(period)) return []
  const { disclosed = disclosedStreams(question) } = question

  return targetsFor(period).map((target): YearlyGap => {
    const inScope = tallies.filter((tally) => speaksOf(target.scope, tally, groupOf))
    const populations = question.populations.filter((population) => standsFor(target.scope, population, groupOf))
    const from = (stream: Stream) => oneForm(overallMethod, stream, inScope)
    const [volunteer, sample] = [from('volunteer'), from('sample')]
    const received = (stream: Stream) => inScope.reduce((sum, one) => sum + (one.stream === stream ? one.n : 0), 0)
    return {
      target,
      method: methodName(overallMethod),
      received: { volunteer: received('volunteer'), sample: received('sample') },
      leftOut: { volunteer: volunteer.leftOut, sample: sample.leftOut },
      ...(disclosed('volunteer').target(target.id) || disclosed('sample').target(target.id)
        ? unshown('too_few')
        : compare(volunteer.tallies, sample.tallies, populations, question.households)),
    }
  })
}

const unshown = <Reason extends string>(reason: Reason) => ({ shown: false, reason, frame: null }) as const

function compare(
  volunteers: readonly Tallied[],
  sampled: readonly Tallied[],
  populations: readonly Population[],
  households: number | undefined,
) {
  if (volunteers.length === 0) return unshown('no_volunteers')
  if (sampled.length === 0) return unshown('no_sample')

  const volunteer = estimate(overallMethod, volunteers, populations)
  const sample = estimate(overallMethod, sampled, [], households)
  if (volunteer.n === 0 || sample.n === 0) return unshown('no_overall_question')
  const [first, second] = [volunteer.figure, sample.figure]
  const fewest = smallestCell('internal')
  if (!first?.interval || !second?.interval || volunteer.n < fewest || sample.n < fewest) return unshown('too_few')
  const gap = streamGap(estimated(first, first.interval), estimated(second, second.interval), rateOf(volunteer))
  const frame = households !== undefined && households >= sample.n ? households : null
  return { shown: true, frame, volunteer: figureAlone(first), sample: figureAlone(second), gap } as const
}

const estimated = ({ share: estimate, variance }: Figure, interval: NonNullable<Figure['interval']>) => ({
  estimate,
  interval,
  variance,
})

/** 0 when it is not known: then there is no data-defect correlation. */
const rateOf = (volunteer: Estimate) => trustOf(volunteer)?.responseRate ?? 0
