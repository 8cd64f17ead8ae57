import { listProposals, possibleConfirmers, type ToldProposal } from '../../../db/queries/proposals.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { holdersOf, reaches, roleFor, type Units } from '../../access/roles.ts'
import type { ActWorld } from '../act.ts'
import type { Draft } from '../publications/draft.ts'
import { actsOf } from './kinds.ts'
import { lookAt, proposalIn } from './look.ts'

/** How many of those that were decided are listed. */
const mostDecided = 100
/** More than wait in any ward. */
const mostOpen = 500

/**
 * The proposals of the units somebody may see, with what he may do about each: those that wait, the oldest first, or the
 * latest that were decided.
 */
export async function proposalsFor({ db }: ActWorld, open: boolean, units: Units, actor: Actor) {
  const found = await listProposals(db, { open, most: open ? mostOpen : mostDecided })
  const seen = found.filter(({ unit }) => reaches(units, unit))
  return Promise.all(seen.map(async (one) => ({ ...shown(one), ...(await standing(db, one, actor)) })))
}

/** One of them, with what it would change; only while it waits. */
export async function proposalFor(world: ActWorld, id: string, units: Units, actor: Actor) {
  const found = await proposalIn(world, id, units)
  const about = { ...shown(found), ...(await standing(world.db, found, actor)) }
  if (found.state !== 'open') return { ...about, look: null }
  const { answers, changes, draft, seen } = await lookAt(world, found, units)
  return {
    ...about,
    look: { answers, changes, seen, hasChanged: seen !== found.seen, publication: draft ? drafted(draft) : null },
  }
}

/** By ids that open nothing. */
function shown({ subject: _, by: __, seen: ___, isByCommand, ...told }: ToldProposal) {
  return { ...told, isByCommand }
}

type Waiting = Pick<ToldProposal, 'kind' | 'unit' | 'by'>

/** The names of those who could confirm it. */
export const confirmersOf = (db: ActWorld['db'], { kind, unit, by }: Waiting): Promise<string[]> =>
  possibleConfirmers(db, { by, units: unit === '' ? [] : [unit], roles: holdersOf(actsOf[kind].confirmed) })

/** Who could confirm it, and what whoever asks may do about it. */
async function standing(db: ActWorld['db'], proposal: ToldProposal, actor: Actor) {
  const { kind, unit, by, state, isByCommand } = proposal
  const { confirmed, proposed } = actsOf[kind]
  const isOwn = by === actor.by
  const mayConfirm = roleFor(actor.held, confirmed, unit) !== undefined
  const ofTheUnit = actor.held.some((one) => one.unit !== '' && one.unit === unit)
  const isOpen = state === 'open'
  return {
    isOwn,
    ofTheUnit,
    mayConfirm: isOpen && mayConfirm && !isOwn && !ofTheUnit,
    mayDecline: isOpen && !isOwn && reaches(unitsOf(actor, 'proposal-declined'), unit),
    mayWithdraw: isOpen && (isOwn || (isByCommand && roleFor(actor.held, proposed, unit) !== undefined)),
    confirmers: isOpen ? await confirmersOf(db, proposal) : [],
  }
}

/** What would be published, as the public would read it. */
const drafted = ({ period, revision, counted, excluded, held, publicRows }: Draft) => ({
  ...{ period, revision, counted, excluded, held },
  rows: publicRows.map(({ target: { id, title, value }, stream, decides, n, exclusion, ...row }) => ({
    ...{ target: id, title: title.vi, value, stream, decides },
    n: n ?? null,
    shown: row.shown ?? null,
    verdict: (row.shown && row.verdict) ?? null,
    why: row.shown ? null : row.why,
    exclusion: exclusion ? { n: exclusion.n, share: exclusion.share ?? null } : null,
  })),
})
