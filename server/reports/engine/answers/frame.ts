import type { Channel, Context } from '../../../../surveys/grammar/context.ts'
import { groupBy } from '../../../stats/group-by.ts'

/** Transactions closed in a period; `procedure` is '' where only the area is known. */
export type Population = {
  readonly area: string
  readonly procedure: string
  readonly channel: Channel
  readonly closed: number
}

/** A stratum of the frame: area × procedure × channel of the service, or area × channel where procedures are not told apart. */
export type Stratum = {
  readonly key: string
  readonly area: string
  readonly procedure: string
  readonly channel: Channel
  /** Transactions closed; undefined when nobody supplied the number. */
  readonly population: number | undefined
}

/**
 * How the service was delivered, which is what transactions are counted by:
 * whoever answers on a tablet or on paper was served at the desk.
 */
export const serviceChannel = (channel: Channel): 'desk' | 'online' => (channel === 'online' ? 'online' : 'desk')

type Placed = Pick<Context, 'area' | 'procedure' | 'channel'>

/**
 * Sorts answers and transactions into the same strata (specification §3.1). An
 * area × channel is divided by procedure only where every answer and every
 * number names one; else answers would fall between the strata.
 *
 * @returns the strata, with or without answers; the stratum of each answer or transaction; and the answers by stratum
 */
export function frameOf<T extends Placed>(tallies: readonly T[], populations: readonly Population[]) {
  const coarse = new Set<string>()
  for (const list of [tallies, populations])
    for (const placed of list) if (placed.procedure === '') coarse.add(blockOf(placed))
  const keyOf = (placed: Placed) => {
    const block = blockOf(placed)
    return coarse.has(block) ? block : `${block} ${placed.procedure}`
  }
  const closed = groupBy(populations, keyOf)
  const answered = groupBy(tallies, keyOf)
  const keys = [...new Set([...closed.keys(), ...answered.keys()])].toSorted()
  const strata = keys.map((key): Stratum => {
    const rows = closed.get(key)
    const { area = '', procedure = '', channel = 'desk' } = rows?.[0] ?? answered.get(key)?.[0] ?? {}
    return {
      key,
      area,
      procedure: coarse.has(key) ? '' : procedure,
      channel: serviceChannel(channel),
      population: rows?.reduce((sum, row) => sum + row.closed, 0),
    }
  })
  return { strata, keyOf, answered }
}

/** Each answer as one transaction of its area × channel: weighted to these, everybody counts alike. */
export const asTransactions = (rows: readonly { readonly tally: Placed; readonly count: number }[]): Population[] =>
  rows.map(({ tally: { area, channel }, count }) => ({ area, procedure: '', channel, closed: count }))

const blockOf = ({ area, channel }: Placed) => `${area} ${serviceChannel(channel)}`
