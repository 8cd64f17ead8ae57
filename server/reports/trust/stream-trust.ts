import { type Stream, streams } from '../../../surveys/grammar/context.ts'
import { overallMethod } from '../../../surveys/methods/index.ts'
import type { Period } from '../../../surveys/periods/period.ts'
import type { Target } from '../../../surveys/targets/target.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import type { Population } from '../engine/answers/frame.ts'
import type { GroupOf } from '../engine/answers/scope.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { disclosedStreams } from '../engine/disclosure/disclosed-streams.ts'
import type { Disclosure } from '../engine/disclosure/disclosure.ts'
import { knownFigure, type Mix, mixOf, ratedStratum, type StratumTrust } from '../engine/estimate/known-figure.ts'
import type { Trust } from '../engine/estimate/trust.ts'
import { type TargetFigure, targetFigures } from '../targets/targets.ts'
import { countsOf } from '../targets/told-target.ts'
import { type UnlikeMerge, unlikeMerges } from './unlike-merges.ts'

/** What the silent could do to one target. */
export type TargetTrust = {
  readonly target: Target
  /** The plan's target is decided by this stream. */
  readonly decides: boolean
  readonly trust: Trust | undefined
  readonly mix: Mix | undefined
  /** Merged cells in which one part answered far more often than another: the verdict may be too kind. */
  readonly unlikeMerges: readonly UnlikeMerge[]
  /** The figure of the target: what `tippingSentence` reads. */
  readonly figure: TargetFigure
}

export type StreamTrust = {
  readonly stream: Stream
  readonly period: string
  /** Answers received, whatever they say. */
  readonly received: number
  /** People who answered the overall question. */
  readonly n: number
  /** Over all transactions of the period, whatever target they belong to; by the one overall question. */
  readonly trust: Trust | undefined
  readonly strata: readonly StratumTrust[]
  readonly overfull: readonly StratumTrust[]
  /** Answers in strata whose transactions nobody supplied: nothing here speaks of them. */
  readonly withoutPopulation: number
  readonly targets: readonly TargetTrust[]
}

type Question = {
  readonly period: Period
  /** Today, yyyy-MM-dd. */
  readonly today: string
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  readonly groupOf: GroupOf
  /** What of a stream may be told; decided here from all answers unless given. */
  readonly disclosed?: (stream: Stream) => Disclosure
}

/**
 * How far each stream that answers transactions can be believed: response rates,
 * coverage, bounds, tipping points, over-coverage, and what the weights change
 * (specification §6). A stream is listed when somebody answered in it, or when
 * it decides a target. The random sample is drawn from households, not from
 * transactions, and is not listed.
 */
export function streamTrust({ tallies: all, ...question }: Question): StreamTrust[] {
  const { disclosed = disclosedStreams({ ...question, tallies: all }) } = question
  const figures = targetFigures({
    ...question,
    tallies: all.filter(({ stream }) => stream !== 'sample'),
    disclosed,
  })
  return streams.flatMap((stream) => {
    const tallies = all.filter((tally) => tally.stream === stream)
    const targets = figures.filter((figure) => figure.stream === stream)
    if (stream === 'sample' || tallies.length + targets.length === 0) return []

    const { n, trust, strata, withoutPopulation } = knownFigure(overallMethod, tallies, question.populations)
    const isHidden = n < smallestCell('internal') || disclosed(stream).row('all', tallies) !== undefined
    return [
      {
        stream,
        period: question.period.name,
        received: tallies.reduce((sum, tally) => sum + tally.n, 0),
        n,
        trust: isHidden ? countsOf(trust) : trust,
        strata,
        overfull: strata.filter(({ overfull }) => overfull),
        withoutPopulation,
        targets: targets.map(targetTrust),
      },
    ]
  })
}

function targetTrust(figure: TargetFigure): TargetTrust {
  const { target, decides, trust, known, withheld } = figure
  if (withheld)
    return { target, decides, trust: countsOf(trust), mix: undefined, unlikeMerges: [], figure: untold(figure) }
  const merged = unlikeMerges(known.weighted?.cells ?? [], known.served.map(ratedStratum))
  return { target, decides, trust, mix: mixOf(known), unlikeMerges: merged, figure }
}

/** Without what people said, for whoever reads sentences from it. */
const untold = (figure: TargetFigure): TargetFigure => ({ ...figure, trust: countsOf(figure.trust) })
