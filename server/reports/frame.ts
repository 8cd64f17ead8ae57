import type { Channel } from '../../surveys/grammar/context.ts'
import { groupBy } from '../stats/group-by.ts'
import type { Tally } from './tally.ts'

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

type Placed = { readonly area: string; readonly procedure: string; readonly channel: Channel }

/**
 * Sorts answers and transactions into the same strata (specification §3.1). An
 * area × channel is divided by procedure only where every answer and every
 * number names one; else answers would fall between the strata.
 *
 * @returns the strata, with or without answers, and the stratum of each answer or transaction
 */
export function frameOf(tallies: readonly Tally[], populations: readonly Population[]) {
  const coarse = new Set([...tallies, ...populations].filter(({ procedure }) => procedure === '').map(blockOf))
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
  return { strata, keyOf }
}

/** Each answer as one transaction of its area × channel: weighted to these, everybody counts alike. */
export const asTransactions = (rows: readonly { readonly tally: Tally; readonly count: number }[]): Population[] =>
  rows.map(({ tally: { area, channel }, count }) => ({ area, procedure: '', channel, closed: count }))

const blockOf = ({ area, channel }: Placed) => `${area} ${serviceChannel(channel)}`
