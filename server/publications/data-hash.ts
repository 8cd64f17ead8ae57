import { createHash } from 'node:crypto'
import type { Period } from '../../surveys/periods/period.ts'
import { contextOf } from '../figures/release/waiting-tallies.ts'
import type { Population } from '../reports/engine/answers/frame.ts'
import type { Tally } from '../reports/engine/answers/tally.ts'

/** The answers of a period, pattern by pattern, and its transactions, month by month. */
type Counts = {
  readonly period: Period
  readonly tallies: readonly Tally[]
  readonly populations: readonly Population[]
}

/**
 * SHA-256, in hexadecimal, of what the figures of a period were made from: the
 * answers counted, the transactions, and the ids of the answers left out, of the
 * period and of the one before, which the change is measured against. The same
 * data give the same hash, in whatever order they came out of the database.
 */
export const dataHash = (present: Counts, previous: Counts, excluded: readonly string[]) =>
  createHash('sha256')
    .update(JSON.stringify({ present: inOrder(present), previous: inOrder(previous), excluded: excluded.toSorted() }))
    .digest('hex')

const inOrder = ({ period, tallies, populations }: Counts) => ({
  period: period.name,
  tallies: tallies.map((tally) => `${contextOf(tally)} ${tally.n}`).toSorted(),
  populations: populations
    .map(({ area, procedure, channel, closed }) => JSON.stringify([area, procedure, channel, closed]))
    .toSorted(),
})
