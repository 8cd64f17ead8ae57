import { type Stream, streams } from '../../surveys/grammar/context.ts'
import { defaultMethod, findMethod, methodName } from '../../surveys/methods/index.ts'
import type { Method } from '../../surveys/methods/method.ts'
import { targetsInForce } from '../../surveys/targets/index.ts'
import type { Target } from '../../surveys/targets/target.ts'
import { groupBy } from '../stats/group-by.ts'
import type { Breakdown } from './listed-by.ts'
import { type Measure, measure } from './measure.ts'
import { decidingForm, type FormCount, oneForm } from './one-form.ts'
import type { Period } from './period.ts'
import { type GroupOf, speaksOf } from './scope.ts'
import type { Tallied } from './tally.ts'

/** How a provisional figure stands to a target: a comparison of two numbers, not a verdict. */
export type Standing = 'no-answers' | 'at-or-above' | 'below'

export type Rate = {
  /** The area, unit, procedure, channel or target the figure is about, by its id. */
  readonly scope: string
  readonly stream: Stream
  readonly method: string
  readonly period: string
  /** Respondents counted; of them satisfied overall; and the figure between 0 and 1, null without answers. */
  readonly n: number
  readonly satisfied: number
  readonly share: number | null
  /** Answers of this stream on a form with other criteria: not counted. */
  readonly leftOut: readonly FormCount[]
  /** The SIPAS-type index of the same answers, by the default method. */
  readonly index: { readonly method: string; readonly n: number; readonly share: number | null }
  /** The target the figure is held against, when the list is by target. */
  readonly target?: Target & { readonly standing: Standing }
}

type Question = {
  readonly by: Breakdown
  readonly period: Period
  readonly tallies: readonly Tallied[]
  /** Which kind of area each area is, for targets that speak of one kind. */
  readonly groupOf: GroupOf
  /** Computes every figure by this method instead of each one's own. */
  readonly method?: Method | undefined
}

/** The rate of an area, unit, procedure or channel: how many of those who answered are satisfied overall. */
const rateMethod = findMethod('overall-share.1') ?? defaultMethod

/**
 * Provisional figures of a period, unweighted and without a verdict. Streams are
 * never mixed: each has rows of its own. By target, every target in force on all
 * days of the period has a row for each stream that answered, and for the one
 * that decides even when nobody did.
 */
export const rates = (question: Question): Rate[] =>
  question.by === 'target' ? byTarget(question) : byContext(question)

function byContext({ by, period, tallies, method = rateMethod }: Question): Rate[] {
  const key = by as Exclude<Breakdown, 'target'>
  const groups = groupBy(tallies, (tally) => tally[key] || undefined)
  const figures = new Map(streams.map((stream) => [stream, figureIn(method, stream, tallies)]))
  return [...groups.keys()].toSorted().flatMap((scope) => {
    const streamed = groupBy(groups.get(scope) ?? [], ({ stream }) => stream)
    return streams.flatMap((stream) => {
      const counted = streamed.get(stream)
      const found = counted && figures.get(stream)?.(counted)
      return found ? [{ scope, stream, period: period.name, ...found }] : []
    })
  })
}

function byTarget({ period, tallies, groupOf, method: asked }: Question): Rate[] {
  return targetsInForce(period.firstDay, period.lastDay).flatMap((target) => {
    const method = asked ?? findMethod(target.method)
    if (!method) throw new Error(`a target names a method this program does not have: ${target.method}`)
    const inScope = tallies.filter((tally) => speaksOf(target.scope, tally, groupOf))
    return streams.flatMap((stream) => {
      const counted = inScope.filter((tally) => tally.stream === stream)
      if (counted.length === 0 && stream !== target.stream) return []
      const found = figureIn(method, stream, counted)(counted)
      return [
        {
          scope: target.id,
          stream,
          period: period.name,
          ...found,
          target: { ...target, standing: standing(found, target) },
        },
      ]
    })
  })
}

/** The figures of some of these answers; which form is counted is settled by all of them. */
function figureIn(method: Method, stream: Stream, all: readonly Tallied[]) {
  const forms = { own: decidingForm(method, stream, all), index: decidingForm(defaultMethod, stream, all) }
  return (tallies: readonly Tallied[]) => {
    const own = oneForm(method, stream, tallies, forms.own)
    const { n, share } = measure(defaultMethod, oneForm(defaultMethod, stream, tallies, forms.index).tallies)
    return {
      method: methodName(method),
      ...measure(method, own.tallies),
      leftOut: own.leftOut,
      index: { method: methodName(defaultMethod), n, share },
    }
  }
}

function standing({ share }: Measure, { value }: Target): Standing {
  if (share === null) return 'no-answers'
  return share >= value ? 'at-or-above' : 'below'
}
