import { at } from '../../stats/at.ts'
import { collapseCells } from '../../stats/design/collapse-cells.ts'
import { weightByStratum } from '../../stats/design/weight-by-stratum.ts'
import { groupBy } from '../../stats/group-by.ts'
import type { MomentMethod } from '../../stats/index/index-method.ts'
import { frameOf, type Population, type Stratum } from '../engine/answers/frame.ts'
import type { ContextRow } from '../engine/estimate/context-rows.ts'
import { type GroupLoss, rowLosses, together } from '../engine/estimate/row-losses.ts'

/** One period's answers that count, the transactions they stand for, and the method in the terms of its criteria. */
export type Side = {
  /** Those behind the period's figure: answers without transactions are left out already. */
  readonly rows: readonly ContextRow[]
  readonly populations: readonly Population[]
  readonly method: MomentMethod
}

/** A stratum in two periods; undefined in the one nobody answered for it. */
export type CommonStratum = {
  readonly members: readonly Pick<Stratum, 'area' | 'procedure' | 'channel'>[]
  readonly before: GroupLoss | undefined
  readonly after: GroupLoss | undefined
}

/**
 * Two periods in the same strata. Small ones are merged by the smaller of both
 * periods' answers, so that both shares rest on enough people. A stratum with
 * transactions in one period only is merged by that period's answers, or a new
 * service would vanish in its neighbour and look like a change of quality.
 */
export function commonStrata(before: Side, after: Side): CommonStratum[] {
  const { strata, keyOf } = frameOf(
    [...before.rows, ...after.rows].map(({ tally }) => tally),
    [...before.populations, ...after.populations],
  )
  const counts = [before, after].map(({ rows, populations }) => ({
    closed: sums(populations, keyOf, ({ closed }) => closed),
    answered: sums(
      rows,
      ({ tally }) => keyOf(tally),
      ({ count }) => count,
    ),
  }))
  const cells = strata.flatMap((stratum) => {
    const present = counts.filter(({ closed }) => (closed.get(stratum.key) ?? 0) > 0)
    const answers = present.map(({ answered }) => answered.get(stratum.key) ?? 0)
    return present.length === 0
      ? []
      : [{ ...stratum, population: stratum.population ?? 0, respondents: Math.min(...answers) }]
  })
  const merged = collapseCells(cells).cells.map(({ members }) => members.map((m) => at(cells, m)))
  const cellOf = new Map(merged.flatMap((members, i) => members.map(({ key }) => [key, String(i)])))
  const [first, second] = [inCells(before, keyOf, cellOf), inCells(after, keyOf, cellOf)]
  return merged.map((members, i) => ({
    members: members.map(({ area, procedure, channel }) => ({ area, procedure, channel })),
    before: first.get(String(i)),
    after: second.get(String(i)),
  }))
}

type KeyOf = ReturnType<typeof frameOf>['keyOf']

/** What each cell carries and loses of the period's index, its answers weighted to its transactions. */
function inCells({ rows, populations, method }: Side, keyOf: KeyOf, cellOf: ReadonlyMap<string, string>) {
  const closed = sums(
    populations,
    (population) => cellOf.get(keyOf(population)),
    (population) => population.closed,
  )
  const placed = rows.flatMap((row) => {
    const stratum = cellOf.get(keyOf(row.tally))
    return stratum === undefined ? [] : [{ ...row, stratum }]
  })
  const losses = rowLosses(weightByStratum(placed, closed), method)
  return new Map([...groupBy(losses, ({ row }) => row.stratum)].map(([cell, members]) => [cell, together(members)]))
}

const sums = <T>(items: readonly T[], keyOf: (item: T) => string | undefined, amount: (item: T) => number) =>
  new Map([...groupBy(items, keyOf)].map(([key, members]) => [key, members.reduce((sum, one) => sum + amount(one), 0)]))
