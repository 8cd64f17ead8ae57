import { type Standing, standingOf } from '../../surveys/campaign/visits.ts'
import type { Campaign, Household, Waiting } from './kept.ts'

/** As a household stands for whoever is at its door: what the server knew, and what waits on this device. */
export type AtTheDoor = Household & { readonly standing: Standing; readonly hasForm: boolean }

/** A household with the visits that were not sent yet. */
export function atTheDoor(
  household: Household,
  { id: campaign, protocol }: Pick<Campaign, 'id' | 'protocol'>,
  waiting: readonly Waiting[],
): AtTheDoor {
  const own = waiting.filter((one) => one.campaign === campaign && codeOf(one) === household.code)
  const visits = own.flatMap((one) => (one.kind === 'visit' ? [one.visit] : []))
  const known = household.history.map((one) => ({ ...one, adults: household.adults }))
  const standing = standingOf([...known, ...visits], protocol)
  const last = visits.at(-1)
  return {
    ...household,
    appointment: last ? last.appointment : household.appointment,
    note: last ? last.note : household.note,
    adults: standing.adults ?? household.adults,
    hasForm: household.isKeyed || own.some(({ kind }) => kind === 'form'),
    standing,
  }
}

const codeOf = (one: Waiting): string => (one.kind === 'visit' ? one.visit.code : one.code)

/** What was agreed first, then in walking order; what is over last. */
export const inOrder = (all: readonly AtTheDoor[]): AtTheDoor[] =>
  all.toSorted(
    (a, b) =>
      Number(a.standing.isOver) - Number(b.standing.isOver) ||
      (a.appointment ?? '9').localeCompare(b.appointment ?? '9'),
  )
