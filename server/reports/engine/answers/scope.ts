import type { AreaGroup, Context } from '../../../../surveys/grammar/context.ts'
import type { Scope } from '../../../../surveys/targets/target.ts'
import { type Population, serviceChannel } from './frame.ts'

/** Which kind of area each area is. */
export type GroupOf = (area: string) => AreaGroup | ''

/** Which kind of area a questionnaire is about; those not named here are about administrative procedures. */
const serviceGroups: { readonly [questionnaire: string]: AreaGroup } = {
  'health-station': 'health',
  'public-school': 'education',
}

/** Health and schools: their forms are never held against those about procedures. */
export const isAboutService = (questionnaire: string): boolean => serviceGroups[questionnaire] !== undefined

/** Whether a scope speaks of these answers. */
export function speaksOf({ questionnaires, channels, areaGroups }: Scope, tally: Context, groupOf: GroupOf): boolean {
  return (
    (questionnaires?.includes(tally.questionnaire) ?? true) &&
    (channels?.includes(tally.channel) ?? true) &&
    (areaGroups?.some((one) => one === groupOf(tally.area)) ?? true)
  )
}

/** Whether a scope speaks of these transactions: those of health and schools are told by their area, the others are procedures. */
export function standsFor(
  { questionnaires, channels, areaGroups }: Scope,
  population: Population,
  groupOf: GroupOf,
): boolean {
  const group = groupOf(population.area)
  const isService = group === 'health' || group === 'education'
  const asked = (questionnaires ?? []).map((questionnaire) => serviceGroups[questionnaire] ?? 'procedures')
  return (
    (asked.length === 0 || asked.includes(isService ? group : 'procedures')) &&
    (channels?.some((channel) => serviceChannel(channel) === serviceChannel(population.channel)) ?? true) &&
    (areaGroups?.some((one) => one === group) ?? true)
  )
}
