import { excludedAs } from '../../../db/queries/exclusions.ts'
import { standingOf } from '../../../db/queries/proposals.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { reaches } from '../../access/roles.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { checkedReason, type Given } from '../proposals/checked-reason.ts'
import { lookAt } from '../proposals/look.ts'
import { propose } from '../proposals/propose.ts'

/** What was proposed: the proposal's id, and how the response is named in lists and exports. */
type Proposed = { readonly id: string; readonly response: string }

/**
 * Proposes to leave a response out of every figure. The response is not changed, and no figure is before another person
 * has confirmed it.
 *
 * @param response its id, or the one it has in exports and lists
 * @throws Problem fieldRefused naming `response`, `cause` or `reason`; alreadyExcluded, alreadyProposed
 */
export async function proposeExclusion(
  world: ActWorld,
  { response: written, ...given }: Given & { readonly response: string },
  actor: Actor,
): Promise<Proposed> {
  const reason = checkedReason('exclude', given)
  const known = await standingOf(world.db, written.trim().toLowerCase())
  if (!known || !reaches(unitsOf(actor, 'exclusion-proposed'), known.unit))
    throw new Problem('fieldRefused', { field: 'response', why: noResponse })
  if (known.kind === 'staff') throw new Problem('alreadyExcluded', { field: 'response' })
  return proposed(world, { kind: 'exclude', response: known, reason }, actor)
}

/**
 * Proposes to count a response again that was left out. That raises a figure as surely as leaving out a poor answer, so
 * it takes two persons as well.
 *
 * @param id the exclusion's number
 * @throws Problem exclusionUnknown, alreadyProposed, fieldRefused naming `cause` or `reason`
 */
export async function proposeReturn(
  world: ActWorld,
  { id, ...given }: Given & { readonly id: number },
  actor: Actor,
): Promise<Proposed> {
  const found = Number.isSafeInteger(id) ? await excludedAs(world.db, id) : undefined
  if (!found || !reaches(unitsOf(actor, 'exclusion-return-proposed'), found.unit))
    throw new Problem('exclusionUnknown', {})
  const { response, name, unit } = found
  const reason = checkedReason('count-again', given)
  return proposed(world, { kind: 'count-again', response: { id: response, name, unit }, reason }, actor)
}

type Wanted = {
  readonly kind: 'exclude' | 'count-again'
  readonly response: { readonly id: string; readonly name: string; readonly unit: string }
  readonly reason: Given
}

async function proposed(world: ActWorld, { kind, response, reason }: Wanted, actor: Actor): Promise<Proposed> {
  const { id: subject, name, unit } = response
  const about = { kind, subjectKind: 'response', subject } as const
  const { seen } = await lookAt(world, about)
  return { id: await propose(world, { ...about, name, unit, ...reason, seen }, actor), response: name }
}

const noResponse: Text = {
  vi: 'Không có phiếu trả lời nào mang mã này. Xin chép lại mã phiếu từ danh sách hoặc từ tệp xuất ra.',
  en: 'There is no answer with this id. Please copy the id from the list or from an export.',
}
