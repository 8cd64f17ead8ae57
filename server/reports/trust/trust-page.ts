import { paged } from '../engine/page.ts'
import type { toldTrust } from './told-trust.ts'

/** Two parts with their names stand in each, and every target has its own. */
const mostMerges = 10

/**
 * A page of how far the figures can be trusted: of every stream a part of its
 * strata, of every target a part of its unlike merges. The strata with more
 * answers than transactions are marked among the strata and not sent again.
 */
export function trustPage({ streams, gaps }: ReturnType<typeof toldTrust>, page: string) {
  const lengths: { readonly pages: number; readonly of: number }[] = []
  const cut = <T>(rows: readonly T[], size?: number) => {
    const found = paged(rows, page, size)
    lengths.push(found)
    return found.rows
  }
  const sent = streams.map(({ overfull: _, ...stream }) => ({
    ...stream,
    strata: cut(stream.strata),
    targets: stream.targets.map((target) => ({ ...target, unlikeMerges: cut(target.unlikeMerges, mostMerges) })),
  }))
  return {
    streams: sent,
    gaps,
    of: lengths.reduce((sum, { of }) => sum + of, 0),
    pages: Math.max(1, ...lengths.map(({ pages }) => pages)),
  }
}
