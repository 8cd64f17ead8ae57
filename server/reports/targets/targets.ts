import { type Stream, streams } from '../../../surveys/grammar/context.ts'
import { findMethod, overallMethod } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import type { Period } from '../../../surveys/periods/period.ts'
import type { Target } from '../../../surveys/targets/target.ts'
import { targetsFor } from '../../../surveys/targets/targets-for.ts'
import type { Comparison } from '../../../surveys/voice/verdicts.ts'
import { groupBy } from '../../stats/group-by.ts'
import type { Interval } from '../../stats/interval.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { confidenceSequence } from '../../stats/targets/confidence-sequence.ts'
import { type MoreAnswers, moreAnswers } from '../../stats/targets/more-answers.ts'
import type { TargetStatus } from '../../stats/targets/target-status.ts'
import type { Population } from '../engine/answers/frame.ts'
import { type OneForm, oneForm } from '../engine/answers/one-form.ts'
import { type GroupOf, speaksOf, standsFor } from '../engine/answers/scope.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { disclosedStreams } from '../engine/disclosure/disclosed-streams.ts'
import type { Disclosure } from '../engine/disclosure/disclosure.ts'
import type { Protected } from '../engine/disclosure/withhold.ts'
import { type Covered, isIncomplete } from '../engine/estimate/covered.ts'
import { type DrawnSample, estimateDrawn } from '../engine/estimate/drawn.ts'
import { type Estimate, estimate } from '../engine/estimate/estimate.ts'
import { trustIn } from '../engine/estimate/known-figure.ts'
import type { Trust } from '../engine/estimate/trust.ts'
import type { Waiting } from '../report.ts'
import { drawnAmong, frameOf } from './drawn-among.ts'
import { comparisonOf, verdictOn } from './verdict-on.ts'

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
  /** Answers of the stream in the target's scope, whatever they say, also those that wait to be counted; and how many these are. */
  readonly received: number
  readonly waiting: number
  /** The last day it tells of, where a half-month runs and it speaks of one channel: yyyy-MM-dd. */
  readonly through: string | undefined
  /** What they say may not be told: too few, or fewer by subtraction. */
  readonly withheld: Protected | undefined
  /** The one to be read: where too few answered all of an index, the overall share stands in its place. */
  readonly estimate: Estimate
  /** Of a target that is an index of criteria: for how many of those who answered it speaks. */
  readonly covered: Covered | undefined
  /** The same from the answers in strata whose transactions are known. */
  readonly known: Estimate
  /** How many answers in scope are held until somebody looks, and not in the figure. */
  readonly held: number
  /** So many are held that nothing is concluded. */
  readonly underReview: boolean
  /** Of the stream that decides, and only at closing dates: a verdict looked at again and again is wrong too often. */
  readonly verdict: TargetStatus | undefined
  /** Of any other stream, at closing dates, where its figure is reliable. */
  readonly comparison: Comparison | undefined
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
  /** Answers of surveys of a sample that are locked, with their weights. */
  readonly drawn?: DrawnSample | undefined
  /** Of half-months that are over: of these are targets made that speak of one channel. The same unless given. */
  readonly ended?: Pick<Question, 'tallies' | 'withHeld' | 'waiting' | 'through'> | undefined
  readonly waiting?: readonly Waiting[] | undefined
  readonly through?: string | undefined
  readonly populations: readonly Population[]
  readonly groupOf: GroupOf
  /** On the list the sample was drawn from. */
  readonly households?: number | undefined
  /** What of a stream may be told; decided here from all answers unless given. */
  readonly disclosed?: (stream: Stream) => Disclosure
}

/**
 * Every target in force on all days of the period, for each stream that
 * answered and, first, for the one that decides. The stream that decides is measured by
 * the target's method, any other by the required question (specification §2.1).
 * Volunteers and invited people are weighted to transactions; in the random
 * sample every answer counts alike. A figure is made from answers to forms with the same
 * criteria; those to another form are counted beside it.
 */
