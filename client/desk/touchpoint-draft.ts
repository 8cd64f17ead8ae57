import { signal } from '@preact/signals'
import { type Channel, channels } from '../../surveys/grammar/context.ts'
import { usualQuestionnaire } from '../../surveys/questionnaires/usual.ts'
import type { Catalogue } from './api.ts'

/** What was entered; an empty unit or questionnaire follows from the rest. */
export type Draft = {
  readonly area: string
  readonly procedure: string
  readonly unit: string
  readonly counter: string
  readonly channel: Channel
  readonly questionnaire: string
}

export const emptyDraft: Draft = { area: '', procedure: '', unit: '', counter: '', channel: 'desk', questionnaire: '' }

/** Kept outside the page: a session that ends in the middle does not lose it. */
export const draft = signal<Draft>(emptyDraft)

/**
 * The draft with everything that follows from it filled in, as the form shows
 * it and as it is sent: the unit of the procedure or area, and the
 * questionnaire that is usual for the kind of area and the channel.
 */
export function filled(entered: Draft, { areas, procedures }: Pick<Catalogue, 'areas' | 'procedures'>): Draft {
  const area = areas.find(({ id }) => id === entered.area)
  const procedure = procedures.find(({ code }) => code === entered.procedure)
  return {
    ...entered,
    unit: entered.unit || procedure?.unit || area?.unit || '',
    questionnaire: entered.questionnaire || usualQuestionnaire(area?.group ?? '', entered.channel),
  }
}

/** A change of area takes its procedure and unit along; a change of procedure its unit. */
export function changed(entered: Draft, change: Partial<Draft>): Draft {
  if (change.area !== undefined) return { ...entered, procedure: '', unit: '', questionnaire: '', ...change }
  if (change.procedure !== undefined) return { ...entered, unit: '', ...change }
  if (change.channel !== undefined) return { ...entered, questionnaire: '', ...change }
  return { ...entered, ...change }
}

export const isChannel = (text: string): text is Channel => channels.some((channel) => channel === text)
