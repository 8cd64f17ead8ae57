import { and, desc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { kiosks } from '../schema.ts'
import { atOnce, creditTold } from './kiosk-credit.ts'
import type { Logged } from './log.ts'

/** A tablet, without the hashes of its secrets; `paired` tells whether one holds its token. */
export type Kiosk = Omit<typeof kiosks.$inferSelect, 'pairingHash' | 'tokenHash'> & { readonly paired: boolean }

/** What a tablet tells about itself whenever it comes by. */
export type Sign = Pick<typeof kiosks.$inferInsert, 'clockAhead' | 'waiting' | 'version' | 'storage'>

const withoutSecrets = ({ pairingHash: _, tokenHash, ...kiosk }: typeof kiosks.$inferSelect): Kiosk => ({
  ...kiosk,
  paired: tokenHash !== null,
})

/** Every tablet there ever was, newest first. */
export async function listKiosks(db: Db): Promise<Kiosk[]> {
  const found = await db.select().from(kiosks).orderBy(desc(kiosks.createdAt), desc(kiosks.id))
  return found.map(withoutSecrets)
}

/** The tablet with this id, retired or not; undefined when there never was one. */
export async function findKiosk(db: Db, id: string): Promise<Kiosk | undefined> {
  const [found] = await db.select().from(kiosks).where(eq(kiosks.id, id))
  return found && withoutSecrets(found)
}

/** The tablet that holds a token with one of these hashes, retired or not. */
export async function findKioskByToken(db: Db, hashes: readonly string[]): Promise<Kiosk | undefined> {
  const [found] = await db
    .select()
    .from(kiosks)
    .where(inArray(kiosks.tokenHash, [...hashes]))
  return found && withoutSecrets(found)
}

type NewKiosk = Pick<
  typeof kiosks.$inferInsert,
  'id' | 'name' | 'touchpoint' | 'procedures' | 'pin' | 'createdAt' | 'createdBy' | 'pairingHash' | 'pairingExpiresAt'
>

/** Stores a tablet with the code that will pair it. */
export async function addKiosk(db: Db, kiosk: NewKiosk, line: Logged): Promise<void> {
  await db.batch([db.insert(kiosks).values(kiosk), ...line])
}

/** Changes what staff may change. @returns false when there is no such tablet in use. */
export const changeKiosk = (
  db: Db,
  id: string,
  change: Partial<Pick<NewKiosk, 'name' | 'procedures' | 'pin'>>,
  line: Logged,
): Promise<boolean> => setInUse(db, id, change, line)

/** Lets one tablet pair with a new code until then; an earlier code ends. @returns false when there is no such tablet in use. */
export const setPairing = (
  db: Db,
  id: string,
  pairing: Pick<NewKiosk, 'pairingHash' | 'pairingExpiresAt'>,
  line: Logged,
): Promise<boolean> => setInUse(db, id, pairing, line)

/** The id of the tablet that waits for a code with one of these hashes. */
export async function findUnpaired(db: Db, hashes: readonly string[]): Promise<string | undefined> {
  const [found] = await db
    .select({ id: kiosks.id })
    .from(kiosks)
    .where(inArray(kiosks.pairingHash, [...hashes]))
  return found?.id
}

/**
 * Uses up a pairing code: from here on only the new token is known, and what the tablet before told is forgotten.
 *
 * @param hashes of the code, under each secret it may have been made with
 * @returns the tablet, or undefined when the code is wrong, used or expired
 */
export async function pairKiosk(
  db: Db,
  hashes: readonly string[],
  tokenHash: string,
  { now, version }: { readonly now: number; readonly version: string },
  line: Logged,
): Promise<Kiosk | undefined> {
  const [[paired]] = await db.batch([
    db
      .update(kiosks)
      .set({ ...unheard, ...anew(now), pairingHash: null, pairingExpiresAt: null, tokenHash, pairedAt: now, version })
      .where(and(inArray(kiosks.pairingHash, [...hashes]), gt(kiosks.pairingExpiresAt, now), isNull(kiosks.retiredAt)))
      .returning(),
    ...line,
  ])
  return paired && withoutSecrets(paired)
}

/** What the tablet before this one told about itself does not hold for this one. */
const unheard = { waiting: null, clockAhead: null, storage: null }
/** One that was just paired holds nothing. */
const anew = (now: number) => ({ lastSeenAt: now, queueSince: now, credit: atOnce, creditAt: now })

/** Notes that a tablet came by. As a batch, so that it shares a commit with the answers it brought. */
export async function noteSign(db: Db, id: string, at: number, sign: Sign): Promise<void> {
  const { waiting } = sign
  const told =
    typeof waiting === 'number'
      ? {
          credit: creditTold(waiting, at),
          creditAt: at,
          queueSince: waiting === 0 ? at : sql`coalesce(queue_since, ${at})`,
        }
      : {}
  await db.batch([
    db
      .update(kiosks)
      .set({ ...sign, ...told, lastSeenAt: at })
      .where(eq(kiosks.id, id)),
  ])
}

/** Takes a tablet out of use, at once: what it still holds is handed in as a file. @returns false when there is no such tablet in use. */
export const retireKiosk = (db: Db, id: string, at: number, line: Logged): Promise<boolean> =>
  setInUse(db, id, { retiredAt: at, pairingHash: null, pairingExpiresAt: null }, line)

/** Takes a retirement back. @returns false when there is no such retired tablet. */
export async function reopenKiosk(db: Db, id: string, line: Logged): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(kiosks)
      .set({ retiredAt: null })
      .where(and(eq(kiosks.id, id), isNotNull(kiosks.retiredAt))),
    ...line,
  ])
  return rowsAffected === 1
}

async function setInUse(
  db: Db,
  id: string,
  change: Partial<typeof kiosks.$inferInsert>,
  line: Logged,
): Promise<boolean> {
  const [{ rowsAffected }] = await db.batch([
    db
      .update(kiosks)
      .set(change)
      .where(and(eq(kiosks.id, id), isNull(kiosks.retiredAt))),
    ...line,
  ])
  return rowsAffected === 1
}
