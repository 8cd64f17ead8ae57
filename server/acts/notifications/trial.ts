import { addDelivery } from '../../../db/queries/deliveries.ts'
import { findRecipient } from '../../../db/queries/mail-addresses.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { newId } from '../../world/new-id.ts'
import { type ActWorld, note } from '../act.ts'

/** Which way out is tried. */
export type Way = 'mail' | 'webhook'

/** Puts a trial on its way: to the confirmed address of whoever asks, or to the webhook. @throws Problem mailAddressNeeded */
export async function sendTrial({ db, now }: ActWorld, way: Way, actor: Actor): Promise<void> {
  const found = way === 'mail' ? await findRecipient(db, actor.by) : undefined
  if (way === 'mail' && (found?.address.confirmedAt ?? null) === null) throw new Problem('mailAddressNeeded', {})
  const [id, at] = [newId(), now()]
  const to = { recipient: way === 'mail' ? actor.by : '', heldRoles: found ? JSON.stringify(found.roles) : '' }
  const trial = { id, kind: 'test', once: `test ${id}`, content: '{"kind":"test"}', at, nextAt: at, ...to } as const
  const deed = {
    act: 'notification-tested',
    subject: ['notification', way],
    detail: { way: way === 'mail' ? 'thư' : 'webhook' },
  } as const
  await note({ db, now }, actor, deed, (line) => addDelivery(db, trial, line))
}
