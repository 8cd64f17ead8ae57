import type { Rate } from '../api.ts'

export type Target = NonNullable<Rate['target']>
export type Held = Rate & { readonly target: Target }

/** A target with what each stream says about it, the one that decides first. */
export type TargetFigures = { readonly target: Target; readonly rows: readonly Held[] }

/** The rows of a list by target, one entry a target, in the plan's order. */
export function byTarget(rows: readonly Rate[]): TargetFigures[] {
  const held = rows.filter((row): row is Held => row.target !== undefined)
  return [...new Set(held.map(({ scope }) => scope))].flatMap((scope) => {
    const own = held.filter((row) => row.scope === scope)
    const [first] = own
    if (!first) return []
    const decides = (row: Held) => Number(row.stream === row.target.stream)
    return [{ target: first.target, rows: own.sort((a, b) => decides(b) - decides(a)) }]
  })
}

/** The target for the SIPAS index is the one that is computed as the index is. */
export const isIndexTarget = ({ rows }: TargetFigures): boolean =>
  rows.some(({ method, index }) => method === index.method)
