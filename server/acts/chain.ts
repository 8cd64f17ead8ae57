import { createHash } from 'node:crypto'
import type { Line } from '../../db/queries/log.ts'

/** What the first line names as the one before it. */
export const genesis = '0'.repeat(64)

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The hash of a line: SHA-256 over the hash of the line before and the line's own
 * fields, each with its length in bytes before it, so that no field can be moved
 * into another.
 *
 * @returns 64 hexadecimal digits
 */
export function hashOf({ prev, n, at, by, role, via, act, ...line }: Omit<Line, 'hash'>): string {
  const { subjectKind, subject, reason, request, detailHash } = line
  const fields = [prev, n, at, by, role, via, act, subjectKind, subject, reason, request, detailHash]
  return sha256(fields.map((field) => `${Buffer.byteLength(String(field))}:${field}`).join(''))
}

/** The line that follows a head. */
export function lineAfter(
  head: Pick<Line, 'n' | 'hash'> | undefined,
  entry: Omit<Line, 'n' | 'prev' | 'hash' | 'detailHash'>,
  detail: string,
): Line {
  const detailHash = detail === '' ? '' : sha256(detail)
  const line = { ...entry, detailHash, n: (head?.n ?? 0) + 1, prev: head?.hash ?? genesis }
  return { ...line, hash: hashOf(line) }
}