export function targetFigures(question: Question): TargetFigure[] {
  const { period, groupOf, ended = question } = question
  const { disclosed = disclosedStreams(question) } = question
  const disclosedFinely = ended === question ? disclosed : disclosedStreams({ ...question, ...ended })
  return targetsFor(period).flatMap((target) => {
    const [counted, open] = target.scope.channels ? [ended, disclosedFinely] : [question, disclosed]
    const { tallies } = counted
    const isInScope = (one: Tallied | Waiting) => speaksOf(target.scope, one, groupOf)
    const byStream = groupBy(tallies.filter(isInScope), ({ stream }) => stream)
    const withHeld = (counted.withHeld?.tallies ?? tallies).filter(isInScope)
    const decidingFirst = streams.toSorted((a, b) => Number(b === target.stream) - Number(a === target.stream))
    return decidingFirst.flatMap((stream) => {
      const answered = byStream.get(stream) ?? []
      const held = total(withHeld.filter((tally) => tally.stream === stream)) - total(answered)
      const waiting = total((counted.waiting ?? []).filter((one) => one.stream === stream && isInScope(one)))
      if (answered.length === 0 && held + waiting === 0 && stream !== target.stream) return []
      const protectedBy = open(stream).target(target.id)
      return [
        targetFigure(question, target, stream, { answered, held, waiting, protectedBy, through: counted.through }),
      ]
    })
  })
}

const total = (tallies: readonly { readonly n: number }[]): number => tallies.reduce((sum, { n }) => sum + n, 0)

type Came = {
  readonly answered: readonly Tallied[]
  readonly held: number
  readonly waiting: number
  readonly through: string | undefined
  readonly protectedBy: Protected | undefined
}

function targetFigure(question: Question, target: Target, stream: Stream, came: Came): TargetFigure {
  const { answered, held, waiting, through, protectedBy } = came
  const { period, today, groupOf } = question
  const decides = stream === target.stream
  const method = decides ? named(target.method) : overallMethod
  const { tallies, ...forms } = oneForm(method, stream, answered)
  const inScope = question.populations.filter((population) => standsFor(target.scope, population, groupOf))
  const [populations, households] = stream === 'sample' ? [[], question.households] : [inScope, undefined]
  const sample = stream === 'sample' ? drawnAmong(question.drawn, tallies) : undefined
  const measured = (by: Method) => (sample ? estimateDrawn(by, sample) : estimate(by, tallies, populations, households))
  const index = measured(method)
  const found = isIncomplete(index.covered) ? measured(overallMethod) : index
  const used = found === index ? method : overallMethod
  const { known, trust } = trustIn(found, used, tallies, populations, target.value)
  const closed = today > period.lastDay
  const underReview = held > mostHeld * (total(answered) + held)
  return {
    target,
    stream,
    decides,
    period: period.name,
    closed,
    ...forms,
    frame: frameOf(sample, households, found.n),
    received: total(answered) + waiting,
    waiting,
    through,
    withheld: protectedBy ?? tooFew(found),
    estimate: found,
    covered: index.covered,
    known,
    held,
    underReview,
    verdict: closed && decides ? verdictOn(index, target, underReview) : undefined,
    comparison: closed && !decides && !protectedBy && !underReview ? comparisonOf(found, target) : undefined,
    live: closed || used.items !== 'overall' ? undefined : liveInterval(found),
    more: moreFor(found, target, trust),
    trust,
  }
}

const tooFew = ({ n }: Estimate): Protected | undefined =>
  n > 0 && n < smallestCell('internal') ? 'confidential' : undefined

function named(name: string): Method {
  const method = findMethod(name)
  if (!method) throw new Error(`a target names a method this program does not have: ${name}`)
  return method
}

/** While a larger part of the answers than this is under question, a figure carries no verdict (specification §12). */
const mostHeld = 0.05

function liveInterval({ unweighted }: Estimate): Interval | undefined {
  return unweighted && confidenceSequence(Math.round(unweighted.share * unweighted.respondents), unweighted.respondents)
}

function moreFor({ figure }: Estimate, target: Target, trust: Trust | undefined): MoreAnswers | undefined {
  if (!figure?.effectiveSize) return undefined
  const { share, respondents, effectiveSize } = figure
  return moreAnswers({ share, target: target.value, respondents, effectiveSize, population: trust?.population })
}
