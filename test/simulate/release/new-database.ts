import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Db } from '../../../db/db.ts'
import { migrate } from '../../../db/migrate.ts'
import { openFile } from '../../../db/open-file.ts'

/** A database in a real file with the schema and nothing in it, gone after the test. */
export async function newDatabase(): Promise<Db> {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-'))
  const db = await openFile(`file:${join(folder, 'ward.db')}`)
  onTestFinished(() => {
    db.$client.close()
    rmSync(folder, { recursive: true })
  })
  await migrate(db, fileURLToPath(new URL('../../../db/migrations', import.meta.url)))
  return db
}
