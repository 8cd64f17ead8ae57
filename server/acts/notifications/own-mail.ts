import { codesSince, type NewDelivery } from '../../../db/queries/deliveries.ts'
import {
  chooseNotifications,
  confirmMailAddress,
  findMailAddress,
  removeMailAddress,
  setMailAddress,
  spendTry,
} from '../../../db/queries/mail-addresses.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { isCodeFor, sealAddress } from '../../access/mail-address.ts'
import { Problem } from '../../problems/problem.ts'
import { newId } from '../../world/new-id.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, act } from '../act.ts'

type MailWorld = ActWorld & Pick<World, 'secret' | 'formerSecrets'>

/** For how long a code confirms an address, in milliseconds; how many are sent in that time, and how often one may be typed. */
const codeLength = 60 * 60_000
const [mostCodes, mostTries] = [5, 5]

/**
 * Puts an address in place of the one before, sealed, and a mail with a code on its way to it: nothing else is sent
 * there before the code comes back. The same address again sends another code.
 *
 * @throws Problem fieldRefused, tooManyMailCodes
 */
export async function setAddress(world: MailWorld, typed: string, actor: Actor): Promise<void> {
  const address = typed.trim()
  if (!isAddress(address)) throw new Problem('fieldRefused', { field: 'address', why: noAddress })
  const now = world.now()
  if ((await codesSince(world.db, actor.by, now - codeLength)) >= mostCodes) throw new Problem('tooManyMailCodes', {})
  const kept = { staff: actor.by, setAt: now, ...(await sealAddress(world, actor.by, address)) }
  const deed = { act: 'mail-address-set', subject: ['account', actor.by] } as const
  await act(world, actor, deed, (line) => setMailAddress(world.db, kept, codeMail(actor.by, now), line))
}

function codeMail(recipient: string, now: number): NewDelivery {
  const id = newId()
  const content = JSON.stringify({ kind: 'code', codeAt: now })
  return { id, kind: 'code', recipient, once: `code ${id}`, content, heldRoles: '', at: now, nextAt: now }
}

/** One plain address, as mail servers take it: no list, no name beside it, no line of its own. */
const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text)

const noAddress: Text = {
  vi: 'Địa chỉ thư có dạng ten@example.gov.vn, không dấu và không có khoảng trống.',
  en: 'A mail address looks like name@example.gov.vn, without spaces.',
}

/**
 * Confirms the address by the code that was mailed to it.
 *
 * @throws Problem mailAddressNeeded, mailCodeOver, mailCodeWrong
 */
export async function confirmAddress(world: MailWorld, typed: string, actor: Actor): Promise<void> {
  const { db } = world
  const kept = await findMailAddress(db, actor.by)
  if (!kept) throw new Problem('mailAddressNeeded', {})
  const { codeAt } = kept
  if (codeAt === null) return
  // Spent before it is looked at: many guesses at once are counted all the same.
  const isInTime = world.now() - codeAt <= codeLength
  if (!isInTime || !(await spendTry(db, actor.by, mostTries))) throw new Problem('mailCodeOver', {})
  if (!isCodeFor(world, { ...kept, codeAt }, typed)) throw new Problem('mailCodeWrong', { field: 'code' })
  const deed = { act: 'mail-address-confirmed', subject: ['account', actor.by] } as const
  if (!(await act(world, actor, deed, (line) => confirmMailAddress(db, kept, world.now(), line))))
    throw new Problem('mailCodeOver', {})
}

/** What somebody wishes to be told: in the morning, at once. */
export type Wished = { readonly digest: boolean; readonly alerts: boolean }

/** Chooses what one is told; what was wished for already is so since then. @throws Problem mailAddressNeeded */
export async function choose(world: ActWorld, { digest, alerts }: Wished, actor: Actor): Promise<void> {
  const kept = await findMailAddress(world.db, actor.by)
  const since = (isWished: boolean, before: number | null | undefined) => (isWished ? (before ?? world.now()) : null)
  const wished = { digestSince: since(digest, kept?.digestSince), alertsSince: since(alerts, kept?.alertsSince) }
  const detail = { digest: yesNo(digest), alerts: yesNo(alerts) }
  const deed = { act: 'notifications-chosen', subject: ['account', actor.by], detail } as const
  if (!(await act(world, actor, deed, (line) => chooseNotifications(world.db, actor.by, wished, line))))
    throw new Problem('mailAddressNeeded', {})
}

const yesNo = (is: boolean) => (is ? 'có' : 'không')

/** Removes the address, what was chosen, and what waits to be sent there. @throws Problem mailAddressNeeded */
export async function removeAddress(world: ActWorld, actor: Actor): Promise<void> {
  const deed = { act: 'mail-address-removed', subject: ['account', actor.by] } as const
  if (!(await act(world, actor, deed, (line) => removeMailAddress(world.db, actor.by, line))))
    throw new Problem('mailAddressNeeded', {})
}
