import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Db } from '../../db/db.ts'
import { openFile } from '../../db/open-file.ts'
import { commands } from '../../server/commands/registry.ts'
import { run } from '../../server/commands/run.ts'
import { confirmed } from '../two-persons.ts'

/** Sunday 22 November 2026, ten in the morning in Hà Nội. */
export const today = Date.parse('2026-11-22T10:00:00+07:00')

/** A folder of one's own with a database in it that does not exist yet, gone after the test. */
export function office(environment: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const place = (name: string) => join(folder, name)
  const database = place('ward.db')
  const clock = { now: today }

  /** Types a command as a person would, and reads what the screen shows. */
  const type = async (...line: string[]) => {
    const shown: Buffer[] = []
    const notes: string[] = []
    const code = await run(commands, line, {
      environment: { DATABASE_URL: `file:${database}`, ...environment },
      now: () => clock.now,
      write: async (chunk) => void shown.push(Buffer.from(chunk)),
      note: (text) => void notes.push(text),
      piped: true,
    })
    const bytes = Buffer.concat(shown)
    return { code, bytes, text: bytes.toString(), notes: notes.join('\n') }
  }
  /** The same with --json: one document, and nothing else. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever document came
  const json = async (...line: string[]): Promise<any> => JSON.parse((await type(...line, '--json')).text)
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(place(name), content)
    return place(name)
  }
  const look = async <T>(at: (db: Db) => Promise<T>): Promise<T> => {
    const db = await openFile(`file:${database}`)
    return at(db).finally(() => db.$client.close())
  }
  /** Confirms what a command proposed, as a leader of the ward does at the desk. */
  const confirm = ({ proposal }: { readonly proposal: string }) =>
    look((db) => confirmed({ db, now: () => clock.now }, proposal))
  return { folder, place, database, clock, type, json, put, look, confirm }
}

/** Rows as CSV text. */
export const csv = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => (/[",\n]/.test(String(cell)) ? `"${cell}"` : cell)).join(',')).join('\n')
