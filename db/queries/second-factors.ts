import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { recoveryCodes, secondFactors } from '../schema.ts'
import { endOthers } from './end-others.ts'
import type { Logged } from './log.ts'

export type SecondFactor = typeof secondFactors.$inferSelect

/** The second factor of a person; undefined when there is none. */
export async function findSecondFactor(db: Db, person: string): Promise<SecondFactor | undefined> {
  const [found] = await db.select().from(secondFactors).where(eq(secondFactors.staff, person))
  return found
}

/** How many recovery codes of a person were not used yet. */
export const recoveryCodesLeft = (db: Db, person: string): Promise<number> =>
  db.$count(recoveryCodes, and(eq(recoveryCodes.staff, person), isNull(recoveryCodes.usedAt)))

/** Takes the code of a step, once. @returns false when this one or a later one was taken before */
export async function takeStep(db: Db, person: string, step: number): Promise<boolean> {
  const { rowsAffected } = await db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.staff, person), lt(secondFactors.lastStep, step)))
  return rowsAffected === 1
}

/** Takes a recovery code, once, by the hashes it may be stored under. @returns false when it is none of his, or was used */
export async function takeRecoveryCode(
  db: Db,
  person: string,
  hashes: readonly string[],
  now: number,
): Promise<boolean> {
  const { rowsAffected } = await db
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.staff, person),
        inArray(recoveryCodes.codeHash, [...hashes]),
        isNull(recoveryCodes.usedAt),
        sql`exists (select 1 from second_factors where staff = ${person})`,
      ),
    )
  return rowsAffected > 0
}

type Set = {
  readonly factor: SecondFactor
  /** The hashes of the recovery codes that come with it. */
  readonly codes: readonly string[]
  /** The hashes of the session that goes on. */
  readonly keep: readonly string[]
}

/** Puts a second factor in force in place of any before, with its recovery codes, and ends the other sessions. */
export async function setSecondFactor(db: Db, { factor, codes, keep }: Set, line: Logged): Promise<void> {
  const { staff: person, ...rest } = factor
  await db.batch([
    db.insert(secondFactors).values(factor).onConflictDoUpdate({ target: secondFactors.staff, set: rest }),
    ...line,
    db.delete(recoveryCodes).where(eq(recoveryCodes.staff, person)),
    db.insert(recoveryCodes).values(codes.map((codeHash) => ({ staff: person, codeHash }))),
    endOthers(db, person, keep),
  ])
}

/** Puts new recovery codes in place of those before. */
export async function setRecoveryCodes(db: Db, person: string, codes: readonly string[], line: Logged): Promise<void> {
  await db.batch([
    db.delete(recoveryCodes).where(eq(recoveryCodes.staff, person)),
    db.insert(recoveryCodes).values(codes.map((codeHash) => ({ staff: person, codeHash }))),
    ...line,
  ])
}

/** Takes a second factor away with its recovery codes, and ends the other sessions. @returns false when there is none */
export async function removeSecondFactor(
  db: Db,
  person: string,
  keep: readonly string[],
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db.delete(secondFactors).where(eq(secondFactors.staff, person)),
    ...line,
    db.delete(recoveryCodes).where(eq(recoveryCodes.staff, person)),
    endOthers(db, person, keep),
  ])
  return rowsAffected === 1
}
