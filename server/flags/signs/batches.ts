import { readBatches } from '../../../db/queries/batches.ts'
import { batchMembers } from '../../../db/queries/flagged-answers.ts'
import { oneDay } from '../../../surveys/grammar/calendar.ts'
import type { Found, Look } from '../found.ts'

/** So long a batch takes in answers, in milliseconds. */
const span = 30 * 60_000

/** Many answers of one place within half an hour; only where all of them came in at places that are looked at. */
export async function batchSigns({ db, now, since, places }: Look): Promise<Found[]> {
  const [batches, members] = await Promise.all([readBatches(db, since, now + oneDay), batchMembers(db, since)])
  const byName = new Map(members.map((one) => [one.name, one.members]))
  return batches
    .filter(({ touchpoints }) => Object.keys(touchpoints).every(places.isOwn))
    .map(({ batch, at, touchpoints, n }) => ({
      ...{ id: `batch.${batch}`, sign: { kind: 'batch', touchpoints }, area: places.areaOf(Object.keys(touchpoints)) },
      ...{ procedure: '', touchpoints: Object.keys(touchpoints), from: at, to: at + span, n },
      ...{ members: byName.get(batch) ?? [], isOver: at + span <= now },
    }))
}
