import { type Context, type Stream, streams } from '../../../surveys/grammar/context.ts'
import { findMethod, indexMethod, methodName, overallMethod } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import type { Period } from '../../../surveys/periods/period.ts'
import type { Target } from '../../../surveys/targets/target.ts'
import { targetsFor } from '../../../surveys/targets/targets-for.ts'
import { groupBy } from '../../stats/group-by.ts'
import { smallestCell } from '../../stats/publication/smallest-cell.ts'
import { decidingForm, type FormCount, oneForm } from '../engine/answers/one-form.ts'
import { type GroupOf, speaksOf } from '../engine/answers/scope.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { disclosedStreams } from '../engine/disclosure/disclosed-streams.ts'
import type { Withholding } from '../engine/disclosure/withhold.ts'
import type { Waiting } from '../report.ts'
import { type Measure, measure } from './measure.ts'
import type { RateBreakdown } from './rate-breakdowns.ts'

/** How a provisional figure stands to a target: a comparison of two numbers, not a verdict. */
export type Standing = 'no-answers' | 'withheld' | 'at-or-above' | 'below'

export type Rate = {
  /** The area, unit, procedure, channel or target the figure is about, by its id. */
  readonly scope: string
  readonly stream: Stream
  readonly method: string
  readonly period: string
  /** Answers received, whatever they say, also those that wait to be counted with others; never withheld. */
  readonly received: number
  /** Those that count for the method, of the ones that are counted already. */
  readonly n: number
  /** Of them satisfied overall, and the figure between 0 and 1; null without answers, and where they may not be told. */
  readonly satisfied: number | null
  readonly share: number | null
  readonly withheld: Withholding | null
  /** Answers of this stream on a form with other criteria: not counted. */
  readonly leftOut: readonly FormCount[]
  /** The SIPAS index of the same answers; null but for the sample survey, whose forms ask every criterion. */
  readonly index: { readonly method: string; readonly n: number; readonly share: number | null } | null
  /** The target the figure is held against, when the list is by target. */
  readonly target?: Target & { readonly standing: Standing }
}

type Question = {
  readonly by: RateBreakdown
  readonly period: Period
  readonly tallies: readonly Tallied[]
  /** Of half-months that are over: of these are targets made that speak of one channel. The same unless given. */
  readonly ended?: Pick<Question, 'tallies' | 'waiting'> | undefined
  /** Answers that are not counted yet. */
  readonly waiting?: readonly Waiting[] | undefined
  /** Which kind of area each area is, for targets that speak of one kind. */
  readonly groupOf: GroupOf
  /** Computes every figure by this method instead of each one's own. */
  readonly method?: Method | undefined
}

/**
 * Provisional figures of a period, unweighted and without a verdict: how many of
 * those who answered are satisfied overall; by target, the deciding stream by
 * the target's method. Streams are never mixed: each has rows of its own. By
 * target, every target in force on all days of the period has a row for each
 * stream that answered, and for the one that decides even when nobody did. What
 * fewer than five people said is in no row, and in no row that would tell it.
 */
export function rates(question: Question): Rate[] {
  return question.by === 'target' ? byTarget(question) : byContext(question, disclosedStreams(question))
}

type Disclosed = ReturnType<typeof disclosedStreams>

function byContext(question: Question, disclosed: Disclosed): Rate[] {
  const { by, period, tallies, waiting = [], method = overallMethod } = question
  const key = by as Exclude<RateBreakdown, 'target'>
  const keyOf = (one: Context) => one[key] || undefined
  const [groups, came] = [groupBy(tallies, keyOf), groupBy(waiting, keyOf)]
  const figures = new Map(streams.map((stream) => [stream, figureIn(method, stream, tallies)]))
  return [...new Set([...groups.keys(), ...came.keys()])].toSorted().flatMap((scope) => {
    const streamed = groupBy(groups.get(scope) ?? [], ({ stream }) => stream)
    return streams.flatMap((stream) => {
      const counted = streamed.get(stream) ?? []
      const waits = total((came.get(scope) ?? []).filter((one) => one.stream === stream))
      const found = figures.get(stream)?.(counted)
      if (!found || counted.length + waits === 0) return []
      const row = { scope, stream, period: period.name, ...found, received: found.received + waits }
      return [told(row, disclosed(stream).row(key, counted))]
    })
  })
}

