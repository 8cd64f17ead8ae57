import { eq, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { staff } from '../schema.ts'
import { endOthers } from './end-others.ts'
import type { Logged } from './log.ts'
import { roles, type Staff } from './staff.ts'

/** What somebody signs in with, and whether it may be used. */
export type Credentials = Staff & {
  /** The hash of the password. */
  readonly password: string
  readonly disabledAt: number | null
  readonly usedAt: number | null
}

const credentials = {
  id: staff.id,
  login: staff.login,
  name: staff.name,
  password: staff.password,
  disabledAt: staff.disabledAt,
  usedAt: staff.usedAt,
  roles,
}

/** The account with this login name, open or closed, with the hash of its password. */
export async function findCredentials(db: Db, login: string): Promise<Credentials | undefined> {
  const [found] = await db.select(credentials).from(staff).where(eq(staff.login, login))
  return found
}

/** The same by its id. */
export async function credentialsOf(db: Db, id: string): Promise<Credentials | undefined> {
  const [found] = await db.select(credentials).from(staff).where(eq(staff.id, id))
  return found
}

/** Changes a password and ends all sessions but the one under these hashes. @returns false when there is no such open account */
export async function changePassword(
  db: Db,
  {
    staff: id,
    password,
    keep,
  }: { readonly staff: string; readonly password: string; readonly keep: readonly string[] },
  line: Logged,
): Promise<boolean> {
  const [changed] = await db.batch([
    db.run(sql`update staff set password = ${password} where id = ${id} and disabled_at is null`),
    ...line,
    endOthers(db, id, keep),
    db.run(sql`update sessions set renew = 0 where staff = ${id}`),
  ])
  return changed.rowsAffected === 1
}
