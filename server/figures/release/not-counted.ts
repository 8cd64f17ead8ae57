import type { Db } from '../../../db/db.ts'
import type { LeftOut } from '../../../db/queries/exclusions.ts'
import type { Waiting } from '../../../db/queries/unreleased.ts'
import type { Material } from '../../reports/report.ts'
import { type Decided, waitingIf } from '../decided.ts'
import type { Own } from '../own-units.ts'
import { versionedCache } from '../versioned-cache.ts'
import { type TakenAway, takenAway } from './taken-away.ts'
import { answered, type Cut, type Days, type Queues, uncounted } from './uncounted.ts'
import { contextOf, talliesOf } from './waiting-tallies.ts'

/** Answers that no figure counts. */
export type NotCounted = {
  readonly taken: TakenAway
  /** Those that are not left out anyway: only how many they are may be told. */
  readonly waiting: NonNullable<Material['waiting']>
  /** How many of them are left out anyway, by the kind and context of `leftOutKey`. */
  readonly leftOut: ReadonlyMap<string, number>
}

type Asked = {
  readonly days: Days
  readonly cut: Cut
  readonly own: Own
  /** As it would be if that were decided. */
  readonly decided?: Decided
}

/** The answers of some days that no figure counts, in two parts: what half-months that are over left is remembered. */
export async function notCounted(db: Db, queues: Queues, asked: Asked): Promise<readonly NotCounted[]> {
  const { days, cut, own, decided } = asked
  const { over } = queues
  const of = (part: readonly Waiting[]) => {
    const waiting = uncounted(part, over, days, cut)
    return madeOf(own.answers(decided ? waitingIf(waiting, decided) : waiting))
  }
  const name = `not counted ${days.firstDay} ${days.lastDay} ${cut.of} ${own.name}`
  const { ended, running } = answered(queues, days)
  if (decided) return [of(ended), of(running)]
  return [await versionedCache(db, name, over.version, async () => of(ended)), of(running)]
}

function madeOf(rows: readonly Waiting[]): NotCounted {
  const leftOut = new Map<string, number>()
  for (const { kind, ...one } of rows) {
    if (kind === null) continue
    const key = leftOutKey({ kind, ...one })
    leftOut.set(key, (leftOut.get(key) ?? 0) + 1)
  }
  // Whatever they say stays here.
  const waiting = talliesOf(rows.filter(({ kind }) => kind === null)).map(({ pattern: _, ...one }) => one)
  return { taken: takenAway(talliesOf(rows)), waiting, leftOut }
}

const leftOutKey = (one: Omit<LeftOut, 'n'>): string => `${one.kind} ${contextOf(one)}`

/** The answers left out, without those that are not counted anyway: nobody is taken away twice. */
export const leftOutAndCounted = (leftOut: readonly LeftOut[], parts: readonly NotCounted[]): LeftOut[] =>
  leftOut
    .map((one) => ({ ...one, n: parts.reduce((n, part) => n - (part.leftOut.get(leftOutKey(one)) ?? 0), one.n) }))
    .filter(({ n }) => n > 0)
