import type { CatalogueNames } from '../../db/queries/catalogue.ts'
import { channelNames } from '../../surveys/grammar/context.ts'

/** What a report asks of the catalogue: which kind of area each is, and how areas, units, procedures and channels are called. */
export function namesIn({ areas, units, procedures }: CatalogueNames) {
  const groups = new Map(areas.map(({ id, group }) => [id, group]))
  const named = [...areas, ...units].map(({ id, name }) => [id, name] as const)
  const names = new Map([...named, ...procedures.map(({ code, name }) => [code, name] as const)])
  return {
    groupOf: (area: string) => groups.get(area) ?? ('' as const),
    nameOf: (id: string) => names.get(id) ?? channelTitles.get(id),
  }
}

const channelTitles = new Map<string, string>(Object.entries(channelNames))
