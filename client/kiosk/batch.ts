import type { Result } from './api.ts'
import type { Said } from './ask.ts'
import type { Placed, Settlement } from './queue.ts'

/** The most the server takes at once. */
export const most = 20

/** What to do after a batch was sent. */
export type Next =
  /** Settle these and go on with batches of this size. */
  | { readonly kind: 'settle'; readonly settlement: Settlement; readonly size: number }
  /** The same again, in smaller batches. */
  | { readonly kind: 'halve'; readonly size: number }
  /** Keep everything; try again later, not before `wait` milliseconds. */
  | { readonly kind: 'later'; readonly wait: number }
  /** Keep everything; the server does not know this tablet. */
  | { readonly kind: 'unknown' }

/**
 * Reads the server's answer to a batch. Nothing leaves the queue unless the
 * server named each entry by its id and said what became of it.
 */
export function nextAfter(batch: readonly Placed[], said: Said<{ readonly results: readonly Result[] }>): Next {
  if (said.kind === 'unreachable') return { kind: 'later', wait: 0 }
  if (said.kind === 'ok') {
    const { results } = said.value
    return agree(batch, results)
      ? { kind: 'settle', settlement: settlement(batch, results), size: most }
      : { kind: 'later', wait: 0 }
  }
  if (said.status === 401) return { kind: 'unknown' }
  if (said.status !== 413) return { kind: 'later', wait: said.wait }
  if (batch.length > 1) return { kind: 'halve', size: Math.ceil(batch.length / 2) }
  const refused = batch.map(({ key, waiting }) => ({ key, entry: { ...waiting, ...reason(said) } }))
  return { kind: 'settle', settlement: { stored: [], refused }, size: most }
}

const agree = (batch: readonly Placed[], results: unknown): results is readonly Result[] =>
  Array.isArray(results) &&
  results.length === batch.length &&
  batch.every(({ waiting }, i) => results[i]?.id === waiting.given.id)

function settlement(batch: readonly Placed[], results: readonly Result[]): Settlement {
  const ends = batch.flatMap((placed, i) => (results[i] ? [{ ...placed, result: results[i] }] : []))
  return {
    stored: ends.filter(({ result }) => isStored(result)).map(({ key }) => key),
    refused: ends
      .filter(({ result }) => !isStored(result))
      .map(({ key, waiting, result }) => ({ key, entry: { ...waiting, ...reasonOf(result) } })),
  }
}

const isStored = ({ outcome }: Result): boolean => outcome === 'stored' || outcome === 'resent'

const reasonOf = (result: Result) =>
  result.outcome === 'refused'
    ? reason(result)
    : { problem: 'conflict', message: 'Máy chủ đã có phiếu khác mang mã này; phiếu đầu tiên được giữ.' }

const reason = ({ problem, message }: { readonly problem: string; readonly message: string }) => ({ problem, message })
