import type { Context } from 'hono'
import { lastDeliveryTo } from '../../../db/queries/deliveries.ts'
import { findMailAddress } from '../../../db/queries/mail-addresses.ts'
import { personActing } from '../../access/acting.ts'
import { dueFirst } from '../../access/due-first.ts'
import { openAddress } from '../../access/mail-address.ts'
import * as acts from '../../acts/notifications/own-mail.ts'
import { Problem } from '../../problems/problem.ts'
import type { Env } from '../../world/world.ts'

type Asked = Context<Env>

/** Where one is written to, and about what; the address to its owner only. */
export async function look(c: Asked) {
  const { world, staff } = c.var
  const kept = await findMailAddress(world.db, staff.id)
  return c.json({
    /** Whether mail is sent here; `nowhere` where no process runs that could. */
    mail: world.notices ? (world.notices.mail ? ('on' as const) : ('off' as const)) : ('nowhere' as const),
    address: kept
      ? {
          /** Null when the secret it was sealed under is not at hand. */
          is: (await openAddress(world, kept)) ?? null,
          isConfirmed: kept.confirmedAt !== null,
          digest: kept.digestSince !== null,
          alerts: kept.alertsSince !== null,
        }
      : null,
    last: (await lastDeliveryTo(world.db, staff.id)) ?? null,
  })
}

/** @throws Problem notSetUp, fieldRefused, tooManyMailCodes, secondFactorNeeded, newPasswordNeeded */
export async function setAddress(c: Asked, address: string) {
  mayBegin(c)
  await acts.setAddress(c.var.world, address, personActing(c))
  c.var.world.notices?.nudge()
  return c.body(null, 204)
}

/** @throws Problem mailAddressNeeded, mailCodeOver, mailCodeWrong */
export async function confirmAddress(c: Asked, code: string) {
  mayBegin(c)
  await acts.confirmAddress(c.var.world, code, personActing(c))
  return c.body(null, 204)
}

/** @throws Problem mailAddressNeeded */
export async function choose(c: Asked, wished: acts.Wished) {
  if (wished.digest || wished.alerts) mayBegin(c)
  await acts.choose(c.var.world, wished, personActing(c))
  return c.body(null, 204)
}

/** @throws Problem mailAddressNeeded */
export async function removeAddress(c: Asked) {
  await acts.removeAddress(c.var.world, personActing(c))
  return c.body(null, 204)
}

/** Nothing is mailed that could not be read at the desk: not before a password or a second factor that is due. */
function mayBegin(c: Asked): void {
  const { world, staff, session } = c.var
  const due = dueFirst(c, { staff, session })
  if (due) throw new Problem(due === 'password' ? 'newPasswordNeeded' : 'secondFactorNeeded', {})
  if (!world.notices?.mail) throw new Problem('notSetUp', { setting: 'SMTP_URL' })
}
