import type { Campaign } from '../../../db/queries/campaigns/campaigns.ts'
import { casesOf } from '../../../db/queries/campaigns/draws.ts'
import { addVisits, type Visit, visitsOf } from '../../../db/queries/campaigns/visits.ts'
import type { VisitRefusal } from '../../../surveys/campaign/visit-refusals.ts'
import { standingOf } from '../../../surveys/campaign/visits.ts'
import type { OutcomeId } from '../../../surveys/outcomes/in-person.1.ts'
import type { Actor } from '../../access/actor.ts'
import { roleFor } from '../../access/roles.ts'
import { sealNote } from '../../campaigns/contacts.ts'
import { act } from '../act.ts'
import { campaignAt, standsOtherwise } from './campaign.ts'
import type { SealingWorld } from './frame.ts'

/** A visit as whoever made it wrote it down. */
export type SentVisit = {
  /** Made before it is first sent: sent again, it is stored once. */
  readonly id: string
  readonly code: string
  readonly at: number
  readonly outcome: OutcomeId
  readonly adults: number | null
  /** When somebody is to come again, as was agreed; null where nothing was. */
  readonly appointment: string | null
  readonly note: string
}

/** What became of one: stored, there already, or why not. */
export type VisitResult = { readonly id: string } & (
  | { readonly outcome: 'stored' | 'resent' }
  | { readonly outcome: 'refused'; readonly why: VisitRefusal }
)

/** Clocks of telephones run ahead or behind by so much, and are believed. */
const ahead = 10 * 60 * 1000

/**
 * Writes visits down, each once. An interviewer writes those to his own households; whoever manages the campaign also
 * those on a control sheet. One that cannot be is refused by itself, and the others are stored.
 *
 * @throws Problem campaignUnknown, campaignStands (the campaign is locked: nothing is stored), notPermitted
 */
export async function recordVisits(
  world: SealingWorld,
  id: string,
  sent: readonly SentVisit[],
  actor: Actor,
): Promise<readonly VisitResult[]> {
  const campaign = await campaignAt(world, id, 'visits-recorded')
  const isManager = roleFor(actor.held, 'cases-assigned', '') !== undefined
  const cases = await casesOf(world.db, id, isManager ? undefined : actor.by)
  const released = new Map(cases.flatMap(({ code, releasedAt }) => (releasedAt === null ? [] : [[code, releasedAt]])))
  const codes = sent.map(({ code }) => code)
  const known = await visitsOf(world.db, id, codes)
  const stored = new Set(known.map((one) => one.id))
  const results = sent.map((one): VisitResult => {
    if (stored.has(one.id)) return { id: one.id, outcome: 'resent' }
    const since = released.get(one.code)
    const why = since === undefined ? 'unknown' : whyNot(one, { campaign, known, since, now: world.now() })
    return why ? { id: one.id, outcome: 'refused', why } : { id: one.id, outcome: 'stored' }
  })
  const wanted = new Set(results.filter(({ outcome }) => outcome === 'stored').map((one) => one.id))
  const rows = sent.filter((one) => wanted.has(one.id))
  await store(world, id, rows, actor)
  return results
}

type Known = {
  readonly campaign: Campaign
  readonly known: readonly Visit[]
  /** When the household was given out. */
  readonly since: number
  readonly now: number
}

/** Why a visit to a household of one's own cannot be; undefined where it can. */
function whyNot({ code, at, outcome, adults }: SentVisit, { campaign, known, since, now }: Known) {
  if (at > now + ahead) return 'future'
  if (at < since - ahead) return 'before-field'
  if (outcome === 'complete' && !adults) return 'adults'
  const before = known.filter((visit) => visit.code === code)
  // A hard refusal ends it; that a household takes its answers back is heard at any time.
  const isOver = standingOf(before, campaign.protocol).outcome?.id === 'refusal-hard'
  return isOver && outcome !== 'withdrawn' ? 'over' : undefined
}

async function store(world: SealingWorld, id: string, sent: readonly SentVisit[], actor: Actor): Promise<void> {
  if (sent.length === 0) return
  const rows = await Promise.all(
    sent.map(async ({ note, ...one }): Promise<Visit> => {
      const sealed = await sealNote(world, id, one.code, note.trim())
      const [key, kept] = [sealed?.key ?? null, sealed?.sealed ?? null]
      return { ...one, campaign: id, key, note: kept, by: actor.by, receivedAt: world.now() }
    }),
  )
  // Which households, and when, is in no line of the log: it would outlive their deletion.
  const deed = { act: 'visits-recorded', subject: ['campaign', id], detail: { count: rows.length } } as const
  const added = await act(world, actor, deed, (line) => addVisits(world.db, id, rows, line))
  const codes = rows.map(({ code }) => code)
  if (added === 0 && (await visitsOf(world.db, id, codes)).every((one) => !rows.some((row) => row.id === one.id)))
    await standsOtherwise(world, id)
}
