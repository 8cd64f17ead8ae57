import { type Stream, streams } from '../../surveys/grammar/context.ts'
import { findMethod } from '../../surveys/methods/index.ts'
import { targetsInForce } from '../../surveys/targets/index.ts'
import type { Target } from '../../surveys/targets/target.ts'
import { groupBy } from '../stats/group-by.ts'
import type { Interval } from '../stats/interval.ts'
import { confidenceSequence } from '../stats/targets/confidence-sequence.ts'
import { type MoreAnswers, moreAnswers } from '../stats/targets/more-answers.ts'
import { type TargetStatus, targetStatus } from '../stats/targets/target-status.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Population } from './frame.ts'
import { trustIn } from './known-figure.ts'
import { type OneForm, oneForm } from './one-form.ts'
import type { Period } from './period.ts'
import { type GroupOf, speaksOf, standsFor } from './scope.ts'
import type { Tallied } from './tally.ts'
import type { Trust } from './trust.ts'

/** One target of the plan as one stream sees it. */
export type TargetFigure = Pick<OneForm, 'questionnaires' | 'leftOut'> & {
  readonly target: Target
  readonly stream: Stream
  /** The plan's target is decided by this stream; another one is shown beside it. */
  readonly decides: boolean
  readonly period: string
  /** The period is over: a verdict may be said. */
  readonly closed: boolean
  /** Households or transactions on the list the sample was drawn from, where the interval counts on them. */
  readonly frame: number | null
  readonly estimate: Estimate
  /** The same from the answers in strata whose transactions are known. */
  readonly known: Estimate
  /** How many answers in scope are held until somebody looks, and not in the figure. */
  readonly held: number
  /** Only at closing dates: a verdict looked at again and again is wrong too often. */
  readonly verdict: TargetStatus | undefined
  /** While the period runs, for a single yes-or-no question: an interval that may be looked at at any time. */
  readonly live: Interval | undefined
  readonly more: MoreAnswers | undefined
  readonly trust: Trust | undefined
}

type Question = {
  readonly period: Period
  /** Today, yyyy-MM-dd: after the period's last day it is closed. */
  readonly today: string
  readonly tallies: readonly Tallied[]
  readonly withHeld?: { readonly tallies: readonly Tallied[] } | undefined
  readonly populations: readonly Population[]
  readonly groupOf: GroupOf
  /** On the list the sample was drawn from. */
  readonly households?: number | undefined
}

/**
 * Every target in force on all days of the period, for each stream that
 * answered and for the one that decides. Volunteers and invited people are
 * weighted to transactions; the random sample is read by the official method,
 * every answer alike. A figure is made from answers to forms with the same
 * criteria; those to another form are counted beside it.
 */
export function targetFigures(question: Question): TargetFigure[] {
  const { period, tallies, groupOf } = question
  return targetsInForce(period.firstDay, period.lastDay).flatMap((target) => {
    const inScope = tallies.filter((tally) => speaksOf(target.scope, tally, groupOf))
    const byStream = groupBy(inScope, ({ stream }) => stream)
    const withHeld = (question.withHeld?.tallies ?? tallies).filter((tally) => speaksOf(target.scope, tally, groupOf))
    return streams.flatMap((stream) => {
      const answered = byStream.get(stream) ?? []
      const held = total(withHeld.filter((tally) => tally.stream === stream)) - total(answered)
      const isTold = answered.length > 0 || held > 0 || stream === target.stream
      return isTold ? [targetFigure(question, target, stream, { answered, held })] : []
    })
  })
}

const total = (tallies: readonly Tallied[]): number => tallies.reduce((sum, { n }) => sum + n, 0)

type Came = { readonly answered: readonly Tallied[]; readonly held: number }

function targetFigure(question: Question, target: Target, stream: Stream, { answered, held }: Came): TargetFigure {
  const { period, today, groupOf } = question
  const method = findMethod(target.method)
  if (!method) throw new Error(`a target names a method this program does not have: ${target.method}`)

  const { tallies, ...forms } = oneForm(method, stream, answered)
  const inScope = question.populations.filter((population) => standsFor(target.scope, population, groupOf))
  const [populations, households] = stream === 'sample' ? [[], question.households] : [inScope, undefined]
  const found = estimate(method, tallies, populations, households)
  const { known, trust } = trustIn(found, method, tallies, populations, target.value)
  const closed = today > period.lastDay
  return {
    target,
    stream,
    decides: stream === target.stream,
    period: period.name,
    closed,
    ...forms,
    frame: households !== undefined && households >= found.n ? households : null,
    estimate: found,
    known,
    held,
    verdict: closed ? verdictOn(found, target, held) : undefined,
    live: closed || method.items !== 'overall' ? undefined : liveInterval(found),
    more: moreFor(found, target, trust),
    trust,
  }
}

/** While a larger part of the answers than this is under question, a figure carries no verdict (specification §12). */
const mostHeld = 0.05

function verdictOn({ figure, n }: Estimate, target: Target, held: number): TargetStatus {
  if (held > mostHeld * (n + held))
    return { status: 'inconclusive', reason: 'under_review', pointAtOrAbove: (figure?.share ?? 0) >= target.value }
  if (!figure) return { status: 'inconclusive', reason: 'too_few', pointAtOrAbove: false }
  return targetStatus({ ...figure, target: target.value })
}

function liveInterval({ unweighted }: Estimate): Interval | undefined {
  return unweighted && confidenceSequence(Math.round(unweighted.share * unweighted.respondents), unweighted.respondents)
}

function moreFor({ figure }: Estimate, target: Target, trust: Trust | undefined): MoreAnswers | undefined {
  if (!figure?.effectiveSize) return undefined
  const { share, respondents, effectiveSize } = figure
  return moreAnswers({ share, target: target.value, respondents, effectiveSize, population: trust?.population })
}
