import { type Confirmation, confirmAnswers } from '../../../db/queries/confirmed.ts'
import { confirmPublication } from '../../../db/queries/confirmed-publication.ts'
import { logHead } from '../../../db/queries/log.ts'
import type { ToldProposal } from '../../../db/queries/proposals.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { settleSums } from '../../figures/settle-sums.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act, type Deed } from '../act.ts'
import { publicationFrom } from '../publications/draft.ts'
import { actsOf } from './kinds.ts'
import { type Look, lookAt, proposalIn } from './look.ts'

/** What came of it: how many answers were left out or counted, or which revision was published. */
export type Confirmed = { readonly id: string; readonly answers: number; readonly revision: number | null }

/** More often than answers come in while somebody presses a button. */
const mostTries = 20

/**
 * Confirms what another person proposed, and does it. Only what the confirmer was shown is done: where the figures, the
 * answers or the proposal are others meanwhile, nothing is.
 *
 * @param seen as `lookAt` told it
 * @throws Problem proposalUnknown, proposalDecided, ownProposal, ofTheUnit, nothingToDecide, proposalChanged, notPermitted,
 * and whatever `lookAt` throws
 */
export async function confirmProposal(
  world: ActWorld,
  { id, seen }: { readonly id: string; readonly seen: string },
  actor: Actor,
): Promise<Confirmed> {
  for (let tries = 0; tries < mostTries; tries++) {
    const proposal = await proposalIn(world, id, unitsOf(actor, 'proposal-confirmed'))
    if (proposal.state !== 'open') throw new Problem('proposalDecided', {})
    if (!isAPerson(actor) || proposal.by === actor.by) throw new Problem('ownProposal', {})
    const look = await lookAt(world, proposal)
    if (actor.held.some(({ unit }) => look.units.includes(unit))) throw new Problem('ofTheUnit', {})
    if (look.answers === 0 && !look.draft) throw new Problem('nothingToDecide', {})
    if (look.seen !== seen) throw new Problem('proposalChanged', {})
    if (await confirmed(world, proposal, look, actor)) return outcome(world, proposal, look)
  }
  throw new Problem('proposalChanged', {})
}

/** Whoever types a command was let in by the machine: two commands would be one person. */
const isAPerson = ({ via }: Actor): boolean => via === 'desk'

/** @returns false where it was decided meanwhile, or anything was done or answered since it was looked at */
async function confirmed(world: ActWorld, proposal: ToldProposal, look: Look, actor: Actor): Promise<boolean> {
  const { db, now } = world
  const { draft, units, place, inBatch } = look
  const [at, by] = [now(), actor.by]
  const confirmation: Confirmation = { proposal, at, by, units, place, inBatch }
  const publication = draft && publicationFrom(draft, { at, by, reason: proposal.reason, log: await logHead(db) })
  let tries = 0
  return act(world, actor, deedOf(proposal, look, publication?.told), async (line) => {
    // Another act came between: what it did may be in the figures.
    if (tries++ > 0) return false
    if (draft && publication) return confirmPublication(db, confirmation, publication.row, draft.released, line)
    return confirmAnswers(db, confirmation, proposal.reason, line)
  })
}

function deedOf(proposal: ToldProposal, { answers, draft, seen }: Look, published: object | undefined): Deed {
  const { kind, unit, name, reason, cause, id, by } = proposal
  const subject = draft
    ? (['publication', `${draft.period} ${draft.revision}`] as const)
    : ([proposal.subjectKind, name] as const)
  const detail = { ...(published ?? { answers }), proposal: id, proposedBy: by, cause, seen }
  return { act: actsOf[kind].confirmed, unit, subject, reason, detail }
}

async function outcome({ db }: ActWorld, { id }: ToldProposal, { answers, draft }: Look): Promise<Confirmed> {
  if (draft) await settleSums(db)
  return { id, answers, revision: draft?.revision ?? null }
}
