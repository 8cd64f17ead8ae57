import { mannersIn } from '../../../db/queries/hours.ts'
import { dayOf, oneDay, startOfDay } from '../../../surveys/grammar/calendar.ts'
import { halfMonthOf, lastDayOf } from '../../../surveys/grammar/half-month.ts'
import { openHours } from '../../../surveys/wards/open-minutes.ts'
import { groupBy } from '../../stats/group-by.ts'
import type { Found, Look } from '../found.ts'
import { excessIn } from '../shares.ts'

type Row = Awaited<ReturnType<typeof mannersIn>>[number]
type Trait = {
  readonly kind: 'perfect' | 'straight' | 'hasty' | 'closed'
  readonly count: keyof Row
  readonly of: keyof Row
}

/** Specification §12 e, f, g and h: which trait, of how many, where. */
const traits: readonly (Trait & { readonly isHere: (row: Row) => boolean })[] = [
  { kind: 'perfect', count: 'perfect', of: 'full', isHere: ({ touchpoint }) => touchpoint !== '' },
  { kind: 'straight', count: 'straight', of: 'full', isHere: () => true },
  { kind: 'hasty', count: 'hasty', of: 'n', isHere: ({ touchpoint }) => touchpoint !== '' },
  // Online people are served at any hour.
  {
    kind: 'closed',
    count: 'closed',
    of: 'n',
    isHere: ({ touchpoint, channel }) => touchpoint !== '' && (channel === 'desk' || channel === 'kiosk'),
  },
]

/** How answers were given at a place, against all places of the half-month. */
export async function shareSigns({ db, now, since, places }: Look): Promise<Found[]> {
  const asked = { from: halfMonthOf(dayOf(since)), to: dayOf(now), open: openHours() }
  const rows = (await mannersIn(db, asked)).filter(places.isOwnAnswer)
  return traits.flatMap(({ kind, count, of, isHere }) => {
    const placeOf = (row: Row) =>
      kind === 'straight' ? [row.area, row.procedure, row.channel].join('.') : row.touchpoint
    const groups = groupBy(rows.filter(isHere), (row) => `${row.half}.${placeOf(row)}`)
    const sum = (list: readonly Row[], of: keyof Row) => list.reduce((all, row) => all + Number(row[of]), 0)
    const counted = [...groups].map(([id, list]) => ({
      ...{ place: id, half: list[0]?.half ?? '', first: list[0], count: sum(list, count), answers: sum(list, of) },
    }))
    const firstOf = new Map(counted.map((one) => [one.place, one.first]))
    return excessIn(counted).flatMap(({ place, half, ...excess }): Found[] => {
      const row = firstOf.get(place)
      if (!row) return []
      const until = startOfDay(lastDayOf(half)) + oneDay
      const isPlace = kind !== 'straight'
      return [
        {
          ...{ id: `${kind}.${place}`, sign: { kind, count: excess.count, answers: excess.answers, all: excess.all } },
          ...{ area: row.area, procedure: isPlace ? '' : row.procedure, touchpoints: isPlace ? [row.touchpoint] : [] },
          ...{ from: startOfDay(half), to: Math.min(until, now), n: excess.count, members: [], isOver: until <= now },
        },
      ]
    })
  })
}
