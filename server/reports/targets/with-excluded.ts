import { smallestCell } from '../../stats/publication/smallest-cell.ts'

/** A row of the targets as it was handed out. */
type Row = { readonly scope: string; readonly stream: string; readonly received: number }

/**
 * The targets as they would be with every answer in them, without the rows that
 * would tell by subtraction what fewer than five left-out answers said
 * (specification §12.1). How many were left out stands beside them in any case.
 *
 * @param without the rows without the answers left out
 * @param whole the rows with them
 */
export function withExcluded(without: unknown, whole: unknown): readonly Row[] {
  const counted = new Map((without as readonly Row[]).map((row) => [`${row.scope} ${row.stream}`, row.received]))
  return (whole as readonly Row[]).filter(({ scope, stream, received }) => {
    const left = received - (counted.get(`${scope} ${stream}`) ?? 0)
    return left === 0 || left >= smallestCell('internal')
  })
}

/** How many answers each row leaves out, rows that leave out none not being there: their number is never withheld. */
export function excludedIn(without: unknown, whole: unknown) {
  const counted = new Map((without as readonly Row[]).map((row) => [`${row.scope} ${row.stream}`, row.received]))
  return (whole as readonly Row[]).flatMap(({ scope, stream, received }) => {
    const n = received - (counted.get(`${scope} ${stream}`) ?? 0)
    return n > 0 ? [{ scope, stream, n }] : []
  })
}
