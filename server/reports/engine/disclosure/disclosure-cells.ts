import type { Protected } from './withhold.ts'

/** One number that a table shows, or a part that would follow from two of them. */
export type ReleasedCell = { readonly n: number; hidden: Protected | undefined }

/** A sum that anybody can make from two tables: the whole and the parts it is made of. */
export type Relation = { readonly whole: ReleasedCell; readonly parts: readonly ReleasedCell[] }

/**
 * Hides cells until no sum gives a small one away: first those of fewer than
 * `smallest` people; then, wherever a whole and its parts stand in two tables,
 * the smallest open part, as long as a single hidden cell would follow from the
 * others or the hidden parts together hold fewer than `smallest`. Hiding one
 * cell opens another sum, so this is repeated until nothing changes. What was
 * hidden on the way and protects nobody in the end is opened again, the largest
 * first. Empty cells protect nobody and stay.
 *
 * @see specification §11.1 and §11.1a; Willenborg & de Waal (2001), Elements of Statistical Disclosure Control, ch. 7
 */
export function hideUntilSafe(cells: Iterable<ReleasedCell>, relations: readonly Relation[], smallest: number): void {
  for (const cell of cells) if (cell.n > 0 && cell.n < smallest) cell.hidden = 'confidential'
  const added: ReleasedCell[] = []
  for (let changed = true; changed; ) {
    changed = false
    for (const relation of relations)
      for (let next = toHide(relation, smallest); next; next = toHide(relation, smallest)) {
        next.hidden = 'secondary'
        added.push(next)
        changed = true
      }
  }
  reopen(added, relations, smallest)
}

function reopen(hidden: readonly ReleasedCell[], relations: readonly Relation[], smallest: number): void {
  const touching = new Map<ReleasedCell, Relation[]>()
  for (const relation of relations)
    for (const cell of [relation.whole, ...relation.parts]) {
      const known = touching.get(cell)
      if (known) known.push(relation)
      else touching.set(cell, [relation])
    }
  for (const cell of hidden.toSorted((a, b) => b.n - a.n)) {
    cell.hidden = undefined
    if (touching.get(cell)?.some((relation) => toHide(relation, smallest))) cell.hidden = 'secondary'
  }
}

/** The next cell to hide in one sum; undefined where it gives nobody away, or nothing is left to hide. */
function toHide({ whole, parts }: Relation, smallest: number): ReleasedCell | undefined {
  if (!whole.hidden && !parts.some((part) => part.hidden)) return undefined
  const hidden = parts.filter((part) => part.hidden && part.n > 0)
  const people = hidden.reduce((sum, { n }) => sum + n, 0)
  const unknown = hidden.length + (whole.hidden ? 1 : 0)
  if (unknown === 0 || (unknown > 1 && (whole.hidden || people >= smallest))) return undefined
  const open = parts.filter((part) => !part.hidden && part.n > 0)
  if (open.length === 0) return whole.hidden ? undefined : whole
  return open.reduce((least, part) => (part.n < least.n ? part : least))
}
