import { answersOfSet, leftOutBy, standingsOf } from '../../../db/queries/answer-sets.ts'
import { answersOfBatch } from '../../../db/queries/batches.ts'
import { lastPlace } from '../../../db/queries/confirmed.ts'
import { findProposal, type Proposal, standingOf, type ToldProposal } from '../../../db/queries/proposals.ts'
import { dayOf } from '../../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../../surveys/periods/period.ts'
import { reaches, type Units } from '../../access/roles.ts'
import { type Change, whatWouldChange } from '../../figures/proposed.ts'
import { Problem } from '../../problems/problem.ts'
import type { ActWorld } from '../act.ts'
import { sha256 } from '../chain.ts'
import { type Draft, draftOf } from '../publications/draft.ts'
import { outcomeOf } from './kinds.ts'

/** What is proposed, and about what. */
export type About = Pick<Proposal, 'kind' | 'subjectKind' | 'subject'>

/** What a proposal would do if it were confirmed now. */
export type Look = {
  /** How many answers would be left out, or counted. */
  readonly answers: number
  readonly changes: readonly Change[]
  /** What would be published. */
  readonly draft: Draft | undefined
  /** The units concerned: nobody who works there confirms. */
  readonly units: readonly string[]
  /** SHA-256 of all this; another one when anything in it changed. */
  readonly seen: string
  readonly place: number
  readonly inBatch: number | null
}

/**
 * What a proposal would do: the figures as they are and as they would be, made anew. Nothing is written.
 *
 * @param units whose figures may be told
 * @param set the ids of the answers of a set that is not written down yet
 * @throws Problem batchUnknown, periodNotOver, nothingToPublish, nothingChanged
 */
export async function lookAt(
  world: ActWorld,
  { kind, subjectKind, subject }: About,
  units: Units = 'all',
  set?: readonly string[],
): Promise<Look> {
  const { db, now } = world
  const about = { kind, subjectKind, subject }
  // Before anything else: whoever answers meanwhile is noticed.
  const place = await lastPlace(db)
  if (about.kind === 'publish') return lookAtPublication(world, about, place)
  const all: readonly Concerned[] = set ? await standingsOf(db, set) : await answersOf(world, about)
  const to = outcomeOf(about.kind)
  const moved = all.filter((one) => isMoved(about.kind, one.kind))
  const today = dayOf(now())
  const asked = { answers: moved, to, today, staying: moved.filter(({ stays }) => stays).map(({ id }) => id) }
  const changes = await whatWouldChange(db, { ...asked, units: 'all' })
  const seen = sha256(JSON.stringify([about, all, changes]))
  const told = units === 'all' ? changes : await whatWouldChange(db, { ...asked, units })
  const concerned = [...new Set(all.map(({ unit }) => unit))].toSorted()
  const inBatch = subjectKind === 'batch' ? all.length : null
  return { answers: moved.length, changes: told, draft: undefined, units: concerned, seen, place, inBatch }
}

async function lookAtPublication(world: ActWorld, about: About, place: number): Promise<Look> {
  const period = parsePeriod(about.subject)
  if (!period) throw new Problem('malformed', { at: 'period' })
  const draft = await draftOf(world, period)
  const { released: _, ...told } = draft
  const seen = sha256(JSON.stringify([about, told]))
  return { answers: draft.counted, changes: [], draft, units: [], seen, place, inBatch: null }
}

/** An answer, how it is left out at present, and whether it would stay in no figure although it is counted again. */
type Concerned = {
  readonly id: string
  readonly unit: string
  readonly answeredAt: number
  readonly kind: 'staff' | 'held' | null
  readonly stays?: boolean
}

async function answersOf({ db }: ActWorld, { subjectKind, subject }: About): Promise<readonly Concerned[]> {
  if (subjectKind === 'batch' || subjectKind === 'set') {
    const found = await (subjectKind === 'batch' ? answersOfBatch(db, subject) : answersOfSet(db, subject))
    if (found.length === 0) throw new Problem('batchUnknown', {})
    return found
  }
  if (subjectKind === 'proposal')
    return (await leftOutBy(db, subject)).map((one) => ({ ...one, stays: one.stays === 1 }))
  const found = await standingOf(db, subject)
  return found
    ? [{ id: found.id, unit: found.unit, answeredAt: found.answeredAt, kind: found.kind, stays: found.waited }]
    : []
}

/** Whether an answer that is left out in this way at present would be moved. */
function isMoved(proposed: About['kind'], out: 'staff' | 'held' | null): boolean {
  if (proposed === 'count-again') return out === 'staff'
  if (proposed === 'count-batch') return out === 'held'
  return out !== 'staff'
}

/**
 * A proposal of the units somebody may see.
 *
 * @throws Problem proposalUnknown also where it is another unit's
 */
export async function proposalIn({ db }: Pick<ActWorld, 'db'>, id: string, units: Units): Promise<ToldProposal> {
  const found = await findProposal(db, id)
  if (!found || !reaches(units, found.unit)) throw new Problem('proposalUnknown', {})
  return found
}
