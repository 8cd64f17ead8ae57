import type { Showable } from '../../../server/stats/publication/publication-gate.ts'

/** A figure at the publication gate, as the files write it. */
export interface Gated {
  readonly p: number
  readonly L: number | null
  readonly U: number | null
  readonly n: number
  readonly nEff: number | null
  readonly df: number
}

export function showable({ p, L, U, n, nEff, df }: Gated): Showable {
  const interval = L === null || U === null ? undefined : { low: L, high: U }
  return { share: p, interval, respondents: n, effectiveSize: nEff ?? undefined, df }
}
