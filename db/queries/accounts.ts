import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { staff } from '../schema.ts'
import type { Logged } from './log.ts'
import { type RoleHeld, roles } from './staff.ts'

/** Everybody who has or had an account, by login, with the roles held and when each last signed in. */
export const listStaff = (db: Db) =>
  db
    .select({ ...shown, lastSignIn })
    .from(staff)
    .orderBy(asc(staff.login))

/** The account with this login, open or closed; undefined when there is none. */
export async function findAccount(db: Db, login: string) {
  const [found] = await db.select(shown).from(staff).where(eq(staff.login, login))
  return found
}

const { id, login, name, createdAt, disabledAt } = staff
const shown = { id, login, name, createdAt, disabledAt, roles }

/** When the account last signed in, by the log; null when never. */
const lastSignIn = sql<number | null>`(select max(at) from log where act = 'signed-in' and subject = staff.id)`

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

/** Takes a role back. @returns false when it is not held, or is the last administrator's */
export async function takeRole(db: Db, person: string, { role, unit }: RoleHeld, line: Logged): Promise<boolean> {
  const isAdmin = role === 'admin' && unit === ''
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      delete from roles_held where staff = ${person} and role = ${role} and unit = ${unit}
        and (${isAdmin ? anotherAdmin(person) : sql`true`})`),
    ...line,
  ])
  return rowsAffected === 1
}

/** Closes an account and ends its sessions. @returns false when it is closed, or the last administrator's */
export async function disableAccount(db: Db, person: string, at: number, line: Logged): Promise<boolean> {
  const isAdmin = sql`exists (select 1 from roles_held where staff = ${person} and role = 'admin' and unit = '')`
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      update staff set disabled_at = ${at} where id = ${person} and disabled_at is null
        and (not ${isAdmin} or ${anotherAdmin(person)})`),
    ...line,
    db.run(sql`
      delete from sessions where staff = ${person}
        and exists (select 1 from staff where id = ${person} and disabled_at is not null)`),
  ])
  return rowsAffected === 1
}

/** Opens a closed account again. @returns false when it is not closed */
export async function enableAccount(db: Db, person: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`update staff set disabled_at = null where id = ${person} and disabled_at is not null`),
    ...line,
  ])
  return rowsAffected === 1
}
