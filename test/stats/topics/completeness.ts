import {
  type AnsweredStratum,
  completeness,
  shiftedIndex,
  statusOfComplete,
} from '../../../server/stats/index/completeness.ts'
import { targetStatus } from '../../../server/stats/targets/target-status.ts'
import type { Comparison } from './comparison.ts'

interface File {
  readonly cases: readonly {
    readonly id: string
    readonly input: {
      readonly strata: readonly AnsweredStratum[]
      readonly index: number
      readonly low: number
      readonly high: number
      readonly outsideShare: number | null
      readonly target: number
    }
    readonly expected: unknown
  }[]
}

export function* completenessOf({ cases }: File): Iterable<Comparison> {
  for (const { id, input, expected } of cases) {
    const { strata, index, low, high, target } = input
    const part = completeness(strata) ?? Number.NaN
    const outsideShare = input.outsideShare ?? undefined
    const outside = { completeness: part, index, interval: { low, high }, outsideShare, target }
    const { status, reason } = statusOfComplete(outside, (share, interval) =>
      targetStatus({ share, interval, target, gate: 'publish' }),
    )
    const shifted = shiftedIndex(part, index, outsideShare ?? 0)
    yield { what: id, got: { completeness: part, shifted, status, reason }, expected }
  }
}
