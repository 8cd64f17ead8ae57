import { groupBy } from '../stats/group-by.ts'
import type { Gate } from '../stats/publication/publication-gate.ts'
import { secondarySuppression } from '../stats/publication/secondary-suppression.ts'

/** Too few people to hide among; or hidden so that those few cannot be found by subtraction. */
export type Protected = 'confidential' | 'secondary'

/** A row of a list: how many people it holds, and the group whose total is listed elsewhere. */
type Cell = { readonly n: number; readonly group: string }

/**
 * Which rows of a list to withhold so that nobody is found out, not even by
 * subtracting the others from the total of their group, or groups from the
 * total of all (specification §11.1). A group that would itself be withheld in
 * a list of groups shows none of its rows. Rows without anybody may be shown.
 *
 * @param smallest the fewest people a row must hold: `smallestCell(…)`
 * @param totalShown false when no total can be seen anywhere: then small rows alone are withheld
 * @returns row by row the reason, or undefined where the row may be shown
 */
export function withhold(rows: readonly Cell[], smallest: number, totalShown = true): (Protected | undefined)[] {
  const small = (n: number) => n > 0 && n < smallest
  const hidden = totalShown ? hiddenWithTotals(rows, smallest) : new Set<Cell>()
  return rows.map((row) => (small(row.n) ? 'confidential' : hidden.has(row) ? 'secondary' : undefined))
}

/** The reliability gate refuses the figure: it is not shown, not judged and not compared. */
export const isUnreliable = ({ gate }: { readonly gate: Gate }): boolean => gate.startsWith('suppress')

function hiddenWithTotals(rows: readonly Cell[], smallest: number): ReadonlySet<Cell> {
  const groups = [...groupBy(rows, ({ group }) => group).values()]
  const totals = groups.map((cells) => cells.reduce((sum, { n }) => sum + n, 0))
  const ofGroups = secondarySuppression(totals, smallest)
  const hidden = groups.flatMap((cells, i) => {
    const { publish } = secondarySuppression(
      cells.map(({ n }) => n),
      smallest,
    )
    return cells.filter(({ n }, j) => n > 0 && !(ofGroups.publish[i] && publish[j]))
  })
  return new Set(hidden)
}
