import type { Stream } from '../../../surveys/grammar/context.ts'
import { methodName } from '../../../surveys/methods/index.ts'
import type { Method } from '../../../surveys/methods/method.ts'
import { breakdown } from '../breakdown/breakdown.ts'
import { type Shown, told, type Withheld } from '../breakdown/breakdown-row.ts'
import type { Population } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import type { Disclosure } from '../engine/disclosure/disclosure.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import { estimate } from '../engine/estimate/estimate.ts'
import type { Figure } from '../engine/estimate/figure.ts'

/** What the same answers come to by each of two methods. */
type Side = { readonly method: string; readonly n: number; readonly figure: Figure | undefined }

export type ComparedRow = {
  /** Id of the area, unit, procedure or channel; '' for everything together. */
  readonly scope: string
  readonly area: string | undefined
} & (
  | {
      readonly withheld: undefined
      readonly first: Side
      readonly second: Side
      /** First minus second, of shares 0…1; undefined where nobody answered. */
      readonly difference: number | undefined
    }
  | { readonly withheld: NonNullable<Withheld['withheld']> }
)

type Question = {
  readonly by: 'all' | 'area' | 'unit' | 'procedure' | 'channel'
  readonly methods: readonly [Method, Method]
  readonly stream: Stream
  readonly tallies: readonly Tallied[]
  readonly populations: readonly Population[]
  /** The fewest respondents a row may rest on. */
  readonly smallest: number
  readonly disclosed: Disclosure
}

/**
 * The same answers by two methods, row by row. The difference is arithmetic, not
 * chance: it has no interval. A row that either method withholds is withheld.
 */
export function compareMethods({ by, methods: [one, other], ...question }: Question): ComparedRow[] {
  const listed = (method: Method) =>
    by === 'all' ? [everything(method, question)] : breakdown({ by, method, ...question }).rows
  const others = new Map(listed(other).map((row) => [keyOf(row), row]))
  return listed(one).map((row): ComparedRow => {
    const { scope, area } = row
    const second = others.get(keyOf(row)) ?? row
    if (row.withheld) return { scope, area, withheld: row.withheld }
    if (second.withheld) return { scope, area, withheld: second.withheld }
    return {
      ...{ scope, area, withheld: undefined },
      first: sideOf(one, row),
      second: sideOf(other, second),
      difference: row.figure && second.figure && row.figure.share - second.figure.share,
    }
  })
}

const keyOf = ({ scope, area = '' }: Pick<Shown, 'scope' | 'area'>) => `${area} ${scope}`
const sideOf = (method: Method, { n, figure }: Shown): Side => ({ method: methodName(method), n, figure })

function everything(method: Method, { stream, smallest, disclosed, ...question }: Omit<Question, 'by' | 'methods'>) {
  const tallies = question.tallies.filter((tally) => tally.stream === stream)
  const { n, figure, weighted, unweightedShare, covered } = estimate(
    method,
    tallies,
    stream === 'sample' ? [] : question.populations,
  )
  const received = tallies.reduce((sum, tally) => sum + tally.n, 0)
  const named = { scope: '', area: undefined, title: undefined, closed: undefined, tallies, received }
  const row = {
    ...named,
    withheld: undefined,
    n,
    figure,
    weighted: weighted !== undefined,
    unweighted: unweightedShare,
  }
  return told({ ...row, isIncomplete: isIncomplete(covered) }, disclosed.row('subject', tallies), smallest)
}
