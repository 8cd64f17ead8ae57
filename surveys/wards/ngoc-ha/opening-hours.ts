import type { Stretch, Ward } from '../ward.ts'

const morning: Stretch = [8 * 60, 12 * 60]
const afternoon: Stretch = [13 * 60, 17 * 60]

/**
 * When the one-stop desk works, Sunday first.
 *
 * An assumption: the ward has not told its hours. Hà Nội's one-stop desks work eight hours a day within these
 * stretches, and wards also on Saturday mornings since March 2018. Days off are told by `holidays.csv`.
 */
export const openingHours: Ward['openingHours'] = [
  [],
  [morning, afternoon],
  [morning, afternoon],
  [morning, afternoon],
  [morning, afternoon],
  [morning, afternoon],
  [morning],
]

/** Chờ phường xác nhận. */
export const openingHoursTold: Ward['openingHoursTold'] = false
