import { eq, inArray, lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { identities, providerReturns, staff } from '../schema.ts'
import { type Due, due } from './due.ts'
import type { Logged } from './log.ts'
import { roles } from './staff.ts'

/** The account bound to an identity, open or closed, by the hashes it may be stored under. */
export async function findByIdentity(db: Db, hashes: readonly string[]) {
  const { id, login, name, disabledAt, usedAt } = staff
  const [found] = await db
    .select({ id, login, name, roles, disabledAt, usedAt })
    .from(identities)
    .innerJoin(staff, eq(staff.id, identities.staff))
    .where(inArray(identities.identityHash, [...hashes]))
  return found
}

/** Since when an account is bound to an identity; undefined when to none. */
export async function boundSince(db: Db, person: string): Promise<number | undefined> {
  const [found] = await db.select({ at: identities.boundAt }).from(identities).where(eq(identities.staff, person))
  return found?.at
}

type Bound = { readonly staff: string; readonly identityHash: string; readonly now: number }

/** Binds an open account to an identity. @returns false when either is bound already, or the account is closed */
export async function bindIdentity(
  db: Db,
  { staff: person, identityHash, now }: Bound,
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      insert into identities (identity_hash, staff, bound_at) select ${identityHash}, id, ${now} from staff
      where id = ${person} and disabled_at is null on conflict do nothing`),
    ...line,
  ])
  return rowsAffected === 1
}

/** Takes an identity away from an account that has a password. @returns false when there is none, or no password either */
export async function unbindIdentity(db: Db, person: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.run(sql`
      delete from identities where staff = ${person}
        and exists (select 1 from staff where id = ${person} and password <> '')`),
    ...line,
  ])
  return rowsAffected === 1
}

/** Notes that a way back was gone. @returns false when it was gone before */
export async function takeReturn(db: Db, stateHash: string, expiresAt: number): Promise<boolean> {
  const { rowsAffected } = await db.insert(providerReturns).values({ stateHash, expiresAt }).onConflictDoNothing()
  return rowsAffected === 1
}

/** The ways back whose time is over. */
export const oldReturns = (db: Db, now: number): Due => due(db, providerReturns, lt(providerReturns.expiresAt, now))
