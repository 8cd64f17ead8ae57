import type { Catalogue } from './api.ts'
import { collator } from './collator.ts'

/** What was taken out of use is kept for the figures, and offered nowhere. */
export const inUse = ({ retiredAt }: { readonly retiredAt: number | null }): boolean => retiredAt === null

/** The areas to choose from, by name. */
export const areasOffered = ({ areas }: Pick<Catalogue, 'areas'>): Catalogue['areas'] =>
  areas.filter(inUse).sort((a, b) => collator.compare(a.name, b.name))

/** The procedures of an area to choose from, in the catalogue's order. */
export const proceduresOffered = (area: string, { procedures }: Pick<Catalogue, 'procedures'>) =>
  procedures.filter((one) => inUse(one) && one.area === area)
