import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { log, staff } from '../schema.ts'
import { withdrawAllOf } from './invitations.ts'
import type { Logged } from './log.ts'
import { type RoleHeld, roles } from './staff.ts'

/** Everybody who has or had an account, by login, with the roles held and when each last signed in, by the log. */
export function listStaff(db: Db) {
  // The log is read once, not once for each of them.
  const signIns = db
    .select({ who: log.subject, at: sql<number>`max(${log.at})`.as('last_at') })
    .from(log)
    .where(eq(log.act, 'signed-in'))
    .groupBy(log.subject)
    .as('sign_ins')
  return db
    .select({ ...shown, usedAt: staff.usedAt, lastSignIn: signIns.at, hasSecondFactor, hasIdentity })
    .from(staff)
    .leftJoin(signIns, eq(signIns.who, id))
    .orderBy(asc(login))
}

/** The account with this login, open or closed; undefined when there is none. */
export async function findAccount(db: Db, login: string) {
  const [found] = await db.select(shown).from(staff).where(eq(staff.login, login))
  return found
}

const { id, login, name, createdAt, disabledAt } = staff
const shown = { id, login, name, createdAt, disabledAt, roles }

const hasSecondFactor =
  sql<boolean>`exists (select 1 from second_factors where second_factors.staff = staff.id)`.mapWith(Boolean)

const hasIdentity = sql<boolean>`exists (select 1 from identities where identities.staff = staff.id)`.mapWith(Boolean)

/** The open accounts that have not been used since `then`. */
export const unusedSince = (db: Db, then: number) =>
  db
    .select({ id, login })
    .from(staff)
    .where(and(isNull(disabledAt), lt(sql`coalesce(used_at, created_at)`, then)))

/** Gives a person a role. @returns false when he holds it already, or there is no such account */
export async function giveRole(db: Db, person: string, { role, unit }: RoleHeld, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      insert into roles_held (staff, role, unit) select id, ${role}, ${unit} from staff where id = ${person}
      on conflict do nothing`),
    ...line,
  ])
  return rowsAffected === 1
}

/** Somebody else is administrator of everything and can sign in. */
const anotherAdmin = (person: string) => sql`exists (
  select 1 from roles_held as held join staff as other on other.id = held.staff
  where held.role = 'admin' and held.unit = '' and other.disabled_at is null and other.id <> ${person})`

type Taken = RoleHeld & { readonly now: number }

/**
 * Takes a role back; who is no administrator any more has invited nobody.
 *
 * @returns false when it is not held, or is the last administrator's
 */
export async function takeRole(db: Db, person: string, { role, unit, now }: Taken, line: Logged): Promise<boolean> {
  const isAdmin = role === 'admin' && unit === ''
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      delete from roles_held where staff = ${person} and role = ${role} and unit = ${unit}
        and (${isAdmin ? anotherAdmin(person) : sql`true`})`),
    ...line,
    withdrawAllOf(db, person, now),
  ])
  return rowsAffected === 1
}

/**
 * Closes an account, ends its sessions and takes back the links it made.
 *
 * @param unusedSince only if nobody used it since
 * @returns false when it is closed, was used, or is the last administrator's
 */
export async function disableAccount(
  db: Db,
  person: string,
  at: number,
  line: Logged,
  unusedSince = Number.MAX_SAFE_INTEGER,
): Promise<boolean> {
  const isAdmin = sql`exists (select 1 from roles_held where staff = ${person} and role = 'admin' and unit = '')`
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      update staff set disabled_at = ${at} where id = ${person} and disabled_at is null
        and coalesce(used_at, created_at) < ${unusedSince}
        and (not ${isAdmin} or ${anotherAdmin(person)})`),
    ...line,
    db.run(sql`
      delete from sessions where staff = ${person}
        and exists (select 1 from staff where id = ${person} and disabled_at is not null)`),
    withdrawAllOf(db, person, at),
    db.run(sql`
      update invitations set withdrawn_at = ${at} where staff = ${person} and used_at is null and withdrawn_at is null
        and exists (select 1 from staff where id = ${person} and disabled_at is not null)`),
  ])
  return rowsAffected === 1
}

/** Opens a closed account again; how long it is unused counts from then on. @returns false when it is not closed */
export async function enableAccount(db: Db, person: string, at: number, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`update staff set disabled_at = null, used_at = ${at} where id = ${person} and disabled_at is not null`),
    ...line,
  ])
  return rowsAffected === 1
}
