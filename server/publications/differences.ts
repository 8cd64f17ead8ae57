import type { Stream } from '../../surveys/grammar/context.ts'

/** What a target came to, as far as it is compared. */
type TargetRow = {
  readonly scope: string
  readonly stream: Stream
  readonly n: number
  readonly share?: number
  readonly verdict?: { readonly status: string }
}

type Both<T> = { readonly before: T; readonly after: T }

/** What another revision changed about a target as one stream sees it; null where there was, or is, nothing. */
export type Difference = {
  readonly target: string
  readonly stream: Stream
  readonly n: Both<number | null>
  /** 0…1, unrounded */
  readonly share: Both<number | null>
  readonly verdict: Both<string | null>
}

/** The targets whose share, verdict or number of answers is not what it was in the revision before. */
export function differencesBetween(before: unknown, after: unknown): Difference[] {
  const [first, second] = [rowsOf(before), rowsOf(after)]
  const keys = new Set([...first.keys(), ...second.keys()])
  return [...keys].flatMap((key) => {
    const [was, is] = [first.get(key), second.get(key)]
    const { scope: target = '', stream = 'volunteer' } = is ?? was ?? {}
    const found = {
      target,
      stream,
      n: { before: was?.n ?? null, after: is?.n ?? null },
      share: { before: was?.share ?? null, after: is?.share ?? null },
      verdict: { before: was?.verdict?.status ?? null, after: is?.verdict?.status ?? null },
    }
    return [found.n, found.share, found.verdict].some((both) => both.before !== both.after) ? [found] : []
  })
}

/** Both come from the `targets` report as it was handed out. */
function rowsOf(report: unknown): ReadonlyMap<string, TargetRow> {
  const { figures = [] } = (report ?? {}) as { readonly figures?: readonly TargetRow[] }
  return new Map(figures.map((row) => [`${row.scope} ${row.stream}`, row]))
}
