/** What a file allows: |got − expected| ≤ abs + rel·|expected|, or nothing at all. */
export interface Tolerance {
  readonly rel?: number
  readonly abs?: number
  readonly exact?: boolean
}

/** One value of ours beside the one R computed; lists and records are taken apart later. */
export interface Comparison {
  readonly what: string
  readonly got: unknown
  readonly expected: unknown
}

/** Reads one kind of vector file and recomputes everything in it. */
export type Topic = (file: never) => Iterable<Comparison>

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Takes lists and records apart, led by what is expected. A list of another length is one comparison that fails. */
export function* leaves({ what, got, expected }: Comparison): Iterable<Comparison> {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return yield { what, got, expected: 'a list as long' }
    for (const [i, value] of expected.entries()) yield* leaves({ what: `${what}[${i}]`, got: got[i], expected: value })
  } else if (isRecord(expected)) {
    for (const [key, value] of Object.entries(expected)) {
      yield* leaves({ what: `${what}.${key}`, got: isRecord(got) ? got[key] : undefined, expected: value })
    }
  } else yield { what, got, expected }
}

export function agrees({ got, expected }: Comparison, tolerance: Tolerance): boolean {
  if (expected === null) return got === null || got === undefined || Number.isNaN(got)
  if (typeof expected !== 'number' || tolerance.exact) return got === expected
  if (typeof got !== 'number') return false
  return Math.abs(got - expected) <= (tolerance.abs ?? 0) + (tolerance.rel ?? 0) * Math.abs(expected)
}

/** An interval as the files write it. */
export const pair = (interval: { low: number; high: number } | undefined) => interval && [interval.low, interval.high]

/** Standard error; undefined stays undefined. */
export const root = (variance: number | undefined) => (variance === undefined ? undefined : Math.sqrt(variance))
