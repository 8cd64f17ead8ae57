import { channelNames, channels } from '../../surveys/grammar/context.ts'
import type { PlaceKind } from './address.ts'
import type { Catalogue } from './api.ts'
import type { subjects } from './words.ts'

type By = Exclude<PlaceKind, 'touchpoint'>

/** A place with its name, who answers for it, and what it is about where that is one thing. */
export type NamedPlace = {
  readonly by: By
  readonly id: string
  readonly area: string
  readonly name: string
  readonly owner: string | undefined
  readonly about: keyof typeof subjects | undefined
}

/** What a place is called, by the catalogue; one it does not know is called by its id. */
export function namedPlace({ by, id, area }: Pick<NamedPlace, 'by' | 'id' | 'area'>, known: Catalogue): NamedPlace {
  const unitName = (unit: string | undefined) => known.units.find((one) => one.id === unit)?.name
  const subjectOf = (areaId: string) => {
    const group = known.areas.find((one) => one.id === areaId)?.group
    return group === 'health' || group === 'education' ? 'health-education' : 'procedures'
  }
  const place = { by, id, area }
  if (by === 'area') {
    const found = known.areas.find((one) => one.id === id)
    return { ...place, name: found?.name ?? id, owner: unitName(found?.unit), about: subjectOf(id) }
  }
  if (by === 'procedure') {
    const found = known.procedures.find(({ code }) => code === id)
    return { ...place, name: found?.name ?? id, owner: unitName(found?.unit), about: subjectOf(area) }
  }
  if (by === 'unit') return { ...place, name: unitName(id) ?? id, owner: undefined, about: undefined }
  const channel = channels.find((one) => one === id)
  return { ...place, name: channel ? channelNames[channel] : id, owner: undefined, about: undefined }
}
