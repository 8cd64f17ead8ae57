import { fits } from '../../surveys/questionnaires/usual.ts'
import type { Catalogue, Touchpoint } from './api.ts'
import { collator } from './collator.ts'

/** What was taken out of use is kept for the figures, and offered nowhere. */
export const inUse = ({ retiredAt }: { readonly retiredAt: number | null }): boolean => retiredAt === null

/** The areas to choose from, by name. */
export const areasOffered = ({ areas }: Pick<Catalogue, 'areas'>): Catalogue['areas'] =>
  areas.filter(inUse).sort((a, b) => collator.compare(a.name, b.name))

/** The procedures of an area to choose from, in the catalogue's order. */
export const proceduresOffered = (area: string, { procedures }: Pick<Catalogue, 'procedures'>) =>
  procedures.filter((one) => inUse(one) && one.area === area)

/** The questionnaires a touchpoint of the area may ask; those for campaigns are asked of people who were chosen. */
export const questionnairesOffered = (
  area: string,
  { areas, questionnaires }: Pick<Catalogue, 'areas' | 'questionnaires'>,
) => {
  const group = areas.find(({ id }) => id === area)?.group ?? ''
  return questionnaires.filter(({ id, use }) => use !== 'campaign' && fits(id, group))
}

/** The touchpoints a new tablet may stand at. */
export const placesForTablets = (
  touchpoints: readonly Touchpoint[],
  { questionnaires }: Pick<Catalogue, 'questionnaires'>,
) =>
  touchpoints.filter(
    (one) => inUse(one) && questionnaires.find(({ id }) => id === one.questionnaire)?.use !== 'campaign',
  )
