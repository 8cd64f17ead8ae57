import { fold } from '../../surveys/grammar/fold.ts'
import { placeAddress, touchpointAddress } from './address.ts'
import type { Catalogue, Touchpoint } from './api.ts'
import { inUse } from './in-use.ts'
import { openPlaces } from './places.ts'
import { matchesSearch } from './search-match.ts'
import { may } from './session.ts'

/** Something that has a page: what it is called and is, where it is, and by what it is found. */
export type Thing = { readonly title: string; readonly kind: string; readonly to: string; readonly text: string }

/** Everything whoever acts may open: pages, areas, units, procedures and touchpoints in use. */
export function thingsOf(known: Catalogue, touchpoints: readonly Touchpoint[]): Thing[] {
  const pages = openPlaces().flatMap(({ title: place, tabs }) =>
    tabs.map(({ title, to }) => ({ title, kind: `Trang, mục ${place}`, to, text: `${title} ${place}` })),
  )
  const places = may('figures-read') ? placesIn(known) : []
  const counters = touchpoints.filter(inUse).map(({ code, counter, names }) => ({
    title: [counter, names.procedure ?? names.area].filter(Boolean).join(' · '),
    kind: `Điểm khảo sát ${code}`,
    to: touchpointAddress(code),
    text: `${code} ${counter} ${names.procedure ?? ''} ${names.area} ${names.unit}`,
  }))
  return [...pages, ...places, ...counters]
}

const placesIn = ({ areas, units, procedures }: Catalogue): Thing[] => [
  ...areas.filter(inUse).map(({ id, name }) => ({
    ...{ title: name, kind: 'Lĩnh vực', to: placeAddress('area', id), text: name },
  })),
  ...units.filter(inUse).map(({ id, name }) => ({
    ...{ title: name, kind: 'Đơn vị', to: placeAddress('unit', id), text: name },
  })),
  ...procedures.filter(inUse).map(({ code, name, area }) => ({
    ...{ title: name, kind: `Thủ tục ${code}`, to: placeAddress('procedure', code, area), text: `${code} ${name}` },
  })),
]

/** What was typed somewhere in its name or code; what begins with it stands first, then the shortest: the plain procedure before its special cases. Nothing while nothing is typed. */
export function foundThings(things: readonly Thing[], typed: string): Thing[] {
  if (typed.trim() === '') return []
  const begins = ({ title }: Thing) => Number(!fold(title).startsWith(fold(typed.trim())))
  return things
    .filter(({ text }) => matchesSearch(typed, text))
    .sort((a, b) => begins(a) - begins(b) || a.title.length - b.title.length)
}
