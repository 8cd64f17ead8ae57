import { claimDelivery, type Delivery, type DeliveryKind, settleDelivery } from '../../db/queries/deliveries.ts'
import { findRecipient } from '../../db/queries/mail-addresses.ts'
import { codeFor, openAddress } from '../access/mail-address.ts'
import type { World } from '../world/world.ts'
import type { Channels, Tried } from './channels.ts'
import type { Content } from './content.ts'
import { isNight, nextTry, notAtNight } from './hours.ts'
import { mailText } from './mail-text.ts'
import { noticeBody } from './notice-body.ts'

export type DeliverWorld = Pick<World, 'db' | 'now' | 'secret' | 'formerSecrets' | 'log'> & { readonly baseUrl: string }

/** A process that is longer at one delivery than this was killed, in milliseconds. */
const claimLength = 2 * 60_000

/** Somebody sits and waits for these; nothing else goes out at night. */
const awaited: readonly DeliveryKind[] = ['code', 'test']
const all: readonly DeliveryKind[] = [...awaited, 'digest', 'alert']

/**
 * Sends what is due, one after the other, and writes down what came of each. What was sent by a process that was killed
 * before it could say so is sent again: at least once, with the same id.
 */
export async function deliverDue(world: DeliverWorld, channels: Channels): Promise<void> {
  for (;;) {
    const now = world.now()
    const claim = { now, until: now + claimLength, kinds: isNight(now) ? awaited : all }
    const open = { mail: channels.mail !== undefined, webhook: channels.webhook !== undefined }
    const delivery = await claimDelivery(world.db, { ...claim, ...open })
    if (!delivery) return
    const tried = await send(world, channels, delivery)
    await settleDelivery(world.db, delivery, outcomeOf(delivery, tried, world.now()))
    if (!tried.ok) world.log({ level: 'info', event: 'not delivered', kind: delivery.kind, why: tried.why })
  }
}

/** Sent, to be tried again, or given up. */
function outcomeOf({ kind, tries }: Delivery, tried: Tried, now: number) {
  if (tried.ok) return { nextAt: null, why: '', sentAt: now, givenUpAt: null }
  const next = tried.again ? nextTry(tries, now) : undefined
  if (next === undefined) return { nextAt: null, why: tried.why, sentAt: null, givenUpAt: now }
  return { nextAt: awaited.includes(kind) ? next : notAtNight(next), why: tried.why, sentAt: null, givenUpAt: null }
}

const dropped = (why: string): Tried => ({ ok: false, why, again: false })

async function send(world: DeliverWorld, channels: Channels, delivery: Delivery): Promise<Tried> {
  const content: Content = JSON.parse(delivery.content)
  if (delivery.recipient !== '') return sendMail(world, channels, delivery, content)
  const { id, at } = delivery
  const sent = channels.webhook?.({ id, at: world.now(), body: noticeBody(content, world.baseUrl, at) })
  return sent ?? dropped('not set up')
}

/** To the address of now, if it is confirmed and what is told is still its owner's to read. */
async function sendMail(world: DeliverWorld, { mail }: Channels, delivery: Delivery, content: Content): Promise<Tried> {
  const found = await findRecipient(world.db, delivery.recipient)
  if (!mail || !found) return dropped('not his any more')
  const { address, roles } = found
  const { codeAt, confirmedAt } = address
  const isCode = content.kind === 'code'
  if (isCode ? codeAt !== content.codeAt : confirmedAt === null) return dropped('not his any more')
  if (!isCode && delivery.heldRoles !== JSON.stringify(roles)) return dropped('not his any more')
  const to = await openAddress(world, address)
  if (to === undefined) return dropped('secret missing')
  const code = isCode && codeAt !== null ? codeFor(world, { ...address, codeAt }) : ''
  return mail({ id: delivery.id, to, ...mailText(content, world.baseUrl, code) })
}
