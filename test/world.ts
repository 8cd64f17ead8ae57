import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { onTestFinished } from 'vitest'
import type { Db } from '../db/db.ts'
import { migrate } from '../db/migrate.ts'
import { openFile } from '../db/open-file.ts'
import { invite } from '../server/acts/staff/invite.ts'
import { thanksInMemory } from '../server/answers/thanks.ts'
import { createApp } from '../server/app.ts'
import { loadStarterCatalogue } from '../server/doors/starter-catalogue.ts'
import { newLimits } from '../server/limits/limits.ts'
import type { LogLine, World } from '../server/world/world.ts'

/** Monday 5 October 2026, nine in the morning in Hà Nội. */
export const opening = Date.parse('2026-10-05T09:00:00+07:00')

/** The schema, and the starter catalogue in it. */
export async function furnish(db: Db): Promise<void> {
  await migrate(db, fileURLToPath(new URL('../db/migrations', import.meta.url)))
  await loadStarterCatalogue(db, opening)
}

/** A fresh database in a real file with the schema and the starter catalogue, gone after the test. */
export const openDb = copiesOf(furnish)

/** Opens databases that begin as `make` leaves one: that is made once and copied, since it takes far longer than a copy. */
export function copiesOf(make: (db: Db) => Promise<void>): () => Promise<Db> {
  let made: Promise<Uint8Array> | undefined
  return async () => {
    made ??= fileOf(make)
    const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
    const file = join(folder, 'test.db')
    writeFileSync(file, await made)
    const db = await openFile(`file:${file}`)
    onTestFinished(() => {
      db.$client.close()
      rmSync(folder, { recursive: true })
    })
    return db
  }
}

/** The bytes of a database as `make` leaves it. */
export async function fileOf(make: (db: Db) => Promise<void>): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
  const db = await openFile(`file:${join(folder, 'made.db')}`)
  await make(db)
  // Copying the file itself would leave behind what still lies in its log.
  await db.run(sql`vacuum into ${join(folder, 'whole.db')}`)
  db.$client.close()
  const bytes = readFileSync(join(folder, 'whole.db'))
  rmSync(folder, { recursive: true })
  return bytes
}

/** What the app is given over this database: it is nine o'clock that Monday, and nothing is logged, unless it is said otherwise. */
export const worldOver = (db: Db, changes: Partial<World> = {}): World => ({
  db,
  now: () => opening,
  secret: 'the secret of a test, long enough',
  formerSecrets: [],
  baseUrl: undefined,
  securityLevel: 2,
  provider: undefined,
  // At the machine itself, as whoever tries the program out: no second factor is asked for unless a test does.
  isLocal: () => true,
  sensitiveQuestions: false,
  replies: true,
  invitedShare: 10,
  limits: newLimits(),
  thanks: thanksInMemory(),
  clientOf: () => '',
  asset: async () => undefined,
  log: () => undefined,
  ...changes,
})

/**
 * The whole app over a fresh database, unless there is one, with a clock that
 * stands still until it is moved and a log that is kept; and the door to it.
 */
export async function openApp(changes: Partial<World> = {}) {
  const lines: LogLine[] = []
  const clock = { now: opening }
  const db = changes.db ?? (await openDb())
  const world = worldOver(db, { now: () => clock.now, log: (line) => void lines.push(line), ...changes })
  const app = createApp(() => world)
  const door = {
    request: async (path: string, init?: RequestInit) => app.request(path, init),
    invitation: () => invite(world),
  }
  return { app, world, lines, clock, door }
}

/** The cookie an answer sets, as a browser would send it back. */
export const cookieOf = (res: Response): string => res.headers.get('Set-Cookie')?.split(';')[0] ?? ''

/** A POST of JSON. */
export const jsonBody = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

/** A POST of a form, as a browser without script sends it. */
export const formBody = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
})
