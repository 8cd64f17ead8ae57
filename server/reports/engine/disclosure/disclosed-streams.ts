import type { Stream } from '../../../../surveys/grammar/context.ts'
import type { Period } from '../../../../surveys/periods/period.ts'
import { targetsFor } from '../../../../surveys/targets/targets-for.ts'
import { smallestCell } from '../../../stats/publication/smallest-cell.ts'
import type { GroupOf } from '../answers/scope.ts'
import type { Tallied } from '../answers/tally.ts'
import { type Disclosure, disclosure } from './disclosure.ts'

/** All answers of a period: what may be told of a stream is decided from every one of them, whatever a report is about. */
export type Released = {
  readonly period: Period
  readonly tallies: readonly Tallied[]
  readonly groupOf: GroupOf
}

/** What may be told inside the administration, stream by stream; each is decided once, when it is first asked about. */
export function disclosedStreams({ period, tallies, groupOf }: Released): (stream: Stream) => Disclosure {
  const targets = targetsFor(period)
  const known = new Map<Stream, Disclosure>()
  return (stream) => {
    const ofStream = () => tallies.filter((tally) => tally.stream === stream)
    const found = known.get(stream) ?? disclosure(ofStream(), { smallest: smallestCell('internal'), targets, groupOf })
    known.set(stream, found)
    return found
  }
}
