import type { Db } from '../../db/db.ts'
import { excludedTallies, type LeftOut } from '../../db/queries/exclusions.ts'
import { talliesOfResponses } from '../../db/queries/proposals.ts'
import type { Waiting } from '../../db/queries/unreleased.ts'
import type { Days } from './release/uncounted.ts'
import { contextOf } from './release/waiting-tallies.ts'

/** What is proposed of some answers: that figures leave them out, or count them. */
export type Decided = {
  /** Ids of responses. */
  readonly responses: readonly string[]
  readonly to: 'out' | 'counted'
  /** Of those counted again, the ones that are in no figure all the same: they are held, or wait, as they did before. */
  readonly staying?: readonly string[]
}

/** What is left out of a period as it would be when that is decided. */
export async function leftOutIf(db: Db, days: Days, { responses, to, staying = [] }: Decided): Promise<LeftOut[]> {
  const [now, moved, stay] = await Promise.all([
    excludedTallies(db, days),
    talliesOfResponses(db, responses, days),
    staying.length === 0 ? [] : talliesOfResponses(db, staying, days),
  ])
  const kinds = new Map<string, LeftOut>(now.map((one) => [keyOf(one), one]))
  const add = (one: LeftOut, n: number) => {
    const before = kinds.get(keyOf(one))
    kinds.set(keyOf(one), { ...one, n: (before?.n ?? 0) + n })
  }
  for (const { kind, ...one } of moved) {
    if (kind) add({ ...one, kind }, -one.n)
    if (to === 'out') add({ ...one, kind: 'staff' }, one.n)
  }
  for (const one of stay) add({ ...one, kind: 'held' }, one.n)
  return [...kinds.values()].filter(({ n }) => n > 0)
}

const keyOf = (one: LeftOut): string => `${one.kind} ${contextOf(one)}`

/** The answers that wait, each left out as it would be when that is decided. */
export function waitingIf(waiting: readonly Waiting[], { responses, to }: Decided): Waiting[] {
  const moved = new Set(responses)
  return waiting.map((one) => (moved.has(one.response) ? { ...one, kind: to === 'out' ? 'staff' : null } : one))
}
