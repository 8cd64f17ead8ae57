import type { Method } from '../../../surveys/methods/method.ts'
import { groupBy } from '../../stats/group-by.ts'
import { type Population, serviceChannel } from '../engine/answers/frame.ts'
import type { Tallied } from '../engine/answers/tally.ts'
import { isIncomplete } from '../engine/estimate/covered.ts'
import { estimate } from '../engine/estimate/estimate.ts'
import type { Found } from './breakdown-row.ts'

type PlaceKind = 'area' | 'procedure' | 'channel'
type Placed = Pick<Tallied, PlaceKind>

/**
 * Each area, procedure or channel estimated within itself: its own answers
 * weighted to its own transactions. One with transactions and without answers
 * has a row too. Answers that name no procedure are a row of their area, never
 * weighted, so that the rows add up to the area. Kiosk, paper and phone answers
 * are weighted to the transactions of the desk: that makes them comparable with
 * each other, but of those transactions they are only a part.
 */
export function placeFigures(
  kind: PlaceKind,
  method: Method,
  tallies: readonly Tallied[],
  populations: readonly Population[],
): Found[] {
  const keyOf = ({ area, procedure, channel }: Placed) => ({ area, procedure: `${area} ${procedure}`, channel })[kind]
  const served = populations
    .filter(({ procedure }) => kind !== 'procedure' || procedure !== '')
    .map((population) => ({ ...population, channel: serviceChannel(population.channel) }))
  const answered = groupBy(tallies, keyOf)
  const closed = groupBy(served, keyOf)
  const places = new Map([...tallies, ...served].map((placed): [string, Placed] => [keyOf(placed), placed]))
  return [...places]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, placed]) => {
      const transactions = closed.get(keyOf({ ...placed, channel: serviceChannel(placed.channel) }))
      const own = answered.get(key) ?? []
      const { n, figure, weighted, unweightedShare, covered } = estimate(method, own, transactions ?? [])
      return {
        scope: placed[kind],
        area: kind === 'procedure' ? placed.area : undefined,
        title: undefined,
        withheld: undefined,
        received: own.reduce((sum, tally) => sum + tally.n, 0),
        n,
        figure,
        weighted: weighted !== undefined,
        unweighted: unweightedShare,
        closed: closed.get(key)?.reduce((sum, population) => sum + population.closed, 0),
        tallies: own,
        isIncomplete: isIncomplete(covered),
      }
    })
}
