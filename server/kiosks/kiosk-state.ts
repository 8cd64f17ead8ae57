import type { Kiosk } from '../../db/queries/kiosks.ts'
import { openMinutesBetween } from '../../surveys/wards/open-minutes.ts'
import type { Holidays } from '../../surveys/wards/working-days.ts'

/** How a tablet stands. `silent` is the warning: an hour of opening time went by without a sign of it. */
export type KioskState = 'unpaired' | 'online' | 'quiet' | 'silent' | 'retired'

/** A tablet comes by every minute; a few may be missed. */
const stillOnline = 5 * 60 * 1000
const silentAfter = 60

/** How a tablet stands at this moment; on days off nobody expects a sign of it. */
export function kioskStateOf(
  kiosk: Pick<Kiosk, 'retiredAt' | 'paired' | 'lastSeenAt'>,
  now: number,
  holidays: Holidays,
): KioskState {
  const { retiredAt, paired, lastSeenAt } = kiosk
  if (retiredAt !== null) return 'retired'
  if (!paired || lastSeenAt === null) return 'unpaired'
  if (now - lastSeenAt <= stillOnline) return 'online'
  return openMinutesBetween(lastSeenAt, now, holidays) >= silentAfter ? 'silent' : 'quiet'
}
