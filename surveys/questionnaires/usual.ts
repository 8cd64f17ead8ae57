import type { AreaGroup, Channel } from '../grammar/context.ts'

/** The questionnaire a touchpoint usually asks, by the kind of its area and its channel. */
export function usualQuestionnaire(group: AreaGroup | '', channel: Channel): string {
  if (group === 'health') return 'health-station'
  if (group === 'education') return 'public-school'
  return channel === 'online' ? 'online' : 'one-stop'
}
