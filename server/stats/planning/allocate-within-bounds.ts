import { at } from '../at.ts'

/** What a stratum must get, may get, and how much it counts in sharing out. */
export interface Claim {
  readonly size: number
  readonly floor: number
  readonly ceiling: number
}

/**
 * Shares out whole interviews in proportion to the claims, none below its floor
 * or above its ceiling: who would be outside gets his bound, the rest is shared
 * out again. Fractions go by largest remainder, ties to the earlier stratum. A
 * total below all floors gives the floors, one above all ceilings the ceilings.
 *
 * @example
 * allocateWithinBounds([{ size: 2, floor: 0, ceiling: 99 }, { size: 1, floor: 0, ceiling: 99 }], 10) // => [7, 3]
 * allocateWithinBounds([{ size: 50, floor: 2, ceiling: 5 }, { size: 1, floor: 2, ceiling: 99 }], 20) // => [5, 15]
 */
export function allocateWithinBounds(claims: readonly Claim[], total: number): number[] {
  const shares = boundedShares(claims, total)
  const whole = shares.map((share) => Math.floor(share + 1e-9))
  const remainder = (i: number) => Math.round((at(shares, i) - at(whole, i)) * 1e9)
  const order = [...shares.keys()].filter((i) => remainder(i) > 0).sort((i, j) => remainder(j) - remainder(i) || i - j)

  const target = Math.round(shares.reduce((sum, share) => sum + share, 0))
  let left = target - whole.reduce((sum, share) => sum + share, 0)
  for (const i of order) {
    if (left <= 0) break
    whole[i] = at(whole, i) + 1
    left--
  }
  return whole
}

/** In each round the side that weighs more is settled: floors if those cost too much, else ceilings. */
function boundedShares(claims: readonly Claim[], total: number): number[] {
  const settled = new Map<number, number>()
  for (;;) {
    const free = [...claims.keys()].filter((i) => !settled.has(i))
    const left = total - [...settled.values()].reduce((sum, share) => sum + share, 0)
    const size = free.reduce((sum, i) => sum + at(claims, i).size, 0)
    const shares = new Map(free.map((i) => [i, size > 0 ? (left * at(claims, i).size) / size : 0]))
    const bound = free.map((i) => ({
      i,
      share: shares.get(i) ?? 0,
      bounded: within(at(claims, i), shares.get(i) ?? 0),
    }))
    const excess = bound.reduce((sum, { share, bounded }) => sum + bounded - share, 0)
    const outside = bound.filter(({ share, bounded }) => (excess > 0 ? bounded > share : bounded < share))
    if (outside.length === 0) {
      return claims.map((_, i) => settled.get(i) ?? bound.find((one) => one.i === i)?.bounded ?? 0)
    }
    for (const { i, bounded } of outside) settled.set(i, bounded)
  }
}

/** A floor above the ceiling (30 wanted, 20 people there) gives way to it. */
const within = ({ floor, ceiling }: Claim, share: number) => Math.min(ceiling, Math.max(floor, share))
