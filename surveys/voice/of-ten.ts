import type { Text } from '../grammar/text.ts'

/** How many of ten: exactly so, a little more, or a little fewer. */
export type OfTen = { readonly many: number; readonly how: 'about' | 'over' | 'nearly' }

/**
 * A share as so many of ten people, as it is said in public. What lies half a percent or less from a tenth counts as it;
 * everything else is said to be over or nearly so many. Nobody and everybody are said only where it is so.
 *
 * @param share 0…1
 * @example
 * ofTen(0.902) // => { many: 9, how: 'about' }
 * ofTen(0.93) // => { many: 9, how: 'over' }
 * ofTen(0.88) // => { many: 9, how: 'nearly' }
 * ofTen(0.998) // => { many: 9, how: 'over' }
 * ofTen(1) // => { many: 10, how: 'about' }
 */
export function ofTen(share: number): OfTen {
  const nearest = Math.round(share * 10)
  if (nearest === 10 && share < 1) return { many: 9, how: 'over' }
  if (nearest === 0 && share > 0) return { many: 1, how: 'nearly' }
  const off = share - nearest / 10
  if (Math.abs(off) <= 0.005 + 1e-9) return { many: nearest, how: 'about' }
  return { many: nearest, how: off > 0 ? 'over' : 'nearly' }
}

/** "Hơn 9 trên 10". */
export const ofTenWords = {
  about: { vi: '{many} trên 10', en: '{many} in 10' },
  over: { vi: 'Hơn {many} trên 10', en: 'More than {many} in 10' },
  nearly: { vi: 'Gần {many} trên 10', en: 'Nearly {many} in 10' },
} as const satisfies { readonly [H in OfTen['how']]: Text }
