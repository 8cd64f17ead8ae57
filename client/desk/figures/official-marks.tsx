import { type Official, officialSaid, shareSaid } from '../outside-figures.ts'
import { type Axis, middle, placeDown, type Slot } from './trend-geometry.ts'

/** A sign for each publisher, told apart by its shape. */
const shapes: { readonly [P in Official['publisher']]: string } = {
  city: 'M0 -7 L7 0 L0 7 L-7 0 Z',
  ministry: 'M0 -7 L7 6 L-7 6 Z',
}

/** Those of a year that the line shows. */
export const inSight = (official: readonly Official[], slots: readonly Slot[]): Official[] =>
  official.filter(({ year }) => slots.some(({ period }) => period.startsWith(`${year}-`)))

type Drawing = { readonly of: readonly Official[]; readonly slots: readonly Slot[]; readonly axis: Axis }

/** What others published for a year, in the middle of its periods: beside the line, never part of it. */
export const OfficialMarks = ({ of, slots, axis }: Drawing) =>
  inSight(of, slots).map((one) => {
    const places = slots.flatMap(({ period }, i) => (period.startsWith(`${one.year}-`) ? [i] : []))
    const place = places.reduce((sum, i) => sum + i, 0) / places.length
    return (
      <svg
        key={one.id}
        class="others-sign"
        aria-hidden="true"
        x={middle(place, slots.length)}
        y={placeDown(axis, one.value)}
      >
        <path d={shapes[one.publisher]} />
      </svg>
    )
  })

/** What the signs are and say, in words. */
export function OfficialLegend({ of }: { readonly of: readonly Official[] }) {
  if (of.length === 0) return null
  return (
    <>
      <ul class="official-legend">
        {of.map((one) => (
          <li key={one.id}>
            <svg viewBox="-9 -9 18 18" aria-hidden="true" class="others-sign">
              <path d={shapes[one.publisher]} />
            </svg>
            SIPAS {officialSaid(one)}: {shareSaid(one.value)}
          </li>
        ))}
      </ul>
      <p class="note">
        Dấu rỗng là số liệu cấp trên công bố: đo người khác, cách khác, không tính vào đường của phường.
      </p>
    </>
  )
}
