import { groupBy } from '../../server/stats/group-by.ts'
import { indexFromMoments } from '../../server/stats/index/index-from-moments.ts'
import type { Answered, IndexMethod } from '../../server/stats/index/index-method.ts'
import { indexShortfall } from '../../server/stats/index/index-shortfall.ts'
import { levelLack, shareLack } from '../../server/stats/index/lack.ts'
import { momentsOf } from '../../server/stats/index/moments.ts'

type Frame = {
  readonly population?: ReadonlyMap<string, number> | undefined
  readonly domain?: readonly boolean[] | undefined
}

/** The index of the same answers by their moments; rows of a stratum weigh alike. A `worth` is taken to be level / 5. */
export function byMoments(rows: readonly Answered[], { worth, ...method }: IndexMethod, frame: Frame = {}) {
  const lack = worth ? levelLack : shareLack
  const placed = rows.map((row, i) => ({ ...row, inside: frame.domain?.[i] ?? true }))
  const strata = [...groupBy(placed, ({ stratum }) => stratum)].map(([stratum, members]) => ({
    weight: members[0]?.weight ?? 0,
    drawn: members.reduce((sum, { count = 1 }) => sum + count, 0),
    population: frame.population?.get(stratum),
    moments: momentsOf(
      members.filter(({ inside }) => inside),
      method.factorOf.length,
      lack,
    ),
  }))
  return indexFromMoments(strata, { ...method, steps: lack.steps })
}

/** Where the points are lost, each row by the moments of its own answers. */
export function shortfallOf(rows: readonly Answered[], { worth, ...method }: IndexMethod, { domain }: Frame = {}) {
  const lack = worth ? levelLack : shareLack
  const inside = rows.filter((_, i) => domain?.[i] ?? true)
  const moments = (row: Answered) => momentsOf([row], method.factorOf.length, lack)
  return indexShortfall(
    inside.map((row) => ({ weight: row.weight, moments: moments(row) })),
    { ...method, steps: lack.steps },
  )
}
