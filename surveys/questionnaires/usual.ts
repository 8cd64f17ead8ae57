import type { AreaGroup, Channel } from '../grammar/context.ts'

/**
 * Whether a questionnaire asks about what an area does: nobody is asked of a
 * school at the notary's desk, nor of a procedure at the health station.
 */
export function fits(questionnaire: string, group: AreaGroup | ''): boolean {
  if (questionnaire === 'health-station') return group === 'health'
  if (questionnaire === 'public-school') return group === 'education'
  return group !== 'health' && group !== 'education'
}

/** The questionnaire a touchpoint usually asks, by the kind of its area and its channel. */
export function usualQuestionnaire(group: AreaGroup | '', channel: Channel): string {
  if (group === 'health') return 'health-station'
  if (group === 'education') return 'public-school'
  return channel === 'online' ? 'online' : 'one-stop'
}