const total = (some: readonly { readonly n: number }[]): number => some.reduce((sum, { n }) => sum + n, 0)

function byTarget({ period, groupOf, method: asked, ended, ...live }: Question): Rate[] {
  const open = ({ tallies, waiting = [] }: Pick<Question, 'tallies' | 'waiting'>) => {
    return { tallies, waiting, disclosed: disclosedStreams({ period, tallies, groupOf }) }
  }
  const [ofAll, ofEnded] = [open(live), open(ended ?? live)]
  return targetsFor(period).flatMap((target) => {
    const { tallies, waiting, disclosed } = target.scope.channels ? ofEnded : ofAll
    const own = findMethod(target.method)
    if (!own) throw new Error(`a target names a method this program does not have: ${target.method}`)
    const isInScope = (one: Tallied | Waiting) => speaksOf(target.scope, one, groupOf)
    const [inScope, came] = [tallies.filter(isInScope), waiting.filter(isInScope)]
    const decidingFirst = streams.toSorted((a, b) => Number(b === target.stream) - Number(a === target.stream))
    return decidingFirst.flatMap((stream) => {
      const counted = inScope.filter((tally) => tally.stream === stream)
      const waits = total(came.filter((one) => one.stream === stream))
      if (counted.length + waits === 0 && stream !== target.stream) return []
      const method = asked ?? (stream === target.stream ? own : overallMethod)
      const found = figureIn(method, stream, counted)(counted)
      const about = { scope: target.id, stream, period: period.name, ...found, received: found.received + waits }
      const row = told(about, disclosed(stream).target(target.id))
      return [{ ...row, target: { ...target, standing: standing(row, target) } }]
    })
  })
}

/** The figures of some of these answers; which form is counted is settled by all of them. */
function figureIn(method: Method, stream: Stream, all: readonly Tallied[]) {
  const forms = { own: decidingForm(method, stream, all), index: decidingForm(indexMethod, stream, all) }
  return (tallies: readonly Tallied[]) => {
    const own = oneForm(method, stream, tallies, forms.own)
    const index = stream === 'sample' ? indexOf(oneForm(indexMethod, stream, tallies, forms.index).tallies) : null
    return {
      method: methodName(method),
      received: tallies.reduce((sum, { n }) => sum + n, 0),
      ...measure(method, own.tallies),
      leftOut: own.leftOut,
      index,
    }
  }
}

function indexOf(tallies: readonly Tallied[]): NonNullable<Rate['index']> {
  const { n, share, isIncomplete } = measure(indexMethod, tallies)
  const isShown = n >= smallestCell('internal') && !isIncomplete
  return { method: methodName(indexMethod), n, share: isShown ? share : null }
}

/** The row without what may not be told. */
function told(
  { isIncomplete, ...row }: Omit<Rate, 'withheld' | 'target'> & Pick<Measure, 'isIncomplete'>,
  secret: Withholding | undefined,
): Rate {
  const isFew = row.n > 0 && row.n < smallestCell('internal')
  const withheld = secret ?? (isFew ? 'confidential' : isIncomplete ? 'incomplete' : undefined)
  // Whoever waits to be counted says nothing yet, not even that nobody is satisfied.
  const satisfied = row.n === 0 && row.received > 0 ? null : row.satisfied
  if (!withheld) return { ...row, satisfied, withheld: null }
  return { ...row, satisfied: null, share: null, withheld, index: row.index && { ...row.index, share: null } }
}

function standing({ share, received, withheld }: Rate, { value }: Target): Standing {
  if (withheld) return 'withheld'
  if (share === null || received === 0) return 'no-answers'
  return share >= value ? 'at-or-above' : 'below'
}
