import type { Context } from 'hono'
import { listStaff } from '../../../db/queries/accounts.ts'
import type { Role } from '../../../db/queries/staff.ts'
import { oneDay } from '../../../surveys/grammar/calendar.ts'
import { personActing } from '../../access/acting.ts'
import { foldLogin } from '../../access/fold-login.ts'
import { unusedDays } from '../../access/unused-days.ts'
import { disable, enable, resetSecondFactor } from '../../acts/staff/accounts.ts'
import { invitationLength } from '../../acts/staff/invite.ts'
import { makePasswordLink } from '../../acts/staff/password-link.ts'
import { giveRole, takeRole } from '../../acts/staff/roles.ts'
import type { Env } from '../../world/world.ts'

type Asked = Context<Env>

/** Every account; one that will soon be closed for want of use says when. */
export async function list(c: Asked) {
  const { db, now } = c.var.world
  const found = await listStaff(db)
  const accounts = found.map(({ id: _, usedAt, ...account }) => {
    const since = usedAt ?? account.createdAt
    const isTold = account.disabledAt === null && now() - since >= unusedDays.told * oneDay
    return { ...account, closesAt: isTold ? since + unusedDays.closed * oneDay : null }
  })
  return c.json({ accounts })
}

/** @throws Problem accountUnknown, ownRoles, accountAsItWas, lastAdministrator */
export async function close(c: Asked, typed: string) {
  const login = foldLogin(typed)
  await disable(c.var.world, login, personActing(c))
  return c.json({ login })
}

/** @throws Problem accountUnknown, ownRoles, accountAsItWas */
export async function open(c: Asked, typed: string) {
  const login = foldLogin(typed)
  await enable(c.var.world, login, personActing(c))
  return c.json({ login })
}

type Held = { readonly role: Role; readonly unit?: string | undefined }

/** @throws Problem accountUnknown, unitUnknown, ownRoles, moreThanHeld, roleHeld */
export async function give(c: Asked, typed: string, { role, unit = '' }: Held) {
  const login = foldLogin(typed)
  await giveRole(c.var.world, login, { role, unit }, personActing(c))
  return c.json({ login, role, unit }, 201)
}

/** @throws Problem accountUnknown, ownRoles, roleNotHeld, lastAdministrator */
export async function take(c: Asked, typed: string, { role, unit = '' }: Held) {
  const login = foldLogin(typed)
  await takeRole(c.var.world, login, { role, unit }, personActing(c))
  return c.json({ login, role, unit })
}

/** @throws Problem accountUnknown, ownRoles, accountDisabled, moreThanHeldByAccount */
export async function makeLink(c: Asked, typed: string) {
  const token = await makePasswordLink(c.var.world, foldLogin(typed), personActing(c))
  return c.json({ token, expiresAt: c.var.world.now() + invitationLength }, 201)
}

/** @throws Problem accountUnknown, ownRoles, secondFactorAbsent */
export async function resetFactor(c: Asked, typed: string) {
  const login = foldLogin(typed)
  await resetSecondFactor(c.var.world, login, personActing(c))
  return c.json({ login })
}
