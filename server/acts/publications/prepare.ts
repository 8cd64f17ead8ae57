import type { Period } from '../../../surveys/periods/period.ts'
import type { Actor } from '../../access/actor.ts'
import type { ActWorld } from '../act.ts'
import { checkedReason, type Given } from '../proposals/checked-reason.ts'
import { lookAt } from '../proposals/look.ts'
import { propose } from '../proposals/propose.ts'

/**
 * Prepares the publication of a period that is over; another person has to confirm it before anybody reads it.
 *
 * @returns the proposal's id, and what would be published now
 * @throws Problem periodNotOver, nothingToPublish, nothingChanged, fieldRefused naming `cause` or `reason`, alreadyProposed
 */
export async function preparePublication(
  world: ActWorld,
  { period, ...given }: Given & { readonly period: Period },
  actor: Actor,
) {
  const reason = checkedReason('publish', given)
  const about = { kind: 'publish', subjectKind: 'period', subject: period.name } as const
  const { draft, seen } = await lookAt(world, about)
  const id = await propose(world, { ...about, name: period.name, unit: '', ...reason, seen }, actor)
  const { revision = 1, counted = 0, excluded = 0, differences = [] } = draft ?? {}
  return { id, period: period.name, revision, counted, excluded, differences }
}
