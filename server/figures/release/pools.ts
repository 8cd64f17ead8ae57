import type { Waiting } from '../../../db/queries/unreleased.ts'
import { lastDayOf } from '../../../surveys/grammar/half-month.ts'
import { groupBy } from '../../stats/group-by.ts'

/** Answers that are counted together, or not at all. */
export type Batch = {
  /** The first and the last half-month in which its people answered, by their first days. */
  readonly first: string
  readonly last: string
  /** They are alike in everything that lists tell apart; else only in unit, area, stream and form. */
  readonly isPure: boolean
}

/** The fewest answers that are counted together (specification §11.4). */
export const fewestTogether = 5

type Asked = Pick<
  Waiting,
  | 'received'
  | 'half'
  | 'unit'
  | 'area'
  | 'procedure'
  | 'channel'
  | 'stream'
  | 'questionnaire'
  | 'version'
  | 'published'
  | 'out'
>

const place = ({ unit, area, stream, questionnaire }: Asked) => [unit, area, stream, questionnaire]

/** What the members of a batch have in common: all that lists tell apart; then one area in one half-month; then one area. */
const steps: readonly { readonly keyOf: (one: Asked) => readonly unknown[]; readonly isPure: boolean }[] = [
  { keyOf: (one) => [...place(one), one.procedure, one.channel, one.version, one.half], isPure: true },
  { keyOf: (one) => [...place(one), one.half], isPure: false },
  { keyOf: place, isPure: false },
]

/**
 * Puts together what was left over in the queues of the half-months that are
 * over, half-month by half-month as they ended: wherever five or more have
 * something in common they make a batch, and the others wait for the end of the
 * next. What is made of the ones that are there does not depend on those that
 * come later.
 *
 * @param today yyyy-MM-dd
 * It stops after each half-month, so that others can be served before the next.
 *
 * @returns the batch of each answer that is in one
 */
export function* pooled<T extends Asked>(rows: readonly T[], today: string): Generator<void, ReadonlyMap<T, Batch>> {
  const batches = new Map<T, Batch>()
  const arrivals = groupBy(rows, ({ received }) => received)
  const ended = [...arrivals.keys()].toSorted().filter((half) => lastDayOf(half) < today)
  let waiting: readonly T[] = []
  for (const half of ended) {
    // Whoever was published, or left out, before is nobody's company any more: what they say is known.
    const isAfter = (day: string | null) => day === null || day > lastDayOf(half)
    const stillHere = ({ published, out }: T) => isAfter(published) && isAfter(out)
    waiting = [...waiting, ...(arrivals.get(half) ?? [])].filter(stillHere)
    for (const step of steps) waiting = takeOut(waiting, step, batches)
    yield
  }
  return batches
}

function takeOut<T extends Asked>(
  waiting: readonly T[],
  { keyOf, isPure }: (typeof steps)[number],
  batches: Map<T, Batch>,
): readonly T[] {
  const groups = groupBy(waiting, (one) => JSON.stringify(keyOf(one)))
  return [...groups.values()].flatMap((group) => {
    if (group.length < fewestTogether) return group
    const halves = group.map(({ half }) => half).toSorted()
    const batch = { first: halves[0] ?? '', last: halves.at(-1) ?? '', isPure }
    for (const one of group) batches.set(one, batch)
    return []
  })
}
