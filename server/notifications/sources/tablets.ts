import { listKiosks } from '../../../db/queries/kiosks.ts'
import { listTouchpoints } from '../../../db/queries/touchpoints.ts'
import { reaches } from '../../access/roles.ts'
import { kioskStateOf } from '../../kiosks/kiosk-state.ts'
import type { Asked, Source } from './source.ts'

const page = '/desk/collect/kiosks'

/** Tablets without a sign for an hour of opening time; each silence is told once. */
export const tablets: Source = {
  needs: 'kiosks-read',
  counts: async (asked) => [{ of: 'tabletsSilent', n: (await silent(asked)).length, page }],
  alarms: async (asked) =>
    (await silent(asked)).map(({ id, lastSeenAt }) => ({
      of: 'tabletsSilent',
      name: `tablet ${id} ${lastSeenAt}`,
      page,
    })),
}

async function silent({ db, now, units, holidays }: Asked) {
  const [kiosks, touchpoints] = await Promise.all([listKiosks(db), listTouchpoints(db)])
  const unitOf = new Map(touchpoints.map(({ code, unit }) => [code, unit]))
  return kiosks.filter(
    (one) => kioskStateOf(one, now, holidays) === 'silent' && reaches(units, unitOf.get(one.touchpoint) ?? ''),
  )
}
