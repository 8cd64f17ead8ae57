import { and, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { invitations, staff } from '../schema.ts'
import { type Due, due } from './due.ts'
import { endOthers } from './end-others.ts'
import type { Logged } from './log.ts'

/** A link by a name that lets nobody in. */
const id = sql<string>`substr(${invitations.tokenHash}, 1, 12)`
const usable = (now: number) =>
  and(isNull(invitations.usedAt), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, now))

/** Makes a link; of those for the same account only the newest works. */
export async function addInvitation(
  db: Db,
  invitation: Omit<typeof invitations.$inferInsert, 'usedAt'>,
  line: Logged = [],
): Promise<void> {
  await db.batch([
    db.insert(invitations).values(invitation),
    ...line,
    db.run(sql`
      update invitations set withdrawn_at = ${invitation.createdAt}
      where staff = ${invitation.staff ?? null} and token_hash <> ${invitation.tokenHash}
        and used_at is null and withdrawn_at is null`),
  ])
}

/** The invitation behind a link, while it can still be used, by the hashes its token may be stored under. */
export async function findInvitation(db: Db, hashes: readonly string[], now: number) {
  const [found] = await db
    .select()
    .from(invitations)
    .where(and(inArray(invitations.tokenHash, [...hashes]), usable(now)))
  return found
}

/** The links that can still be used, the newest first, with who made each and for which account. */
export const openInvitations = (db: Db, now: number) =>
  db
    .select({
      id,
      roles: invitations.roles,
      unit: invitations.unit,
      label: invitations.label,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
      by: sql<string | null>`(select name from staff where staff.id = invitations.created_by)`,
      login: staff.login,
    })
    .from(invitations)
    .leftJoin(staff, eq(staff.id, invitations.staff))
    .where(usable(now))
    .orderBy(desc(invitations.createdAt))

/** Takes a link back. @returns false when there is none that can be used */
export async function withdrawInvitation(db: Db, named: string, now: number, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(invitations)
      .set({ withdrawnAt: now })
      .where(and(eq(id, named), usable(now))),
    ...line,
  ])
  return rowsAffected === 1
}

/** The statement that takes back all links somebody made, as when he may invite nobody any more. */
export const withdrawAllOf = (db: Db, person: string, now: number) =>
  db.run(sql`
    update invitations set withdrawn_at = ${now} where created_by = ${person} and used_at is null
      and withdrawn_at is null and not exists (
        select 1 from roles_held join staff on staff.id = roles_held.staff
        where staff.id = ${person} and disabled_at is null and roles_held.role = 'admin' and roles_held.unit = '')`)

type Newcomer = {
  readonly id: string
  readonly login: string
  readonly name: string
  /** As its hash; '' for whoever signs in with an account of the office's own. */
  readonly password: string
  /** The hash of that account, to be bound at once. */
  readonly identityHash?: string | null
  readonly now: number
}

/** Whether a link can be used at this moment, as part of a statement. */
const stillUsable = (tokenHash: string, now: number) =>
  sql`token_hash = ${tokenHash} and used_at is null and withdrawn_at is null and expires_at > ${now}`

/**
 * Turns an invitation into a member of staff with the roles it carries, once: two
 * people following one link at the same moment make one account.
 *
 * @returns false when the invitation was used, withdrawn or expired, the login name is taken, or the identity is bound.
 */
export async function acceptInvitation(
  db: Db,
  tokenHash: string,
  { now, identityHash = null, ...person }: Newcomer,
  line: Logged,
): Promise<boolean> {
  const [added] = await db.batch([
    db.run(sql`
      insert into staff (id, login, name, role, password, created_at, used_at)
      select ${person.id}, ${person.login}, ${person.name}, role, ${person.password}, ${now}, ${now}
      from invitations where ${stillUsable(tokenHash, now)} and staff is null
        and not exists (select 1 from identities where identity_hash = ${identityHash}) on conflict do nothing`),
    ...line,
    db.run(sql`
      insert into identities (identity_hash, staff, bound_at) select ${identityHash}, id, ${now} from staff
      where id = ${person.id} and ${identityHash} is not null on conflict do nothing`),
    db.run(sql`
      insert into roles_held (staff, role, unit)
      select ${person.id}, one.value, invitations.unit from invitations, json_each(invitations.roles) as one
      where token_hash = ${tokenHash} and exists (select 1 from staff where id = ${person.id}) on conflict do nothing`),
    db.run(sql`
      update invitations set used_at = ${now}
      where token_hash = ${tokenHash} and exists (select 1 from staff where id = ${person.id})`),
  ])
  return added.rowsAffected === 1
}

/**
 * Sets the password of an account anew by a link, once, and ends its sessions. Its second factor stays.
 *
 * @returns false when the link was used, withdrawn or expired, or the account is closed.
 */
export async function resetPassword(
  db: Db,
  tokenHash: string,
  { staff: person, password, now }: { readonly staff: string; readonly password: string; readonly now: number },
  line: Logged,
): Promise<boolean> {
  const [changed] = await db.batch([
    db.run(sql`
      update staff set password = ${password} where id = ${person} and disabled_at is null
        and exists (select 1 from invitations where ${stillUsable(tokenHash, now)} and staff = ${person})`),
    ...line,
    db.run(sql`
      update invitations set used_at = ${now} where ${stillUsable(tokenHash, now)}
        and exists (select 1 from staff where id = ${person} and password = ${password})`),
    endOthers(db, person, []),
  ])
  return changed.rowsAffected === 1
}

/** The invitations that were used or ran out before `then`. */
export const spentInvitations = (db: Db, then: number): Due =>
  due(db, invitations, or(lt(invitations.usedAt, then), lt(invitations.expiresAt, then)))
