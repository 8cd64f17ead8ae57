import { eq } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { confirmAnswers, lastPlace } from '../db/queries/confirmed.ts'
import { findInvitation } from '../db/queries/invitations.ts'
import { addProposal, type ProposalKind } from '../db/queries/proposals.ts'
import type { Role } from '../db/queries/staff.ts'
import { staff } from '../db/schema.ts'
import { type Actor, byItself } from '../server/access/actor.ts'
import type { Held } from '../server/access/roles.ts'
import { tokenHash } from '../server/access/tokens.ts'
import { act } from '../server/acts/act.ts'
import { confirmProposal } from '../server/acts/proposals/confirm.ts'
import { lookAt, proposalIn } from '../server/acts/proposals/look.ts'
import { acceptInvitation } from '../server/acts/staff/accept-invitation.ts'
import { invite } from '../server/acts/staff/invite.ts'
import type { World } from '../server/world/world.ts'

type Where = Pick<World, 'db' | 'now'>

const secret = 'the secret of the second person, long enough'

/** Somebody with an account, made as accounts are, and signed in at the desk. */
export async function personAtDesk(
  { db, now }: Where,
  login: string,
  held: readonly (Held & { readonly role: Role })[],
): Promise<Actor> {
  const [known] = await db.select({ id: staff.id }).from(staff).where(eq(staff.login, login))
  for (const { role, unit } of known ? [] : held.slice(0, 1)) {
    const token = await invite({ db, now, secret }, undefined, { roles: [role], unit })
    const invitation = await findInvitation(db, [tokenHash(secret, token)], now())
    if (!invitation) throw new Error('somebody was invited a moment ago')
    await acceptInvitation({ db, now }, invitation, { id: login, login, name: `Người ${login}`, password: 'x' }, '')
  }
  return { by: login, held: [...held, { role: 'account', unit: '' }], via: 'desk', request: '' }
}

/** A leader of the ward who proposed nothing. */
export const secondPerson = (world: Where): Promise<Actor> =>
  personAtDesk(world, 'lanh-dao', [{ role: 'leader', unit: '' }])

/** Confirms what somebody proposed, as another person does at the desk who was shown what it does. */
export async function confirmed(world: Where, id: string) {
  const actor = await secondPerson(world)
  const { seen } = await lookAt(world, await proposalIn(world, id, 'all'))
  return confirmProposal(world, { id, seen }, actor)
}

type Deciding = { readonly at: number; readonly by: string; readonly reason?: string }
let made = 0

const actOf = {
  exclude: 'response-excluded',
  'count-again': 'exclusion-taken-back',
  'exclude-batch': 'batch-excluded',
  'count-batch': 'batch-counted',
} as const

/** What two people decided about an answer or a batch, in a database without anybody: for tests of what follows from it. */
export async function decided(
  db: Db,
  kind: Exclude<ProposalKind, 'publish'>,
  subject: string,
  { at, by, reason = 'Bấm thử' }: Deciding,
): Promise<boolean> {
  const subjectKind: 'batch' | 'response' = kind.endsWith('batch') ? 'batch' : 'response'
  const proposal = { id: `decided ${made++}`, kind, subjectKind, subject, by: 'another' }
  await addProposal(db, { ...proposal, unit: '', cause: 'other', reason, at, seen: '' }, [])
  const place = await lastPlace(db)
  const deed = { act: actOf[kind], subject: [subjectKind, subject] } as const
  // With its line, by which whoever remembers figures knows that they have changed.
  return act({ db, now: () => at }, byItself, deed, (line) =>
    confirmAnswers(db, { proposal, at, by, units: [], place, inBatch: null }, reason, line),
  )
}
