import { compensatedSum } from '../compensated-sum.ts'
import type { Interval } from '../interval.ts'
import type { TargetStatus } from '../targets/target-status.ts'

/** A stratum as an index of criteria sees it: who answered at all, and who answered every criterion. */
export interface AnsweredStratum {
  /** how many people or transactions it stands for; for a plain count, those who answered */
  readonly population: number
  /** respondents with the overall answer or any criterion */
  readonly all: number
  /** those of them who answered every criterion, "không phát sinh" included */
  readonly inside: number
}

/** Below this part of complete answers an index of the criteria says nothing about the others (specification §2.2). */
export const completeEnough = 0.9

/**
 * The part of the respondents whom an index of criteria knows, each stratum by
 * the size it stands for: Σ W·inside/all over the strata somebody answered in.
 * Undefined where nobody answered.
 *
 * @see specification §2.2
 * @example
 * completeness([{ population: 4000, all: 200, inside: 195 }, { population: 1000, all: 90, inside: 86 }]) // => 0.971111
 * completeness([{ population: 4000, all: 0, inside: 0 }]) // => undefined
 */
export function completeness(strata: readonly AnsweredStratum[]): number | undefined {
  const answered = strata.filter(({ population, all }) => population > 0 && all > 0)
  if (answered.length === 0) return undefined
  const whole = compensatedSum(answered.map(({ population }) => population))
  return compensatedSum(answered.map(({ population, all, inside }) => population * (inside / all))) / whole
}

/** What is known of those who did not answer every criterion. */
export interface Outside {
  /** 0…1, of `completeness` */
  readonly completeness: number
  readonly index: number
  readonly interval: Interval | undefined
  /** share satisfied overall of those outside; undefined where none of them answered the overall question */
  readonly outsideShare: number | undefined
  readonly target: number
}

/**
 * The status of a target whose index rests on criteria that may be skipped,
 * after the publication gate was passed: withheld where fewer than nine in ten
 * answered every criterion; else it stands only if it stays the same when those
 * outside are counted by what they said overall, or, where they said nothing,
 * whatever they would have said.
 *
 * @param status gives the status of an interval, the gate passed already
 * @see specification §2.2
 * @example
 * statusOfComplete({ completeness: 0.2, index: 1, interval: { low: 0.98, high: 1 }, outsideShare: 0, target: 0.89 }, () => ({ status: 'met', reason: 'interval_at_or_above', pointAtOrAbove: true })).reason // => 'incomplete'
 */
export function statusOfComplete(
  outside: Outside,
  status: (share: number, interval: Interval | undefined) => TargetStatus,
): TargetStatus {
  const { completeness: part, index, interval, outsideShare } = outside
  const found = status(index, interval)
  const open = { status: 'inconclusive', pointAtOrAbove: found.pointAtOrAbove } as const
  if (found.reason === 'too_few') return found
  if (part < completeEnough) return { ...open, reason: 'incomplete' }
  if (part >= 1) return found

  const possible = outsideShare === undefined ? [0, 1] : [outsideShare]
  const holds = possible.every((share) => {
    const shift = shiftedIndex(part, index, share) - index
    const moved = interval && { low: interval.low + shift, high: interval.high + shift }
    return status(index + shift, moved).status === found.status
  })
  return holds ? found : { ...open, reason: 'outside_disagrees' }
}

/**
 * The index with those outside counted by their share satisfied overall:
 * c·I + (1 − c)·q.
 *
 * @see specification §2.2
 * @example
 * shiftedIndex(0.2, 1, 0) // => 0.2
 */
export const shiftedIndex = (completeness: number, index: number, outsideShare: number): number =>
  completeness * index + (1 - completeness) * outsideShare
