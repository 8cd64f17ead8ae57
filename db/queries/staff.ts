import { and, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { invitations, type rolesHeld, sessions, staff } from '../schema.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'

export type { KeyUse, Role } from '../schema.ts'

/** A role of a person, over one unit or ('') over all. */
export type RoleHeld = Pick<typeof rolesHeld.$inferSelect, 'role' | 'unit'>
export type Staff = Pick<typeof staff.$inferSelect, 'id' | 'login' | 'name'> & { readonly roles: readonly RoleHeld[] }
type Credentials = Staff & { readonly password: string }

/** The roles of whoever stands in the row, in one column. */
export const roles = sql<readonly RoleHeld[]>`(
  select json_group_array(json_object('role', role, 'unit', unit)) from (
    select role, unit from roles_held where roles_held.staff = staff.id order by role, unit))`.mapWith(
  (text: string): readonly RoleHeld[] => JSON.parse(text),
)

/**
 * A statement that makes its batch fail when a person does not hold a role any
 * more, or the account is closed. `account` is held by having one.
 */
export const stillHeld = (db: Db, id: string, { role, unit }: { readonly role: string; readonly unit: string }) =>
  db.run(sql`
    insert into roles_held (staff, role, unit) select null, ${role}, ${unit} where not exists (
      select 1 from staff where id = ${id} and disabled_at is null and (${role} = 'account' or exists (
        select 1 from roles_held where roles_held.staff = staff.id and role = ${role} and unit = ${unit})))`)

/** Whether a batch failed by that statement. */
export const isNoLongerHeld = (error: unknown): boolean =>
  error instanceof Error &&
  (/NOT NULL constraint failed: roles_held\.staff/.test(error.message) || isNoLongerHeld(error.cause))

/** Whether anybody can sign in yet. */
export const hasStaff = async (db: Db): Promise<boolean> =>
  (await db.select({ id: staff.id }).from(staff).where(isNull(staff.disabledAt)).limit(1)).length > 0

export async function addInvitation(
  db: Db,
  invitation: Omit<typeof invitations.$inferInsert, 'usedAt'>,
  line: Logged = [],
): Promise<void> {
  await db.batch([db.insert(invitations).values(invitation), ...line])
}

/** The invitation behind a link, while it can still be used, by the hashes its token may be stored under. */
export async function findInvitation(db: Db, hashes: readonly string[], now: number) {
  const usable = and(
    inArray(invitations.tokenHash, [...hashes]),
    isNull(invitations.usedAt),
    gt(invitations.expiresAt, now),
  )
  const [found] = await db.select().from(invitations).where(usable)
  return found
}

/**
 * Turns an invitation into a member of staff with the roles it carries, once: two
 * people following one link at the same moment make one account.
 *
 * @returns false when the invitation was used or expired, or the login name is taken.
 */
export async function acceptInvitation(
  db: Db,
  tokenHash: string,
  { now, ...person }: Omit<Credentials, 'roles'> & { readonly now: number },
  line: Logged,
): Promise<boolean> {
  const usable = sql`exists (select 1 from invitations where token_hash = ${tokenHash} and used_at is null and expires_at > ${now})`
  const [added] = await db.batch([
    db.run(sql`
      insert into staff (id, login, name, role, password, created_at)
      select ${person.id}, ${person.login}, ${person.name}, role, ${person.password}, ${now}
      from invitations where token_hash = ${tokenHash} and ${usable} on conflict do nothing`),
    ...line,
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

/** The person with this login name and the hash of the password, unless the account is closed. */
export async function findCredentials(db: Db, login: string): Promise<Credentials | undefined> {
  const { id, name, password } = staff
  const [found] = await db
    .select({ id, login: staff.login, name, password, roles })
    .from(staff)
    .where(and(eq(staff.login, login), isNull(staff.disabledAt)))
  return found
}

/** Opens a session, and clears away those that have run out. */
export async function addSession(db: Db, session: typeof sessions.$inferInsert, line: Logged): Promise<void> {
  await db.batch([
    db.insert(sessions).values(session),
    ...line,
    db.delete(sessions).where(lte(sessions.expiresAt, session.createdAt)),
  ])
}

/** Whoever holds a session under one of these hashes, while it lasts and the account is open. */
export async function findSession(db: Db, hashes: readonly string[], now: number): Promise<Staff | undefined> {
  const [found] = await db
    .select({ id: staff.id, login: staff.login, name: staff.name, roles })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staff))
    .where(and(inArray(sessions.tokenHash, [...hashes]), gt(sessions.expiresAt, now), isNull(staff.disabledAt)))
  return found
}

/** Ends a session. */
export async function endSession(db: Db, hashes: readonly string[], line: Logged): Promise<void> {
  await db.batch([db.delete(sessions).where(inArray(sessions.tokenHash, [...hashes])), ...line])
}

/** The sessions that have run out. */
export const endedSessions = (db: Db, now: number): Due => due(db, sessions, lte(sessions.expiresAt, now))

/** The invitations that were used or ran out before `then`. */
export const spentInvitations = (db: Db, then: number): Due =>
  due(db, invitations, or(lt(invitations.usedAt, then), lt(invitations.expiresAt, then)))
