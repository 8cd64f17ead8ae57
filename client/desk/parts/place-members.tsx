import { placeAddress, withChoices } from '../address.ts'
import type { Catalogue } from '../api.ts'
import { collator } from '../collator.ts'
import { inUse } from '../in-use.ts'
import type { NamedPlace } from '../place-name.ts'
import { More } from './more.tsx'

type Parts = {
  readonly place: NamedPlace
  readonly of: Catalogue
  readonly chosen: { readonly [name: string]: string }
}

type Link = { readonly to: string; readonly name: string }

/** What a place is made of and stands in: an area's procedures and unit, a unit's areas, a procedure's area. */
export function PlaceMembers({ place: { by, id, area }, of, chosen }: Parts) {
  const link = (kind: 'area' | 'unit', one: string, name: string): Link => ({
    to: withChoices(placeAddress(kind, one), chosen),
    name,
  })
  const procedures = of.procedures.filter((one) => inUse(one) && (by === 'area' ? one.area === id : one.unit === id))
  const procedureLinks = procedures.map((one) => ({
    to: withChoices(placeAddress('procedure', one.code, one.area), chosen),
    name: `${one.name} (${one.code})`,
  }))
  const areas = of.areas.filter((one) => inUse(one) && (by === 'unit' ? one.unit === id : one.id === area))
  const unit = of.areas.find((one) => one.id === id)?.unit
  const units = by === 'area' ? of.units.filter((one) => one.id === unit) : []
  return (
    <>
      <Links title="Đơn vị" of={units.map((one) => link('unit', one.id, one.name))} />
      {(by === 'unit' || by === 'procedure') && (
        <Links title="Lĩnh vực" of={areas.map((one) => link('area', one.id, one.name))} />
      )}
      {(by === 'area' || by === 'unit') && <Links title="Thủ tục" of={procedureLinks} />}
    </>
  )
}

const Links = ({ title, of }: { readonly title: string; readonly of: readonly Link[] }) =>
  of.length === 0 ? null : (
    <More title={`${title} (${of.length})`}>
      {() => (
        <ul class="columns">
          {[...of]
            .sort((a, b) => collator.compare(a.name, b.name))
            .map(({ to, name }) => (
              <li key={to}>
                <a href={to}>{name}</a>
              </li>
            ))}
        </ul>
      )}
    </More>
  )
