import type { Db } from '../../db/db.ts'
import { detailsOf, type Line, linesAfter } from '../../db/queries/log.ts'
import { genesis, hashOf, sha256 } from './chain.ts'

/** A head of the log as it was told somewhere else: in a publication, in a file, on paper. */
export type Anchor = { readonly n: number; readonly hash: string; readonly where: string }

/** What is wrong with the log, each in a form that can be said. */
export type LogFault =
  | { readonly kind: 'gap'; readonly n: number }
  | { readonly kind: 'changed'; readonly n: number }
  | { readonly kind: 'detail'; readonly n: number }
  | { readonly kind: 'anchor'; readonly n: number; readonly where: string }

/** How many lines are read at a time. */
const slice = 2000

/** How many faults are told. */
const most = 20

/**
 * Reads the whole log: every line follows the one before and carries its own hash,
 * details are what they were, and every head that was told elsewhere is where it was
 * said to be. A chain alone does not see that its end is
 * missing, or that all of it was written anew; the heads told elsewhere do.
 *
 * @returns how many lines there are, the present head, and at most 20 faults
 */
export async function verifyLog(db: Db, anchors: readonly Anchor[]) {
  const faults: LogFault[] = []
  const wanted = new Map<number, Anchor[]>()
  for (const anchor of anchors) wanted.set(anchor.n, [...(wanted.get(anchor.n) ?? []), anchor])
  let last: Pick<Line, 'n' | 'hash'> = { n: 0, hash: genesis }
  for (;;) {
    const lines = await linesAfter(db, last.n, slice)
    const details = await detailsOf(db, last.n, lines.at(-1)?.n ?? 0)
    for (const line of lines) {
      faults.push(...faultsOf(last, line, details.get(line.n)))
      for (const { hash, where } of wanted.get(line.n) ?? [])
        if (hash !== line.hash) faults.push({ kind: 'anchor', n: line.n, where })
      last = line
    }
    if (lines.length < slice) break
  }
  for (const { n, where } of anchors) if (n > last.n) faults.push({ kind: 'anchor', n, where })
  return { lines: last.n, head: last.hash, faults: faults.slice(0, most), faultCount: faults.length }
}

function faultsOf(before: Pick<Line, 'n' | 'hash'>, line: Line, detail: string | undefined): LogFault[] {
  const { n, prev, hash, detailHash } = line
  const follows = n === before.n + 1 && prev === before.hash
  return [
    ...(follows ? [] : [{ kind: 'gap', n } as const]),
    ...(hash === hashOf(line) ? [] : [{ kind: 'changed', n } as const]),
    // A detail may have been forgotten; one that is there must be the one that was written.
    ...(detail === undefined || sha256(detail) === detailHash ? [] : [{ kind: 'detail', n } as const]),
  ]
}
